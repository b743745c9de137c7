import { Prisma } from '@reprise/prisma/client';
import { PUBLIC_CLINIC_ID } from '../viewer/domain.ts';
import { type SourceStatus, type SourceType, type StudyDesign, calendarDate } from './domain.ts';

/** Within one list any value may match; between lists all must. */
export interface SourceFilter {
  readonly library?: 'PUBLIC' | 'OWN' | null;
  readonly type?: readonly SourceType[] | null;
  readonly status?: readonly SourceStatus[] | null;
  readonly design?: readonly StudyDesign[] | null;
  /** Levels such as 2b; one without a letter stands for all of its letters. */
  readonly ocebmLevel?: readonly string[] | null;
  readonly isPastReview?: boolean | null;
  readonly hasWarning?: boolean | null;
}

export const facetNames = ['library', 'type', 'status', 'design', 'ocebmLevel', 'warning'] as const;
export type FacetName = (typeof facetNames)[number];

const any = Prisma.sql`true`;
const isOneOf = (column: Prisma.Sql, values: readonly string[] | null | undefined) =>
  values?.length ? Prisma.sql`coalesce(${column} = ANY(${[...values]}::text[]), false)` : any;

/** Says of a row of "Source" that its review date lies before this day, in UTC. */
export const isPastReviewAt = (now: Date) => Prisma.sql`coalesce("reviewBy" < ${calendarDate(now)}::date, false)`;

/** Says of a row of "Source" that it should not be leaned on as it stands. */
export const hasWarningAt = (now: Date) => Prisma.sql`("status" <> 'CURRENT' OR ${isPastReviewAt(now)})`;

/** What each filter asks of a row of "Source", as the conditions of a statement. */
export function sourceConditions(filter: SourceFilter, now: Date): Record<FacetName, Prisma.Sql> {
  const { library, type, status, design, ocebmLevel, isPastReview, hasWarning } = filter;
  const levels = ocebmLevel ?? [];
  const warned = [
    ...(isPastReview == null ? [] : [Prisma.sql`${isPastReviewAt(now)} = ${isPastReview}::boolean`]),
    ...(hasWarning == null ? [] : [Prisma.sql`${hasWarningAt(now)} = ${hasWarning}::boolean`]),
  ];
  return {
    library: library ? Prisma.sql`("clinicId" = ${PUBLIC_CLINIC_ID}::uuid) = ${library === 'PUBLIC'}::boolean` : any,
    type: isOneOf(Prisma.sql`"type"::text`, type),
    status: isOneOf(Prisma.sql`"status"::text`, status),
    design: isOneOf(Prisma.sql`"design"::text`, design),
    ocebmLevel:
      levels.length > 0
        ? Prisma.sql`(${isOneOf(Prisma.sql`"ocebmLevel"`, levels)} OR ${isOneOf(Prisma.sql`left("ocebmLevel", 1)`, levels)})`
        : any,
    warning: warned.length > 0 ? Prisma.join(warned, ' AND ') : any,
  };
}

const warningOf = (now: Date): Prisma.SourceWhereInput => ({
  OR: [{ status: { not: 'CURRENT' } }, { reviewBy: { lt: new Date(calendarDate(now)) } }],
});

/** Turns a filter into a `where`. */
export function filteredSources(filter: SourceFilter, now: Date) {
  const { library, type, status, design, ocebmLevel, isPastReview, hasWarning } = filter;
  const isPast = { reviewBy: { lt: new Date(calendarDate(now)) } };
  const isNotPast = { OR: [{ reviewBy: null }, { reviewBy: { gte: new Date(calendarDate(now)) } }] };
  return {
    AND: [
      ...(library ? [{ clinicId: library === 'PUBLIC' ? PUBLIC_CLINIC_ID : { not: PUBLIC_CLINIC_ID } }] : []),
      ...(type?.length ? [{ type: { in: [...type] } }] : []),
      ...(status?.length ? [{ status: { in: [...status] } }] : []),
      ...(design?.length ? [{ design: { in: [...design] } }] : []),
      ...(ocebmLevel?.length
        ? [
            {
              OR: ocebmLevel.map((level) => ({
                ocebmLevel: level.length === 1 ? { startsWith: level } : level,
              })),
            },
          ]
        : []),
      ...(isPastReview == null ? [] : [isPastReview ? isPast : isNotPast]),
      ...(hasWarning == null ? [] : [hasWarning ? warningOf(now) : { status: 'CURRENT' as const, ...isNotPast }]),
    ],
  } satisfies Prisma.SourceWhereInput;
}
