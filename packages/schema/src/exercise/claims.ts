import type { CitationStance, ClaimKind } from '../citation/domain.ts';
import type { ExerciseContent } from './domain.ts';

/** The key of the one claim that a purpose is; steps, cautions and effects have keys of their own. */
export const PURPOSE_KEY = 'purpose';

/** What of a citation decides whether it carries a claim. */
export interface ClaimCited {
  readonly kind: ClaimKind;
  readonly claimKey: string | null;
  readonly stance: CitationStance;
}

/** A claim behind which no citation stands. */
export interface BareClaim {
  readonly kind: ClaimKind;
  readonly claimKey: string;
  readonly text: string;
}

export type Claims = Pick<ExerciseContent, 'purpose' | 'steps' | 'cautions' | 'effects'>;

/** A source that contradicts a claim is worth citing, and does not carry it. */
const carries = ({ stance }: ClaimCited) => stance !== 'CONTRADICTS';

/**
 * Lists every claim of an exercise that no citation carries: the purpose, then effects, steps (TECHNIQUE)
 * and cautions. A dose is claimed by a citation only, so none is ever bare. What says nothing is no claim.
 */
export function uncitedClaims(content: Claims, citations: readonly ClaimCited[]): BareClaim[] {
  const carried = citations.filter(carries);
  const hasKey = (key: string) => carried.some(({ claimKey }) => claimKey === key);
  const hasEffect = (key: string) => carried.some(({ kind, claimKey }) => kind === 'EFFECT' && claimKey === key);
  const hasPurpose = carried.some(({ kind }) => kind === 'PURPOSE');
  const claims: (BareClaim & { readonly isCited: boolean })[] = [
    { kind: 'PURPOSE', claimKey: PURPOSE_KEY, text: content.purpose, isCited: hasPurpose },
    ...content.effects.map(({ key, text }) => ({
      kind: 'EFFECT' as const,
      claimKey: key,
      text,
      isCited: hasEffect(key),
    })),
    ...content.steps.map(({ key, text }) => ({
      kind: 'TECHNIQUE' as const,
      claimKey: key,
      text,
      isCited: hasKey(key),
    })),
    ...content.cautions.map(({ key, text }) => ({
      kind: 'CAUTION' as const,
      claimKey: key,
      text,
      isCited: hasKey(key),
    })),
  ];
  return claims
    .filter(({ isCited, text }) => !isCited && text.trim() !== '')
    .map(({ kind, claimKey, text }) => ({ kind, claimKey, text }));
}

/** Lists the claims that stop an exercise from being published: TECHNIQUE and CAUTION may stand bare. */
export function bareClaims(content: Claims, citations: readonly ClaimCited[]): BareClaim[] {
  return uncitedClaims(content, citations).filter(({ kind }) => kind !== 'TECHNIQUE' && kind !== 'CAUTION');
}

/** The keys that a claim about this content may have. */
export function claimKeysOf({ steps, cautions, effects }: Omit<Claims, 'purpose'>): string[] {
  return [PURPOSE_KEY, ...[...steps, ...cautions, ...effects].map(({ key }) => key)];
}

/** The fields without which there is nothing to publish. */
export function missingFields({ purpose, steps }: Claims): ('purpose' | 'steps')[] {
  return [
    ...(purpose.trim() === '' ? (['purpose'] as const) : []),
    ...(steps.length === 0 ? (['steps'] as const) : []),
  ];
}
