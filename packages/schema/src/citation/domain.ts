export type ClaimKind = 'PURPOSE' | 'TECHNIQUE' | 'DOSE' | 'EFFECT' | 'CAUTION';

export const citationStances = ['SUPPORTS', 'QUALIFIES', 'CONTRADICTS'] as const;

/** The place in a source in words, such as "page 4" or "section Glute bridge"; null when none is given. */
export function locatorText(label: string | null, value: string | null): string | null {
  return [label, value].filter(Boolean).join(' ') || null;
}
