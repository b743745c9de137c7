import type { Prisma } from '../../generated/client/client.ts';
import { PUBLIC_CLINIC_ID } from '../../seed/ids.ts';
import { type Chance, chanceOf, wobble } from './chance.ts';
import type { Course } from './courses.ts';
import { type Day, dayColumn, daysBetween, momentOf, plusDays } from './days.ts';
import { HISTORY_DAYS } from './plan-shapes.ts';

type Slug =
  | 'numeric-pain-rating'
  | 'patient-specific-functional-scale'
  | 'patient-specific-functional-scale-2'
  | 'global-rating-of-change';
interface AskedOf {
  readonly measure: Slug;
  readonly everyWeeks: number;
  readonly isAtStart?: false;
  readonly activities?: readonly string[];
}

const psfs = (...activities: readonly string[]): AskedOf => ({
  measure: 'patient-specific-functional-scale',
  everyWeeks: 4,
  activities,
});
const pain: AskedOf = { measure: 'numeric-pain-rating', everyWeeks: 4 };
const change: AskedOf = { measure: 'global-rating-of-change', everyWeeks: 8, isAtStart: false };

/** What some of the demo's clients are asked, in the words that they chose with their clinician. */
export const askedOf: Readonly<Record<string, readonly AskedOf[]>> = {
  margaret: [psfs('Carrying the shopping upstairs', 'Sitting through a film', 'Gardening for an hour'), pain, change],
  joseph: [psfs('Getting out of the car', 'Standing at work all day'), pain],
  sofia: [psfs('Lifting my daughter', 'Running for the bus'), change],
  daniel: [psfs('Digging', 'Sleeping through the night', 'Putting on socks'), pain],
  carys: [psfs('Cycling to work', 'Hoovering')],
  frank: [pain],
  grace: [psfs('An hour in the train', 'Walking the dog'), pain],
  hugo: [{ ...psfs('Running uphill', 'Getting up from the floor'), measure: 'patient-specific-functional-scale-2' }],
  jun: [psfs('Lifting boxes', 'Bending to the dishwasher'), change],
  leon: [pain],
  noah: [psfs('Rowing for half an hour', 'Carrying the boat')],
  oona: [psfs('Bending to pick things up', 'Sitting at my desk'), pain],
};

/** Somebody who is asked. */
export interface MeasuresOf {
  readonly key: string;
  readonly clinicId: string;
  readonly clientId: string;
  readonly leadMemberId: string | null;
  readonly timeZone: string;
  readonly course: Course;
  readonly begun: Day;
  /** The last day that may be answered. */
  readonly today: Day;
  readonly now: Date;
  readonly idOf: (noun: string, part: string) => string;
  readonly versionOf: (slug: Slug) => string | null;
}

const within = (value: number, min: number, max: number) => Math.min(max, Math.max(min, Math.round(value)));

/** What somebody answers on a day of their course: an activity goes worse the more it hurts. */
function valuesOn({ measure, activities = [] }: AskedOf, course: Course, day: number, chance: Chance): number[] {
  const hurts = course.pain(day, HISTORY_DAYS) + wobble(chance) * 0.6;
  if (measure === 'numeric-pain-rating') return [within(hurts, 0, 10)];
  if (measure === 'global-rating-of-change') return [within((course.pain(0, HISTORY_DAYS) - hurts) * 1.1, -5, 5)];
  const isTurned = measure === 'patient-specific-functional-scale-2';
  return activities.map((_activity, nth) => {
    const hard = within(hurts * 1.15 + (nth - 1) * 0.7 + wobble(chance) * 0.7, 0, 10);
    return isTurned ? hard : 10 - hard;
  });
}

const itemOf = (measure: Slug, nth: number) =>
  ({ 'numeric-pain-rating': 'average', 'global-rating-of-change': 'change' })[measure as string] ?? String(nth);

/** The rows of all that somebody was asked and answered, from the start: what is there already stays. */
export function measureRows(of: MeasuresOf) {
  const { key, clinicId, clientId, leadMemberId, timeZone, course, begun, today, now, idOf } = of;
  const schedules: Prisma.MeasureScheduleCreateManyInput[] = [];
  const responses: Prisma.MeasureResponseCreateManyInput[] = [];
  for (const asked of askedOf[key] ?? []) {
    const { measure, everyWeeks, isAtStart = true, activities = [] } = asked;
    const versionId = of.versionOf(measure);
    if (!versionId) continue;
    const scheduleId = idOf('measure schedule', measure);
    schedules.push({
      id: scheduleId,
      clinicId,
      clientId,
      versionClinicId: PUBLIC_CLINIC_ID,
      versionId,
      activities: [...activities],
      startsOn: dayColumn(begun),
      isAtStart,
      everyWeeks,
      weeks: [],
      isAtEnd: false,
      authorId: leadMemberId,
      createdAt: momentOf(begun, 9 * 60 + 30, timeZone),
    });
    const chance = chanceOf(`${key} ${measure}`);
    const lastHeard = daysBetween(begun, today) - (course.silentFor ?? 0);
    for (let day = isAtStart ? 0 : 7 * everyWeeks; day <= lastHeard; day += 7 * everyWeeks) {
      const values = valuesOn(asked, course, day, chance);
      const on = plusDays(begun, day);
      const at = momentOf(on, day === 0 ? 9 * 60 + 40 : 19 * 60 + 5, timeZone);
      const id = idOf('measure response', `${measure} ${on}`);
      if (at >= now) continue;
      responses.push({
        id,
        clinicId,
        clientId,
        clientKey: id,
        scheduleId,
        answers: values.map((value, nth) => ({ item: itemOf(measure, nth), value })),
        score: values.reduce((sum, value) => sum + value, 0) / values.length,
        // the first one is filled in together
        memberId: day === 0 ? leadMemberId : null,
        answeredAt: at,
        day: dayColumn(on),
        deviceAt: at,
        receivedAt: new Date(at.getTime() + 1500),
      });
    }
  }
  return { schedules, responses };
}
