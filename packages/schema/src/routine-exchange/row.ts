import type { Prisma } from '@reprise/prisma/client';
import { doseColumns, doseOfRow } from '../dose/row.ts';
import { exercisesVisibleTo } from '../exercise/data.ts';
import { contentColumns } from '../exercise/row.ts';
import { attributionOf, exerciseCautions, exerciseEffects, exerciseSteps } from '../exercise/stored.ts';
import { citableColumns } from '../source/data.ts';
import { calendarDate } from '../source/domain.ts';
import { fieldsOfRow } from '../source/fields.ts';
import type { Viewer } from '../viewer/domain.ts';
import type { FileCitation } from './file-citation.ts';
import type { FileExercise } from './file-exercise.ts';
import type { FileSource } from './file-source.ts';

const inOrder = { position: 'asc' } as const;

/** The columns of a citation for what it says. */
export const saidColumns = {
  sourceId: true,
  kind: true,
  claim: true,
  claimKey: true,
  locatorLabel: true,
  locatorValue: true,
  stance: true,
  ...doseColumns,
} as const satisfies Prisma.CitationSelect;
type SaidRow = Prisma.CitationGetPayload<{ select: typeof saidColumns }>;

/** Tells by what a file knows a source. */
export type SourceRef = (id: string) => string;

/** What a citation says, as a file has it. */
export function fileCitation(row: SaidRow, refOf: SourceRef): FileCitation {
  const { sourceId, kind, claim, claimKey, locatorLabel, locatorValue, stance } = row;
  const dose = kind === 'DOSE' ? doseOfRow(row) : null;
  return { source: refOf(sourceId), kind, claim, claimKey, locatorLabel, locatorValue, stance, dose };
}

const shownMedia = {
  hash: true,
  contentType: true,
  bytes: true,
  width: true,
  height: true,
  durationMilliseconds: true,
  title: true,
  author: true,
  sourceUrl: true,
  licence: true,
} as const satisfies Prisma.MediaSelect;

/** All that a version of an exercise says; neighbours that the viewer does not see are passed over. */
export const exerciseColumns = (viewer: Viewer | null) =>
  ({
    ...contentColumns,
    id: true,
    exercise: { select: { id: true, slug: true } },
    ladder: {
      where: { to: exercisesVisibleTo(viewer) },
      select: { kind: true, criterion: true, to: { select: { slug: true, name: true } } },
      orderBy: inOrder,
    },
    pictures: { select: { altText: true, media: { select: shownMedia } }, orderBy: inOrder },
    citations: { select: saidColumns, orderBy: inOrder },
  }) as const satisfies Prisma.ExerciseVersionSelect;
export type ExerciseRow = Prisma.ExerciseVersionGetPayload<{ select: ReturnType<typeof exerciseColumns> }>;

/** A version of an exercise as a file has it. */
export function fileExercise(row: ExerciseRow, ref: string, refOf: SourceRef): FileExercise {
  const attribution = attributionOf(row.attribution);
  const { title, author, source, url, licence } = attribution ?? {};
  return {
    ref,
    slug: row.exercise.slug,
    name: row.name,
    aliases: row.aliases,
    purpose: row.purpose,
    category: row.category,
    positions: row.positions,
    regions: row.regions,
    primaryMuscles: row.primaryMuscles,
    secondaryMuscles: row.secondaryMuscles,
    equipment: row.equipment,
    tags: row.tags,
    steps: exerciseSteps(row.steps),
    cautions: exerciseCautions(row.cautions).map((caution) => ({ ...caution, precautions: [...caution.precautions] })),
    effects: exerciseEffects(row.effects),
    ladder: row.ladder.map(({ kind, criterion, to }) => ({ kind, slug: to.slug, name: to.name, criterion })),
    pictures: row.pictures.map(({ altText, media }) => ({ ...media, altText, sourceUrl: media.sourceUrl || null })),
    attribution: attribution && {
      title: title || null,
      author: author || null,
      source: source || null,
      url: url || null,
      licence: licence || null,
    },
    citations: row.citations.map((citation) => fileCitation(citation, refOf)),
  };
}

/** The columns of a source for its fields and what is thought of it. */
export const sourceColumns = {
  ...citableColumns,
  id: true,
  note: true,
  status: true,
  supersededById: true,
  reviewBy: true,
  design: true,
  ocebmLevel: true,
  ocebmYear: true,
  grade: true,
  pedroScore: true,
  pedroItems: true,
  appraisalSummary: true,
  appraisedAt: true,
} as const satisfies Prisma.SourceSelect;
export type SourceRow = Prisma.SourceGetPayload<{ select: typeof sourceColumns }>;

function appraisalOf(row: SourceRow): FileSource['appraisal'] {
  const { design, ocebmLevel, ocebmYear, grade, pedroScore, pedroItems, appraisalSummary, appraisedAt } = row;
  const judged = { design, ocebmLevel, ocebmYear, grade, pedroScore, summary: appraisalSummary || null };
  const isJudged = Object.values({ ...judged, appraisedAt }).some((value) => value !== null) || pedroItems.length > 0;
  return isJudged ? { ...judged, pedroItems, appraisedAt: appraisedAt?.toISOString() ?? null } : null;
}

/** A source as a file has it; `refOf` answers null for what is not in the file. */
export function fileSource(row: SourceRow, ref: string, refOf: (id: string) => string | null): FileSource {
  const { csl, authors, ...fields } = fieldsOfRow(row);
  const said = (value: string | null) => value || null;
  return {
    ref,
    ...fields,
    authors: authors.map((author) => ({ ...author })),
    containerTitle: said(fields.containerTitle),
    publisher: said(fields.publisher),
    isbn: said(fields.isbn),
    note: said(fields.note),
    csl: { ...csl } as FileSource['csl'],
    status: row.status,
    supersededBy: row.supersededById && refOf(row.supersededById),
    reviewBy: row.reviewBy && calendarDate(row.reviewBy),
    appraisal: appraisalOf(row),
  };
}
