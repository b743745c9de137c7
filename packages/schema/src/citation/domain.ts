export const claimKinds = ['PURPOSE', 'TECHNIQUE', 'DOSE', 'EFFECT', 'CAUTION'] as const;
export type ClaimKind = (typeof claimKinds)[number];

export const citationStances = ['SUPPORTS', 'QUALIFIES', 'CONTRADICTS'] as const;
export type CitationStance = (typeof citationStances)[number];

/** The place in a source in words, such as "page 4" or "section Glute bridge"; null when none is given. */
export function locatorText(label: string | null, value: string | null): string | null {
  return [label, value].filter(Boolean).join(' ') || null;
}
