import type { PainMoment } from '../gql/graphql';

/** The colours of a drawing. On the page they follow its light or dark; a file has its own. */
export interface Ink {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly surface: string;
  readonly accent: string;
  readonly green: string;
  readonly amber: string;
  readonly red: string;
  readonly font: string;
  readonly moment: Readonly<Record<PainMoment, string>>;
}

/** Of drawings on a page, from the theme's own palette. */
export const pageInk: Ink = {
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  line: 'var(--line)',
  surface: 'var(--surface)',
  accent: 'var(--accent)',
  green: 'var(--band-green)',
  amber: 'var(--band-amber)',
  red: 'var(--band-red)',
  font: 'inherit',
  moment: {
    BEFORE: 'var(--mark-before)',
    DURING: 'var(--mark-during)',
    AFTER: 'var(--mark-after)',
    NEXT_MORNING: 'var(--mark-morning)',
    DIARY: 'var(--mark-diary)',
  },
};

/** Of drawings in a file, on white. */
export const fileInk: Ink = {
  ink: '#1f1d1a',
  soft: '#5d5750',
  line: '#e5e0d8',
  surface: '#ffffff',
  accent: '#0f766e',
  green: '#2f7d3c',
  amber: '#b26a00',
  red: '#b3261e',
  font: 'system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif',
  moment: { BEFORE: '#1d4fb8', DURING: '#8a3ea8', AFTER: '#0f766e', NEXT_MORNING: '#1f1d1a', DIARY: '#7a4a12' },
};
