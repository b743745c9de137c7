import type { Prisma } from '@reprise/prisma/client';
import type { Context } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { exercisesVisibleTo } from '../exercise/data.ts';
import { routinesVisibleTo } from '../routine/data.ts';
import { type SourceListing, citableColumns, listedSources, sourcesVisibleTo } from '../source/data.ts';
import { fieldsOfRow } from '../source/fields.ts';
import { citationPlugins } from '../source-import/read.ts';
import type { SourceFormat } from '../source-import/domain.ts';
import { type ExportScope, MOST_EXPORTED, exportFile } from './domain.ts';
import { writtenPieces } from './write.ts';

/** What an export needs of a request. */
type ExportContext = Pick<Context, 'db' | 'viewer' | 'now'>;

/** Rows that one statement reads. */
const CHUNK = 2000;

interface Scope {
  readonly name: string;
  readonly where: Prisma.SourceWhereInput;
}

/** The sources that an exercise leans on, as it stands now. */
async function ofExercise({ db, viewer }: ExportContext, id: string): Promise<Scope> {
  const exercise = await db.exercise.findFirst({
    where: { AND: [exercisesVisibleTo(viewer), { id }] },
    select: { slug: true, currentVersionId: true },
  });
  if (!exercise) throw new NotFoundError('exercise');
  return { name: exercise.slug, where: { citations: { some: { exerciseVersionId: exercise.currentVersionId } } } };
}

/** The sources that a routine leans on: its own, those of its items, and those of the exercises in it. */
async function ofRoutine({ db, viewer }: ExportContext, id: string): Promise<Scope> {
  const routine = await db.routine.findFirst({
    where: { AND: [routinesVisibleTo(viewer), { id }] },
    select: { slug: true, currentVersionId: true },
  });
  if (!routine?.currentVersionId) throw new NotFoundError('routine');
  const routineVersionId = routine.currentVersionId;
  const item = { block: { routineVersionId } };
  const cited = { OR: [{ routineVersionId }, { item }, { exerciseVersion: { items: { some: item } } }] };
  return { name: routine.slug, where: { citations: { some: cited } } };
}

async function scopeOf(context: ExportContext, { scope, id, ...listing }: ExportInput): Promise<Scope> {
  if (scope === 'LIBRARY') return { name: 'sources', where: await listedSources(context, listing) };
  if (!id) throw new NotFoundError(scope === 'EXERCISE' ? 'exercise' : 'routine');
  return scope === 'EXERCISE' ? ofExercise(context, id) : ofRoutine(context, id);
}

export interface ExportInput extends Pick<SourceListing, 'search' | 'filter'> {
  readonly format: SourceFormat;
  readonly scope: ExportScope;
  /** Of the exercise or routine. */
  readonly id?: string | null | undefined;
}

/** A file of references. */
export interface SourceExport {
  readonly fileName: string;
  readonly contentType: string;
  readonly text: string;
  readonly count: number;
}

/**
 * Writes the sources of the viewer's library, or those that one exercise or routine leans on, by title.
 *
 * @throws NotFoundError when there is no such exercise or routine
 */
export async function exportSources(context: ExportContext, input: ExportInput): Promise<SourceExport> {
  const { format } = input;
  const { name, where } = await scopeOf(context, input);
  const fields = [];
  for (let cursor: string | null = null; fields.length < MOST_EXPORTED;) {
    const rows: Prisma.SourceGetPayload<{ select: typeof exportedColumns }>[] = await context.db.source.findMany({
      where: { AND: [sourcesVisibleTo(context.viewer), where] },
      orderBy: [{ title: 'asc' }, { id: 'asc' }],
      take: CHUNK,
      select: exportedColumns,
      ...(cursor === null ? {} : { cursor: { id: cursor }, skip: 1 }),
    });
    fields.push(...rows.map(fieldsOfRow));
    cursor = rows.at(-1)?.id ?? null;
    if (rows.length < CHUNK) break;
  }
  const pieces: string[] = [];
  for (const piece of writtenPieces(await citationPlugins(), format, fields)) {
    pieces.push(piece);
    // others are served between some and the next
    if (pieces.length % 100 === 0) await new Promise(setImmediate);
  }
  return { ...exportFile(format, name), text: pieces.join(''), count: fields.length };
}

const exportedColumns = { ...citableColumns, id: true, note: true } as const satisfies Prisma.SourceSelect;
