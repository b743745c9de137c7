import type { IntRange } from '@reprise/schema/dose';

/** A range as one writes it: "3", or "8-12". */
export function rangeText(range: IntRange | null): string {
  if (range === null) return '';
  return range.min === range.max ? String(range.min) : `${range.min}-${range.max}`;
}

/** What a written range comes to: nothing, a range within bounds, or words on what is wrong. */
export type ReadRange = { readonly range: IntRange | null } | { readonly problem: string };

const written = /^(\d{1,4})(?:\s*(?:-|–|—|to)\s*(\d{1,4}))?\s*(s|sec|secs|seconds?|min|mins|minutes?)?$/i;

/** Reads a range as one writes it; seconds may be given in minutes. */
export function readRange(text: string, bounds: IntRange, isSeconds = false): ReadRange {
  const trimmed = text.trim();
  if (trimmed === '') return { range: null };
  const [, one, other = one, unit = ''] = written.exec(trimmed) ?? [];
  if (one === undefined || other === undefined || (unit !== '' && !isSeconds)) {
    return { problem: `A number, or two with a dash between them, such as ${isSeconds ? '30-60' : '2-3'}.` };
  }
  const times = unit.toLowerCase().startsWith('m') ? 60 : 1;
  const [min, max] = [Number(one) * times, Number(other) * times];
  if (min > max) return { problem: 'The smaller number comes first.' };
  if (min < bounds.min || max > bounds.max) return { problem: `From ${bounds.min} to ${bounds.max}.` };
  return { range: { min, max } };
}

/** Both ends of a range, a step up or down, as far as the bounds let them; a first step begins at the lower bound. */
export function steppedRange(range: IntRange | null, by: number, bounds: IntRange): IntRange | null {
  if (range === null) return by > 0 ? { min: Math.max(bounds.min, by), max: Math.max(bounds.min, by) } : null;
  const moved = { min: range.min + by, max: range.max + by };
  return moved.min < bounds.min || moved.max > bounds.max ? range : moved;
}
