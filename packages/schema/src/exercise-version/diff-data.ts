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
export interface VersionDiff {
  readonly fromId: string;
  readonly toId: string;
  readonly changes: readonly VersionChange[];
}

/** Lists in what one version differs from another; null when either is not the viewer's to see. One statement. */
export async function diffExerciseVersions(
  { db, viewer }: Context,
  fromId: string,
  toId: string,
): Promise<VersionDiff | null> {
  const rows = await db.exerciseVersion.findMany({
    where: { AND: [exerciseVersionsVisibleTo(viewer), { id: { in: [fromId, toId] } }] },
    select: versionColumns,
  });
  const [from, to] = [rows.find(({ id }) => id === fromId), rows.find(({ id }) => id === toId)];
  if (!from || !to) return null;
  const changes = [
    ...diffExerciseContent(contentOf(from), contentOf(to)),
    ...listChanges('citations', 'Citation', listedCitations(saidCitations(from)), listedCitations(saidCitations(to))),
  ];
  return { fromId, toId, changes };
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
