import { Prisma } from '@reprise/prisma/client';
import { articlesVisibleTo } from '../article/data.ts';
import { citationsVisibleTo } from '../citation/data.ts';
import type { Context } from '../context.ts';
import { exercisesVisibleTo } from '../exercise/data.ts';
import { routinesVisibleTo } from '../routine/data.ts';
import { sourcesVisibleTo } from '../source/data.ts';
import type { SourceStatus } from '../source/domain.ts';
import { PUBLIC_CLINIC_ID, type Viewer, editsLibrary, libraryClinicIds } from '../viewer/domain.ts';
import type { Subject } from './domain.ts';

/** One thing of the library that leans on one source: by citations of its own, or through exercises in it. */
export interface Leaning {
  readonly type: Subject['type'];
  readonly id: string;
  readonly name: string;
  readonly clinicId: string;
  readonly isDirect: boolean;
  readonly citationIds: readonly string[];
  readonly throughIds: readonly string[];
  readonly throughNames: readonly string[];
  readonly sourceId: string;
  readonly title: string;
  readonly status: SourceStatus;
  readonly reviewBy: Date | null;
  readonly supersededBy: string | null;
  /** How many there are in all. */
  readonly total: number;
}

/** Which leanings are asked for; all that are stated must hold. */
export interface LeaningFilter {
  /** Only on sources that raise a warning. */
  readonly warned?: boolean;
  readonly sourceId?: string;
  readonly subjectIds?: readonly string[];
  readonly library?: 'PUBLIC' | 'OWN' | null;
}

interface Range {
  readonly limit: number;
  readonly offset: number;
}

const linesInUse = (table: 'Exercise' | 'Routine', clinicIds: readonly string[], own: string) => Prisma.sql`
  SELECT "id", "clinicId", ${Prisma.raw(table === 'Exercise' ? '"name"' : '"title"')} AS name, "currentVersionId" AS version
  FROM ${Prisma.raw(`"${table}"`)}
  WHERE "clinicId" = ANY(${clinicIds}::uuid[]) AND ("status" = 'PUBLISHED' OR "status" = 'DRAFT' AND "clinicId" = ${own}::uuid)`;

/** Every tie between what the viewer's library shows and a source, one row for each way that it goes. */
function ties(viewer: Viewer | null, clinicIds: readonly string[]) {
  const own = editsLibrary(viewer) ? viewer.clinicId : PUBLIC_CLINIC_ID;
  const exercises = linesInUse('Exercise', clinicIds, own);
  const routines = linesInUse('Routine', clinicIds, own);
  return Prisma.sql`
    SELECT 'EXERCISE' AS type, e."id", e."clinicId", e.name, c."id" AS citation, NULL::uuid AS through, c."sourceId"
      FROM (${exercises}) e JOIN "Citation" c ON c."exerciseVersionId" = e.version
    UNION ALL SELECT 'ROUTINE', r."id", r."clinicId", r.name, c."id", NULL, c."sourceId"
      FROM (${routines}) r JOIN "Citation" c ON c."routineVersionId" = r.version
    UNION ALL SELECT 'ROUTINE', r."id", r."clinicId", r.name, c."id", NULL, c."sourceId"
      FROM (${routines}) r JOIN "Block" b ON b."routineVersionId" = r.version
        JOIN "Item" i ON i."blockId" = b."id" JOIN "Citation" c ON c."itemId" = i."id"
    UNION ALL SELECT 'ROUTINE', r."id", r."clinicId", r.name, c."id", i."exerciseId", c."sourceId"
      FROM (${routines}) r JOIN "Block" b ON b."routineVersionId" = r.version
        JOIN "Item" i ON i."blockId" = b."id" JOIN "Citation" c ON c."exerciseVersionId" = i."exerciseVersionId"
    UNION ALL SELECT 'ARTICLE', a."id", a."clinicId", a."title", c."id", NULL, c."sourceId"
      FROM "Article" a JOIN "ArticlePoint" p ON p."articleId" = a."id" JOIN "Citation" c ON c."articlePointId" = p."id"
      WHERE a."clinicId" = ANY(${clinicIds}::uuid[])`;
}

/**
 * Finds, in one statement, what of the viewer's library leans on sources: exercises as they are shown,
 * routines with the exercise versions that they pin, and articles; nothing archived. The gravest first.
 */
export function findLeanings(
  { db, viewer, now }: Pick<Context, 'db' | 'viewer' | 'now'>,
  filter: LeaningFilter,
  { limit, offset }: Range,
): Promise<Leaning[]> {
  const { warned = false, sourceId, subjectIds, library } = filter;
  const clinicIds = libraryClinicIds(viewer).filter(
    (id) => !library || (library === 'PUBLIC') === (id === PUBLIC_CLINIC_ID),
  );
  const conditions = [
    Prisma.sql`(NOT ${warned}::boolean OR s."status" <> 'CURRENT' OR s."reviewBy" < (${now}::timestamptz AT TIME ZONE 'UTC')::date)`,
    ...(sourceId ? [Prisma.sql`s."id" = ${sourceId}::uuid`] : []),
    ...(subjectIds ? [Prisma.sql`t."id" = ANY(${[...subjectIds]}::uuid[])`] : []),
  ];
  return db.$queryRaw<Leaning[]>`
    SELECT t.type, t."id"::text, t.name, t."clinicId"::text, bool_or(t.through IS NULL) AS "isDirect",
      array_agg(DISTINCT t.citation::text) AS "citationIds",
      coalesce(array_agg(DISTINCT x."id"::text) FILTER (WHERE x."id" IS NOT NULL), '{}') AS "throughIds",
      coalesce(array_agg(DISTINCT x."name") FILTER (WHERE x."id" IS NOT NULL), '{}') AS "throughNames",
      s."id"::text AS "sourceId", s."title", s."status"::text, s."reviewBy", n."title" AS "supersededBy",
      count(*) OVER ()::int AS total
    FROM (${ties(viewer, clinicIds)}) t
      JOIN "Source" s ON s."id" = t."sourceId"
      LEFT JOIN "Source" n ON n."id" = s."supersededById"
      LEFT JOIN "Exercise" x ON x."id" = t.through
    WHERE ${Prisma.join(conditions, ' AND ')}
    GROUP BY t.type, t."id", t."clinicId", t.name, s."id", n."title"
    ORDER BY array_position(ARRAY['RETRACTED', 'WITHDRAWN', 'SUPERSEDED'], s."status"::text), t.name, t.type, t."id", s."title", s."id"
    LIMIT ${limit} OFFSET ${offset}`;
}

interface Selection {
  readonly include?: object;
  readonly select?: object;
}

/** Loads what leanings name, as far as the viewer sees it: each kind of row in one statement. */
export const rowsOf = {
  exercises: ({ db, viewer }: Context, ids: readonly string[], selection: Selection) =>
    db.exercise.findMany({ ...selection, where: { AND: [exercisesVisibleTo(viewer), { id: { in: [...ids] } }] } }),
  routines: ({ db, viewer }: Context, ids: readonly string[], selection: Selection) =>
    db.routine.findMany({ ...selection, where: { AND: [routinesVisibleTo(viewer), { id: { in: [...ids] } }] } }),
  articles: ({ db, viewer }: Context, ids: readonly string[], selection: Selection) =>
    db.article.findMany({ ...selection, where: { AND: [articlesVisibleTo(viewer), { id: { in: [...ids] } }] } }),
  sources: ({ db, viewer }: Context, ids: readonly string[], selection: Selection) =>
    db.source.findMany({ ...selection, where: { AND: [sourcesVisibleTo(viewer), { id: { in: [...ids] } }] } }),
  citations: ({ db, viewer }: Context, ids: readonly string[], selection: Selection) =>
    db.citation.findMany({ ...selection, where: { AND: [citationsVisibleTo(viewer), { id: { in: [...ids] } }] } }),
} as const;
