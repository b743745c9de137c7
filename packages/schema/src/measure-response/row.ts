import type { Prisma } from '@reprise/prisma/client';
import type { MeasureAnswer, MeasureDefinition } from '../outcome-measure/domain.ts';
import { definitionOf } from '../outcome-measure/row.ts';
import { dayOf } from '../plan/row.ts';
import { type MeasureCourse, type MeasurePoint, measureCourse } from './course.ts';

/** A course with what it is of. */
export interface CourseOf extends MeasureCourse {
  readonly key: string;
  readonly version: number;
  readonly definition: MeasureDefinition;
  readonly activities: readonly string[];
  readonly points: readonly MeasurePoint[];
}

/** More than a client answers in ten years of one measure a week. */
const RESPONSES_MOST = 520;

/** The rows of all that a client answered. */
export const coursesColumns = {
  clinic: { select: { changeRule: true } },
  measureSchedules: {
    orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }],
    take: 100,
    select: {
      activities: true,
      version: { select: { id: true, number: true, definition: true } },
      responses: {
        orderBy: [{ answeredAt: 'asc' as const }, { id: 'asc' as const }],
        take: RESPONSES_MOST,
        select: { id: true, day: true, score: true, answers: true, memberId: true },
      },
    },
  },
} satisfies Prisma.ClientSelect;
type CoursesRow = Prisma.ClientGetPayload<{ select: typeof coursesColumns }>;

const pointOf = (row: CoursesRow['measureSchedules'][number]['responses'][number]): MeasurePoint => ({
  id: row.id,
  day: dayOf(row.day),
  score: row.score,
  answers: row.answers as unknown as MeasureAnswer[],
  isWithMember: row.memberId !== null,
});

/** The courses of a client: answers of one version and the same activities belong together, whatever the schedule. */
export function coursesOf({ clinic, measureSchedules }: CoursesRow): CourseOf[] {
  const groups = new Map<string, CoursesRow['measureSchedules']>();
  for (const schedule of measureSchedules) {
    const key = [schedule.version.id, ...schedule.activities.map((one) => one.toLowerCase())].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), schedule]);
  }
  return [...groups.values()].flatMap((schedules, nth) => {
    const [head] = schedules;
    if (!head) return [];
    const { version, activities } = head;
    const definition = definitionOf(version);
    const points = schedules.flatMap(({ responses }) => responses.map(pointOf));
    const inOrder = points.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
    const course = measureCourse(definition, inOrder, clinic.changeRule);
    const key = `${version.id}:${nth}`;
    return [{ ...course, key, version: version.number, definition, activities, points: inOrder }];
  });
}
