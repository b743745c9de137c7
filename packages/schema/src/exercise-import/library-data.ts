import type { PrismaClient } from '@reprise/prisma/client';
import { exercisesVisibleTo, shownVersion } from '../exercise/data.ts';
import { contentColumns, contentOf } from '../exercise/row.ts';
import { attributionOf } from '../exercise/stored.ts';
import type { LibraryWriter } from '../viewer/domain.ts';
import type { KnownExercise, ReadExercise } from './domain.ts';
import { type Findable, NameIndex, originKey } from './name-index.ts';
import { findableOf } from './plan.ts';

/** Rows of one statement, when there may be thousands. */
const CHUNK = 500;

const names = { select: { name: true, aliases: true, attribution: true } } as const;
const contents = { select: contentColumns } as const;

interface Candidates {
  readonly known: readonly KnownExercise[];
  /** Of all exercises of the clinic. */
  readonly slugs: readonly string[];
}

/** Loads those exercises of the viewer's library that one of the records may be. */
export async function candidatesOf(
  db: PrismaClient,
  viewer: LibraryWriter,
  records: readonly ReadExercise[],
): Promise<Candidates> {
  const index = new NameIndex<Findable & { id: string }>();
  const lines = await db.exercise.findMany({
    where: exercisesVisibleTo(viewer),
    select: { id: true, clinicId: true, slug: true, current: names, draft: names },
  });
  for (const { id, current, draft } of lines) {
    const { name, aliases, attribution } = draft ?? shownVersion(current);
    const entry = { id, name, aliases, origin: originKey(attributionOf(attribution)) };
    index.add(entry, entry);
  }
  const ids = new Set<string>();
  for (const [at, { draft }] of records.entries()) {
    if (draft === null) continue;
    const findable = findableOf(draft);
    const found = [
      ...index.byOrigin(findable),
      ...index.byName(findable),
      ...index.byAlias(findable),
      ...index.bySimilarName(findable),
    ];
    for (const { id } of found) ids.add(id);
    if (at % 100 === 99) await new Promise(setImmediate);
  }
  const wanted = [...ids].toSorted();
  const known: KnownExercise[] = [];
  for (let at = 0; at < wanted.length; at += CHUNK) {
    const rows = await db.exercise.findMany({
      where: { AND: [exercisesVisibleTo(viewer), { id: { in: wanted.slice(at, at + CHUNK) } }] },
      orderBy: { id: 'asc' },
      select: { id: true, clinicId: true, status: true, revision: true, current: contents, draft: contents },
    });
    for (const { id, clinicId, status, revision, current, draft } of rows) {
      const version = draft ?? shownVersion(current);
      known.push({
        id,
        record: null,
        isOwn: clinicId === viewer.clinicId,
        isArchived: status === 'ARCHIVED',
        revision,
        draft: { content: contentOf(version), attribution: attributionOf(version.attribution) },
      });
    }
  }
  const own = lines.filter(({ clinicId }) => clinicId === viewer.clinicId);
  return { known, slugs: own.map(({ slug }) => slug) };
}
