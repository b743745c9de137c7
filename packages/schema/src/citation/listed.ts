import type { Dose } from '../dose/domain.ts';
import { formatDose } from '../dose/format.ts';
import type { Listed } from '../exercise/diff.ts';
import { spelled } from '../exercise/words.ts';
import { type CitationStance, type ClaimKind, locatorText } from './domain.ts';

/** What a citation says, for people and for comparing two versions. */
export interface SaidCitation {
  readonly sourceId: string;
  /** The source's. */
  readonly title: string;
  readonly kind: ClaimKind;
  readonly claim: string;
  readonly claimKey?: string | null;
  readonly locatorLabel: string | null;
  readonly locatorValue: string | null;
  readonly stance: CitationStance;
  readonly dose: Dose | null;
}

/** A citation in words. */
function citationText({ kind, claim, stance, dose, title, locatorLabel, locatorValue }: SaidCitation): string {
  const given = dose ? `${formatDose(dose, 'shorthand')} – ` : '';
  const place = [title, locatorText(locatorLabel, locatorValue)].filter(Boolean).join(', ');
  return `${spelled(kind)}, ${spelled(stance)}: ${given}${claim} (${place})`;
}

/** Citations are copied from version to version: one is the same when it ties the same claim to the same source. */
export function listedCitations(citations: readonly SaidCitation[]): Listed[] {
  const seen = new Map<string, number>();
  return citations.map((citation) => {
    const tie = `${citation.kind} ${citation.claimKey ?? ''} ${citation.sourceId}`;
    const count = (seen.get(tie) ?? 0) + 1;
    seen.set(tie, count);
    const text = citationText(citation);
    return { key: `${tie} ${count}`, text, parts: { text } };
  });
}
