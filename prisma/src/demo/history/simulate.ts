import { type Chance, chanceOf, pick, wobble } from './chance.ts';
import type { Course } from './courses.ts';
import { type Day, plusDays } from './days.ts';
import { type Due, HISTORY_DAYS, type WrittenVersion, dueOn } from './plan-shapes.ts';

export type Moment = 'BEFORE' | 'DURING' | 'AFTER' | 'NEXT_MORNING' | 'DIARY';
export type SkipReason = 'PAIN' | 'TIME' | 'UNSURE' | 'OTHER';

/** One answer, at so many minutes of its day. */
export interface SimulatedScore {
  readonly moment: Moment;
  readonly intensity: number;
  readonly minutes: number;
  /** Which of the session's items it is about. */
  readonly item?: number;
}

export interface SimulatedSession {
  readonly due: Due;
  /** Nobody asked for it. */
  readonly isExtra: boolean;
  readonly status: 'DONE' | 'PARTLY_DONE' | 'SKIPPED';
  readonly skipReason: SkipReason | null;
  readonly minutes: number;
  readonly activeMinutes: number;
  readonly effort: number | null;
  readonly scores: readonly SimulatedScore[];
}

export interface SimulatedDay {
  readonly day: Day;
  readonly sessions: readonly SimulatedSession[];
  readonly scores: readonly SimulatedScore[];
  /** Of the course's flare-ups, the one that begins today, and the one that is over. */
  readonly flareBegins: boolean;
  readonly flareEnds: boolean;
}

/** A stretch of days with one plan. */
export interface Given {
  readonly versions: readonly WrittenVersion[];
  /** The first day that it held no more; null while it goes on. */
  readonly until: Day | null;
}

/** What a flare-up adds at first; it wears off. */
const FLARE_PAIN = 3.4;

const clamped = (pain: number) => Math.min(10, Math.max(0, Math.round(pain)));

/** One day after another of somebody, the same ones whenever it is done again. */
export function* simulatedDays(
  key: string,
  course: Course,
  plans: readonly Given[],
  begun: Day,
  today: Day,
): Generator<SimulatedDay> {
  const chance = chanceOf(key);
  let mood = 0;
  let hadSession = false;
  for (let nth = 0, day = begun; day <= today; nth += 1, day = plusDays(day, 1)) {
    mood = 0.45 * mood + 1.15 * wobble(chance);
    const flare = flareOf(course, nth);
    const pain = course.pain(nth, HISTORY_DAYS) + mood + (flare ? FLARE_PAIN * 0.88 ** flare.since : 0);
    const isSilent = course.silentFor !== undefined && nth > HISTORY_DAYS - course.silentFor;
    const plan = plans.find(({ until }) => until === null || day < until);
    const due = plan ? dueOn(plan.versions, day, flare ? plusDays(day, -flare.since) : null) : [];
    const scores = isSilent ? [] : outsideScores(chance, course, pain, hadSession, due.length === 0);
    const sessions = isSilent ? [] : sessionsOf(chance, course, pain, due);
    hadSession = sessions.some(({ status }) => status !== 'SKIPPED');
    const flareEnds = course.flares?.some(
      ({ daysAgo, days }) => days !== null && nth === HISTORY_DAYS - daysAgo + days,
    );
    yield { day, sessions, scores, flareBegins: flare?.since === 0, flareEnds: flareEnds ?? false };
  }
}

function flareOf({ flares = [] }: Course, nth: number): { readonly since: number } | null {
  for (const { daysAgo, days } of flares) {
    const since = nth - (HISTORY_DAYS - daysAgo);
    if (since >= 0 && (days === null || since < days)) return { since };
  }
  return null;
}

function outsideScores(chance: Chance, { answers }: Course, pain: number, hadSession: boolean, isFree: boolean) {
  const scores: SimulatedScore[] = [];
  if (hadSession && chance() < answers * 0.7) {
    scores.push({ moment: 'NEXT_MORNING', intensity: clamped(pain + 0.4 * wobble(chance)), minutes: 6 * 60 + 50 });
  }
  if (isFree && chance() < answers * 0.4) {
    const minutes = 20 * 60 + Math.floor(chance() * 90);
    scores.push({ moment: 'DIARY', intensity: clamped(pain + 0.5 * wobble(chance)), minutes });
  }
  return scores;
}

function sessionsOf(chance: Chance, course: Course, pain: number, due: readonly Due[]): readonly SimulatedSession[] {
  const done = due.flatMap((one, at) => {
    const minutes = Math.floor(7 * 60 + 20 + chance() * 70) + at * 9 * 60;
    if (chance() < Math.min(0.5, Math.max(0, pain - 5.2) * 0.2)) return [skipped(one, 'PAIN', minutes)];
    if (chance() < course.diligence) return [performed(chance, course, pain, one, minutes, false)];
    return chance() < 0.3 ? [skipped(one, pick(chance, ['TIME', 'TIME', 'UNSURE', 'OTHER']), minutes)] : [];
  });
  const [first] = due;
  const hasExtra = first && chance() < (course.extra ?? 0);
  return hasExtra ? [...done, performed(chance, course, pain + 0.5, first, 18 * 60 + 10, true)] : done;
}

function skipped(due: Due, skipReason: SkipReason, minutes: number): SimulatedSession {
  return { due, isExtra: false, status: 'SKIPPED', skipReason, minutes, activeMinutes: 0, effort: null, scores: [] };
}

function performed(
  chance: Chance,
  { withExercise, answers }: Course,
  pain: number,
  due: Due,
  minutes: number,
  isExtra: boolean,
): SimulatedSession {
  const activeMinutes = 11 + Math.floor(chance() * 12);
  const after = pain + withExercise * (0.4 + 0.8 * chance());
  const scores: SimulatedScore[] = [];
  if (chance() < answers) scores.push({ moment: 'BEFORE', intensity: clamped(pain), minutes: minutes - 2 });
  if (chance() < answers * 0.3) {
    const item = Math.floor(chance() * 20);
    scores.push({ moment: 'DURING', intensity: clamped(after + 0.3), minutes: minutes + 5, item });
  }
  if (chance() < answers) {
    scores.push({ moment: 'AFTER', intensity: clamped(after), minutes: minutes + activeMinutes + 1 });
  }
  const isPartly = chance() < (after > 5.5 ? 0.3 : 0.06);
  const effort = chance() < 0.7 ? Math.min(10, Math.round(4 + withExercise * 1.6 + wobble(chance))) : null;
  const status = isPartly ? 'PARTLY_DONE' : 'DONE';
  return { due, isExtra, status, skipReason: null, minutes, activeMinutes, effort, scores };
}
