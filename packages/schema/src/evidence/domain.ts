import { type SourceStatus, calendarDate, isPastReview } from '../source/domain.ts';

/** Why a source should not be leaned on as it stands, the gravest first. */
export const sourceWarnings = ['RETRACTED', 'WITHDRAWN', 'SUPERSEDED', 'PAST_REVIEW'] as const;
export type SourceWarning = (typeof sourceWarnings)[number];

/** What of a source decides whether it may be leaned on. */
export interface AgeingSource {
  readonly status: SourceStatus;
  /** The day until which it may stand unlooked-at; null when none is set. */
  readonly reviewBy: Date | null;
}

/** The warning that a source raises on everything that cites it; null when it may be leaned on. */
export function sourceWarning({ status, reviewBy }: AgeingSource, now: Date): SourceWarning | null {
  if (status !== 'CURRENT') return status;
  return isPastReview(reviewBy, now) ? 'PAST_REVIEW' : null;
}

/** What leans on a source: itself, or through exercises that are in it. */
export interface Subject {
  readonly type: 'EXERCISE' | 'ROUTINE' | 'ARTICLE';
  readonly isOwn: boolean;
  readonly isDirect: boolean;
  /** Names of the exercises that cite the source, when a routine leans on it through them. */
  readonly through: readonly string[];
}

interface WarnedSource extends AgeingSource {
  readonly title: string;
  /** What took its place, when somebody said so. */
  readonly supersededBy: string | null;
}

/** What is the matter with a source, in a sentence. */
export function warningText(warning: SourceWarning, { title, reviewBy, supersededBy }: WarnedSource): string {
  const name = `“${title}”`;
  if (warning === 'RETRACTED') return `${name} was retracted.`;
  if (warning === 'WITHDRAWN') return `${name} was withdrawn.`;
  if (warning === 'SUPERSEDED')
    return supersededBy ? `${name} was superseded by “${supersededBy}”.` : `${name} was superseded.`;
  return `${name} should have been looked at again by ${reviewBy ? calendarDate(reviewBy) : 'now'}.`;
}

function remedy(warning: SourceWarning, { supersededBy }: WarnedSource): string {
  if (warning === 'RETRACTED')
    return 'Cite another source for the claim, or take the claim out: what was retracted supports nothing.';
  if (warning === 'WITHDRAWN') return 'Find what holds today and cite that, or take the claim out.';
  if (warning === 'PAST_REVIEW')
    return 'See whether it still holds. If it does, set a new review date on the source; if not, cite what does.';
  return supersededBy
    ? `Read “${supersededBy}”, and cite it where it says the same.`
    : 'Find what took its place, and cite that where it says the same.';
}

const listed = (names: readonly string[]) =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');

function wayThere({ type, isOwn, isDirect, through }: Subject, warning: SourceWarning): string {
  if (warning === 'PAST_REVIEW' && !isOwn) return 'It is of the public library, which is looked after by its makers.';
  if (!isOwn)
    return type === 'ARTICLE'
      ? 'It is of the public library.'
      : 'It is of the public library: adapt it into your own to change it.';
  if (isDirect || through.length === 0) return '';
  return `It comes with ${listed(through)}: once that is published anew, publish the routine anew with it.`;
}

/** What to do about a warning, in words. */
export function warningAdvice(warning: SourceWarning, source: WarnedSource, subject: Subject): string {
  return [remedy(warning, source), wayThere(subject, warning)].filter(Boolean).join(' ');
}
