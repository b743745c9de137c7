import type { PrismaClient } from '@reprise/prisma/client';
import { exercisesVisibleTo } from '../exercise/data.ts';
import { mediaVisibleTo } from '../media/data.ts';
import type { LibraryWriter } from '../viewer/domain.ts';
import type { FileExercise } from './file-exercise.ts';
import { exerciseColumns } from './row.ts';

/** The most versions of one exercise that a file's is held against. */
const VERSIONS = 50;

/** Loads the exercises that one of the file's may be: of the same slug or the same name, the clinic's own first. */
export async function candidatesOf(db: PrismaClient, viewer: LibraryWriter, exercises: readonly FileExercise[]) {
  const slugs = exercises.map(({ slug }) => slug);
  const names = exercises.map(({ name }) => name);
  return db.exercise.findMany({
    where: {
      AND: [
        exercisesVisibleTo(viewer),
        { status: { not: 'ARCHIVED' } },
        { OR: [{ slug: { in: slugs } }, { name: { in: names, mode: 'insensitive' } }] },
      ],
    },
    // the public clinic's id sorts before every other
    orderBy: [{ clinicId: 'desc' }, { id: 'asc' }],
    select: {
      id: true,
      clinicId: true,
      slug: true,
      name: true,
      revision: true,
      versions: {
        where: { OR: [{ number: { not: null } }, { currentOf: { isNot: null } }] },
        orderBy: { number: { sort: 'desc', nulls: 'last' } },
        take: VERSIONS,
        select: { ...exerciseColumns(viewer), number: true },
      },
    },
  });
}
export type KnownLine = Awaited<ReturnType<typeof candidatesOf>>[number];

/** Loads the exercises that neighbours on the ladders of a file may be, the clinic's own first. */
export async function neighboursOf(db: PrismaClient, viewer: LibraryWriter, exercises: readonly FileExercise[]) {
  const rungs = exercises.flatMap(({ ladder }) => ladder);
  if (rungs.length === 0) return [];
  const [slugs, names] = [rungs.map(({ slug }) => slug), rungs.map(({ name }) => name)];
  return db.exercise.findMany({
    where: {
      AND: [
        exercisesVisibleTo(viewer),
        { OR: [{ slug: { in: slugs } }, { name: { in: names, mode: 'insensitive' } }] },
      ],
    },
    orderBy: [{ clinicId: 'desc' }, { id: 'asc' }],
    select: { id: true, clinicId: true, slug: true, name: true },
  });
}
export type Neighbour = Awaited<ReturnType<typeof neighboursOf>>[number];

/** Finds the pictures of a file that the library has, by the hashes of their bytes; the clinic's own before others. */
export async function mediaOf(db: PrismaClient, viewer: LibraryWriter, exercises: readonly FileExercise[]) {
  const hashes = exercises.flatMap(({ pictures }) => pictures.map(({ hash }) => hash));
  const rows =
    hashes.length === 0
      ? []
      : await db.media.findMany({
          where: { AND: [mediaVisibleTo(viewer), { hash: { in: hashes } }] },
          orderBy: [{ clinicId: 'asc' }, { id: 'asc' }],
          select: { id: true, clinicId: true, hash: true },
        });
  return new Map(rows.map((row) => [row.hash, row]));
}
