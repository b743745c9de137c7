import { isLocalDate, type LocalDate } from '../plan/local-date.ts';
import {
  EFFORT_MAX,
  type Keyed,
  type RecordProblem,
  SECONDS_MAX,
  noteProblems,
  numberProblems,
  timeProblems,
} from '../recording/domain.ts';

export const sessionStatuses = ['STARTED', 'DONE', 'PARTLY_DONE', 'SKIPPED'] as const;
export const sessionSkipReasons = ['PAIN', 'TIME', 'UNSURE', 'OTHER'] as const;
export type SessionSkipReason = (typeof sessionSkipReasons)[number];

/** The most sets, and the most repetitions, that are recorded of one item. */
export const SETS_DONE_MAX = 100;
export const REPS_DONE_MAX = 10_000;

/** Which session is meant: a phase of a version of the client's plan, and one that was due in it. */
interface OfPlan {
  readonly planVersionId: string;
  readonly phaseKey: string;
  /** A session of one's own, that was not due, has none. */
  readonly dueKey?: string | null | undefined;
}

export interface StartedSession extends Keyed, OfPlan {
  readonly startedAt: Date;
}

export interface SkippedSession extends Keyed, OfPlan {
  readonly reason: SessionSkipReason;
  readonly note?: string | null | undefined;
  readonly skippedAt: Date;
}

/** What was done of an item; nothing is said of what was not counted. */
export interface RecordedItem extends Keyed {
  /** The clientKey of the session. */
  readonly sessionKey: string;
  readonly itemId: string;
  /** What was done in its place. */
  readonly exerciseVersionId?: string | null | undefined;
  readonly setsDone?: number | null | undefined;
  readonly repsDone?: number | null | undefined;
  readonly secondsDone?: number | null | undefined;
  readonly leftDone?: number | null | undefined;
  readonly rightDone?: number | null | undefined;
  readonly effort?: number | null | undefined;
  readonly skipReason?: SessionSkipReason | null | undefined;
  readonly recordedAt: Date;
}

export interface FinishedSession extends Keyed {
  /** The clientKey of the session. */
  readonly sessionKey: string;
  readonly finishedAt: Date;
  readonly effort?: number | null | undefined;
  readonly note?: string | null | undefined;
  readonly activeSeconds?: number | null | undefined;
  readonly isPartly?: boolean | null | undefined;
}

/** What stands of the items of a session, of rows by their moments: one that was recorded again is as it was last. */
export function standingItems<Done extends { readonly itemKey: string }>(inOrder: readonly Done[]): readonly Done[] {
  return inOrder.filter(({ itemKey }, at) => !inOrder.slice(at + 1).some((later) => later.itemKey === itemKey));
}

/** The day that a due session is of, from its key: the phase, the day and which of the day; null for another phase's. */
export function dueDay(dueKey: string, phaseKey: string): LocalDate | null {
  const [phase, day = '', nth = '', ...rest] = dueKey.split(':');
  return phase === phaseKey && isLocalDate(day) && /^[1-9]\d?$/.test(nth) && rest.length === 0 ? day : null;
}

function dueProblems({ dueKey, phaseKey }: OfPlan): RecordProblem[] {
  if (dueKey == null || dueDay(dueKey, phaseKey) !== null) return [];
  return [{ field: 'dueKey', message: 'This is no session of that phase.' }];
}

/** Every rule that a record of a start breaks. */
export function startProblems(session: StartedSession): RecordProblem[] {
  return [...dueProblems(session), ...timeProblems('startedAt', session.startedAt, session)];
}

/** Every rule that a record of a skipped session breaks. */
export function skipProblems(session: SkippedSession): RecordProblem[] {
  const { note, skippedAt } = session;
  return [...dueProblems(session), ...noteProblems(note), ...timeProblems('skippedAt', skippedAt, session)];
}

/** Every rule that a record of an item breaks. Effort is a rating of perceived exertion, 0-10. */
export function itemProblems(item: RecordedItem): RecordProblem[] {
  return [
    ...numberProblems('setsDone', item.setsDone, SETS_DONE_MAX),
    ...numberProblems('repsDone', item.repsDone, REPS_DONE_MAX),
    ...numberProblems('leftDone', item.leftDone, REPS_DONE_MAX),
    ...numberProblems('rightDone', item.rightDone, REPS_DONE_MAX),
    ...numberProblems('secondsDone', item.secondsDone, SECONDS_MAX),
    ...numberProblems('effort', item.effort, EFFORT_MAX),
    ...timeProblems('recordedAt', item.recordedAt, item),
  ];
}

/** Every rule that a record of a finish breaks. */
export function finishProblems(session: FinishedSession): RecordProblem[] {
  return [
    ...numberProblems('effort', session.effort, EFFORT_MAX),
    ...numberProblems('activeSeconds', session.activeSeconds, SECONDS_MAX),
    ...noteProblems(session.note),
    ...timeProblems('finishedAt', session.finishedAt, session),
  ];
}
