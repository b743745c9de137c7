import { type Day, dayColumn, momentOf, plusDays } from './days.ts';

/** Scores above it raise an alert on the demo's plans. */
const RED_ABOVE = 5;
const RISING_BY = 2;
const SILENT_DAYS = 7;
const HOUR = 60 * 60 * 1000;
/** What is older was looked at: scores soon, what is about days or weeks later. */
const openFor = (rule: Raised['rule']) => (rule === 'RED_SCORE' ? 36 : 10 * 24) * HOUR;

/** Somebody whose alerts are written. */
export interface AlertsOf {
  readonly clinicId: string;
  readonly clientId: string;
  readonly leadMemberId: string | null;
  readonly timeZone: string;
  readonly now: Date;
  readonly idOf: (noun: string, part: string) => string;
}
interface Raised {
  readonly rule: 'RED_SCORE' | 'RISING' | 'NO_CONTACT' | 'FLARE_DECLARED';
  readonly facts: object;
  readonly at: Date;
  readonly subjectId: string | null;
}

const notes = {
  RED_SCORE: ['Rang: settled by the evening. Carry on.', 'Wrote to them, fewer rounds for three days.'],
  RISING: ['Rang, took the harder half out for a week.'],
  NO_CONTACT: ['Left a message.'],
  FLARE_DECLARED: ['Rang: the gentle routine until it calms.'],
} as const;

/** The rows of alerts: what is old was acknowledged by who treats them. */
export function alertRows(of: AlertsOf, raised: readonly Raised[]) {
  const { clinicId, clientId, leadMemberId, now } = of;
  return raised.map(({ rule, facts, at, subjectId }, nth) => {
    const isSeen = leadMemberId !== null && now.getTime() - at.getTime() > openFor(rule);
    const seenAt = new Date(at.getTime() + (3 + (nth % 20)) * HOUR);
    return {
      id: of.idOf('alert', `${rule} ${at.toISOString()}`),
      clinicId,
      clientId,
      rule,
      facts,
      givenAt: at,
      raisedAt: at,
      subjectId,
      isLate: false,
      ...(isSeen
        ? {
            acknowledgedAt: seenAt,
            acknowledgedById: leadMemberId,
            note: notes[rule][nth % notes[rule].length] ?? null,
            closedAt: seenAt,
          }
        : {}),
    };
  });
}

export const redScore = (id: string, intensity: number, moment: string, at: Date): Raised[] =>
  intensity > RED_ABOVE
    ? [{ rule: 'RED_SCORE', facts: { intensity, moment, above: RED_ABOVE }, at, subjectId: id }]
    : [];

export const flareDeclared = (id: string, at: Date): Raised => ({
  rule: 'FLARE_DECLARED',
  facts: {},
  at,
  subjectId: id,
});

/** RISING once in a fortnight: the mean of 7 days up on the 7 before, three answers in each. */
export function risingAlerts(
  scores: readonly { readonly day: Day; readonly intensity: number }[],
  { timeZone }: AlertsOf,
  from: Day,
  today: Day,
): Raised[] {
  const raised: Raised[] = [];
  let next = plusDays(from, 13);
  for (let day = next; day <= today; day = plusDays(day, 1)) {
    if (day < next) continue;
    const [week, before] = [weekOf(scores, day), weekOf(scores, plusDays(day, -7))];
    if (week === null || before === null || week - before < RISING_BY) continue;
    const facts = { weekMean: week, beforeMean: before, by: RISING_BY };
    raised.push({ rule: 'RISING', facts, at: momentOf(day, 8 * 60, timeZone), subjectId: null });
    next = plusDays(day, 14);
  }
  return raised;
}

function weekOf(scores: readonly { readonly day: Day; readonly intensity: number }[], last: Day): number | null {
  const own = scores.filter(({ day }) => plusDays(last, -6) <= day && day <= last);
  if (own.length < 3) return null;
  const days = [...new Set(own.map(({ day }) => day))].map((day) => {
    const answers = own.filter((score) => score.day === day);
    return answers.reduce((sum, { intensity }) => sum + intensity, 0) / answers.length;
  });
  return days.reduce((sum, mean) => sum + mean, 0) / days.length;
}

/** NO_CONTACT on the day on which a week without a word is full. */
export function silenceAlerts(lastOn: Day | null, { timeZone, now }: AlertsOf): Raised[] {
  if (lastOn === null) return [];
  const at = momentOf(plusDays(lastOn, SILENT_DAYS + 1), 6 * 60, timeZone);
  const facts = { days: SILENT_DAYS, least: SILENT_DAYS, lastOn };
  return at < now && dayColumn(lastOn) < now ? [{ rule: 'NO_CONTACT', facts, at, subjectId: null }] : [];
}
