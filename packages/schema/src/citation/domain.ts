export type ClaimKind = 'PURPOSE' | 'TECHNIQUE' | 'DOSE' | 'EFFECT' | 'CAUTION';

export const citationStances = ['SUPPORTS', 'QUALIFIES', 'CONTRADICTS'] as const;
export type CitationStance = (typeof citationStances)[number];

/** The place in a source in words, such as "page 4" or "section Glute bridge"; null when none is given. */
export function locatorText(label: string | null, value: string | null): string | null {
  return [label, value].filter(Boolean).join(' ') || null;
}

/** The most characters of each text of a citation. */
export const citationLimits = { claim: 1000, locatorLabel: 40, locatorValue: 200 } as const;
