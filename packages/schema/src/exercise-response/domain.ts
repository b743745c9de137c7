import { ANSWERS_MIN } from '../pain-trend/domain.ts';
import type { PainMoment } from '../pain/domain.ts';
import { type LocalDate, plusDays } from '../plan/local-date.ts';

/** What was recorded of one item in a session: what stands of it. */
export interface DoneItem {
  readonly sessionId: string;
  readonly day: LocalDate;
  /** What was done in the end, where it was swapped. */
  readonly exerciseId: string;
  /** Why it, or the rest of it, was left out. */
  readonly skip: 'PAIN' | 'OTHER' | null;
}

/** An answer of the scale, in the order in which answers were given. */
export interface SessionAnswer {
  readonly moment: PainMoment;
  readonly intensity: number;
  /** The client's day of the session that it belongs to, or else of the answer itself. */
  readonly day: LocalDate;
  readonly sessionId: string | null;
  /** The exercise that it was asked for at. */
  readonly exerciseId: string | null;
}

/** How much it hurt in so many answers; the mean is null when they are too few to tell. */
export interface PainFollowing {
  readonly mean: number | null;
  readonly answers: number;
}

/** One exercise in a client's sessions: how often it was left out, and the pain that came with and after it. */
export interface ExerciseResponse {
  readonly exerciseId: string;
  /** In which it was recorded at all, done or left out. */
  readonly sessions: number;
  /** In which some of it at least was done; it counts as left out as well when the rest was. */
  readonly done: number;
  readonly skippedForPain: number;
  readonly skippedOther: number;
  /** Asked for at the exercise itself. */
  readonly during: PainFollowing;
  /** At the end of sessions in which it was done, whatever else was done in them. */
  readonly after: PainFollowing;
  /** What those sessions added: after less before, of those that have both. */
  readonly rise: PainFollowing;
  /** On the morning after days on which it was done. */
  readonly nextMorning: PainFollowing;
}

/** The mean of so many answers that sum up to so much; fewer than three are too few to tell. */
export function painFollowing(sum: number, answers: number): PainFollowing {
  return { mean: answers >= ANSWERS_MIN ? sum / answers : null, answers };
}

const followingOf = (scores: readonly (number | undefined)[]): PainFollowing => {
  const known = scores.filter((score) => score !== undefined);
  return painFollowing(
    known.reduce((sum, score) => sum + score, 0),
    known.length,
  );
};

/**
 * What pain came during and after each exercise, and on the next morning, by the model that decides load from
 * these three; and how often it was left out. A session's pain is that of all its exercises together, so that
 * nothing here says that one caused it. Of several answers of a moment the last stands; an answer of the next
 * morning that names no session is of the day before. [monitoring]
 */
export function exerciseResponses(
  items: readonly DoneItem[],
  answers: readonly SessionAnswer[],
): readonly ExerciseResponse[] {
  const ofSession = (moment: PainMoment) =>
    new Map(answers.flatMap((one) => (one.moment === moment && one.sessionId ? [[one.sessionId, one.intensity]] : [])));
  const [before, after] = [ofSession('BEFORE'), ofSession('AFTER')];
  const mornings = new Map(
    answers.flatMap(({ moment, sessionId, day, intensity }) =>
      moment === 'NEXT_MORNING' ? [[sessionId === null ? plusDays(day, -1) : day, intensity] as const] : [],
    ),
  );
  return [...new Set(items.map(({ exerciseId }) => exerciseId))].map((exerciseId) => {
    const own = items.filter((item) => item.exerciseId === exerciseId);
    const sessionsOf = (of: readonly DoneItem[]) => [...new Set(of.map(({ sessionId }) => sessionId))];
    const done = sessionsOf(own.filter(({ skip }) => skip === null));
    const forPain = sessionsOf(own.filter(({ skip }) => skip === 'PAIN'));
    const otherwise = sessionsOf(own.filter(({ skip }) => skip === 'OTHER'));
    const days = new Set(own.filter(({ skip }) => skip === null).map(({ day }) => day));
    const asked = answers.filter(
      (one) => one.moment === 'DURING' && one.exerciseId === exerciseId && one.sessionId !== null,
    );
    return {
      exerciseId,
      sessions: sessionsOf(own).length,
      done: done.length,
      skippedForPain: forPain.length,
      skippedOther: otherwise.filter((id) => !forPain.includes(id)).length,
      during: followingOf(asked.map(({ intensity }) => intensity)),
      after: followingOf(done.map((id) => after.get(id))),
      rise: followingOf(done.map((id) => difference(before.get(id), after.get(id)))),
      nextMorning: followingOf([...days].map((day) => mornings.get(day))),
    };
  });
}

function difference(before: number | undefined, after: number | undefined): number | undefined {
  return before === undefined || after === undefined ? undefined : after - before;
}
