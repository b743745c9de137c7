import type { Prisma } from '@reprise/prisma/client';
import { locatorText } from '../citation/domain.ts';
import type { Context } from '../context.ts';
import { formatDose } from '../dose/format.ts';
import { doseColumns, doseOfRow } from '../dose/row.ts';
import { type ContentChange, type Listed, diffExerciseContent, listChanges } from '../exercise/diff.ts';
import type { ContentField } from '../exercise/domain.ts';
import { contentColumns, contentOf } from '../exercise/row.ts';
import { spelled } from '../exercise/words.ts';
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

/** A citation in words. */
function citationText(row: VersionRow['citations'][number]): string {
  const { kind, claim, stance, source } = row;
  const dose = kind === 'DOSE' ? `${formatDose(doseOfRow(row), 'shorthand')} – ` : '';
  const place = [source.title, locatorText(row.locatorLabel, row.locatorValue)].filter(Boolean).join(', ');
  return `${spelled(kind)}, ${spelled(stance)}: ${dose}${claim} (${place})`;
}

/** Citations are copied from version to version: one is the same when it ties the same claim to the same source. */
function listedCitations({ citations }: VersionRow): Listed[] {
  const seen = new Map<string, number>();
  return citations.map((row) => {
    const tie = `${row.kind} ${row.claimKey ?? ''} ${row.sourceId}`;
    const count = (seen.get(tie) ?? 0) + 1;
    seen.set(tie, count);
    const text = citationText(row);
    return { key: `${tie} ${count}`, text, parts: { text } };
  });
}

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
    ...listChanges('citations', 'Citation', listedCitations(from), listedCitations(to)),
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
