import type { Prisma } from '@reprise/prisma/client';
import { listedCitations } from '../citation/listed.ts';
import type { Context } from '../context.ts';
import { doseColumns, doseOfRow } from '../dose/row.ts';
import { type ContentChange, diffExerciseContent, listChanges } from '../exercise/diff.ts';
import type { ContentField } from '../exercise/domain.ts';
import { contentColumns, contentOf } from '../exercise/row.ts';
import { exerciseVersionsVisibleTo } from './data.ts';

const citationColumns = {
  kind: true,
  claim: true,
  claimKey: true,
  stance: true,
  locatorLabel: true,
  locatorValue: true,
  sourceId: true,
  source: { select: { title: true } },
  ...doseColumns,
} as const satisfies Prisma.CitationSelect;

const versionColumns = {
  id: true,
  ...contentColumns,
  citations: { select: citationColumns, orderBy: { position: 'asc' } },
} as const satisfies Prisma.ExerciseVersionSelect;
type VersionRow = Prisma.ExerciseVersionGetPayload<{ select: typeof versionColumns }>;

const saidCitations = ({ citations }: VersionRow) =>
  citations.map((row) => ({
    ...row,
    title: row.source.title,
    dose: row.kind === 'DOSE' ? doseOfRow(row) : null,
  }));

export type VersionChange = ContentChange<ContentField | 'citations'>;
/** Two versions by their ids, to be told apart. */
export interface VersionPair {
  readonly fromId: string;
  readonly toId: string;
}
export interface VersionDiff extends VersionPair {
  readonly changes: readonly VersionChange[];
}

/** Lists in what versions differ, pair by pair, without the pairs that the viewer does not see. One statement. */
export async function diffVersionPairs(
  { db, viewer }: Context,
  pairs: readonly VersionPair[],
): Promise<readonly VersionDiff[]> {
  const ids = [...new Set(pairs.flatMap(({ fromId, toId }) => [fromId, toId]))];
  const rows = await db.exerciseVersion.findMany({
    where: { AND: [exerciseVersionsVisibleTo(viewer), { id: { in: ids } }] },
    select: versionColumns,
  });
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return pairs.flatMap(({ fromId, toId }) => {
    const [from, to] = [rowOf.get(fromId), rowOf.get(toId)];
    return from && to ? [{ fromId, toId, changes: changesBetween(from, to) }] : [];
  });
}

const changesBetween = (from: VersionRow, to: VersionRow): VersionChange[] => [
  ...diffExerciseContent(contentOf(from), contentOf(to)),
  ...listChanges('citations', 'Citation', listedCitations(saidCitations(from)), listedCitations(saidCitations(to))),
];

/** Lists in what one version differs from another; null when either is not the viewer's to see. One statement. */
export async function diffExerciseVersions(
  context: Context,
  fromId: string,
  toId: string,
): Promise<VersionDiff | null> {
  const [diff] = await diffVersionPairs(context, [{ fromId, toId }]);
  return diff ?? null;
}

interface Selection {
  readonly include?: Prisma.ExerciseVersionInclude;
  readonly select?: Prisma.ExerciseVersionSelect;
}

/** One version, which the viewer sees. */
export function findExerciseVersion({ db, viewer }: Context, id: string, selection: Selection) {
  return db.exerciseVersion.findFirstOrThrow({
    ...selection,
    where: { AND: [exerciseVersionsVisibleTo(viewer), { id }] },
  });
}
