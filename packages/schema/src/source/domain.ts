export const sourceTypes = [
  'ARTICLE',
  'REVIEW',
  'TRIAL',
  'GUIDELINE',
  'BOOK',
  'WEB_PAGE',
  'MAGAZINE_ARTICLE',
  'CHAPTER',
  'CONFERENCE_PAPER',
  'THESIS',
  'REPORT',
  'OTHER',
] as const;
export type SourceType = (typeof sourceTypes)[number];

export const sourceStatuses = ['CURRENT', 'SUPERSEDED', 'WITHDRAWN', 'RETRACTED'] as const;
export type SourceStatus = (typeof sourceStatuses)[number];

export const studyDesigns = [
  'SYSTEMATIC_REVIEW',
  'RANDOMISED_TRIAL',
  'COHORT',
  'CASE_SERIES',
  'GUIDELINE',
  'EXPERT_OPINION',
] as const;
export type StudyDesign = (typeof studyDesigns)[number];

export const gradeCertainties = ['HIGH', 'MODERATE', 'LOW', 'VERY_LOW'] as const;
export type GradeCertainty = (typeof gradeCertainties)[number];

export type EvidenceStrength = 'STRONG' | 'MODERATE' | 'WEAK' | 'UNKNOWN';

const strengths: Record<StudyDesign, EvidenceStrength> = {
  SYSTEMATIC_REVIEW: 'STRONG',
  GUIDELINE: 'STRONG',
  RANDOMISED_TRIAL: 'MODERATE',
  COHORT: 'MODERATE',
  CASE_SERIES: 'WEAK',
  EXPERT_OPINION: 'WEAK',
};

/** Says in one word how strong a study design is; UNKNOWN while nobody has said what it is. */
export function evidenceStrength(design: StudyDesign | null): EvidenceStrength {
  return design === null ? 'UNKNOWN' : strengths[design];
}

const DAY_MILLISECONDS = 86_400_000;

/** Says whether the day until which a source may stand unlooked-at is over, in UTC. */
export function isPastReview(reviewBy: Date | null, now: Date): boolean {
  return reviewBy !== null && now.getTime() >= reviewBy.getTime() + DAY_MILLISECONDS;
}

/** A calendar date in the form YYYY-MM-DD, of a moment at midnight UTC as the database gives dates. */
export function calendarDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** A name as CSL has it: a person's parts, or a body's in one piece. */
export interface SourceAuthor {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly 'dropping-particle'?: string;
  readonly 'non-dropping-particle'?: string;
  readonly literal?: string;
}

const nameParts = [
  'family',
  'given',
  'suffix',
  'dropping-particle',
  'non-dropping-particle',
  'literal',
] as const satisfies (keyof SourceAuthor)[];

function authorOf(json: unknown): SourceAuthor[] {
  if (typeof json !== 'object' || json === null) return [];
  const parts = nameParts.flatMap((part): [string, string][] => {
    const value: unknown = (json as Record<string, unknown>)[part];
    return typeof value === 'string' && value.trim() ? [[part, value.trim()]] : [];
  });
  const author: SourceAuthor = Object.fromEntries(parts);
  return author.literal || author.family || author.given ? [author] : [];
}

/** Reads the authors of a source from what the database holds; a nameless one is left out. */
export function sourceAuthors(json: unknown): SourceAuthor[] {
  return Array.isArray(json) ? json.flatMap(authorOf) : [];
}

/** An author's name as a person reads it: given name first. */
export function authorName(author: SourceAuthor): string {
  if (author.literal) return author.literal;
  const { given, family, suffix } = author;
  const name = [given, author['dropping-particle'], author['non-dropping-particle'], family];
  return [name.filter(Boolean).join(' '), suffix].filter(Boolean).join(', ');
}
