import { type Dose, type IntRange, aDosePart } from '@reprise/schema/dose';
import { plannedRoutine } from '@reprise/schema/plan/planned';
import { routineSeconds } from '@reprise/schema/routine/time';
import type pg from 'pg';

const sql = `
SELECT h."id",
  (SELECT json_agg(json_build_object('row', b, 'items', (
      SELECT json_agg(i ORDER BY i."position") FROM "Item" i WHERE i."routineVersionId" = b."routineVersionId" AND i."blockId" = b."id"))
      ORDER BY b."position")
    FROM "Block" b WHERE b."routineVersionId" = h."routineVersionId") AS "blocks",
  (SELECT json_agg(x) FROM "PlanItemChange" x WHERE x."clinicId" = h."clinicId" AND x."planPhaseId" = h."id") AS "changes"
FROM "PlanPhase" h WHERE h."id" = ANY($1)`;

type Columns = Readonly<Record<string, unknown>>;
export type Seconds = IntRange;

const range = (row: Columns, name: string): IntRange | null =>
  row[`${name}Min`] == null ? null : { min: Number(row[`${name}Min`]), max: Number(row[`${name}Max`]) };

function doseOf(row: Columns): Dose {
  const part = (side: unknown) => (side ? aDosePart(side) : null);
  return {
    sets: range(row, 'sets'),
    reps: range(row, 'reps'),
    holdSeconds: range(row, 'hold'),
    breaths: range(row, 'breaths'),
    steps: range(row, 'steps'),
    restSeconds: range(row, 'rest'),
    effort: range(row, 'effort'),
    timesPerDay: range(row, 'timesPerDay'),
    daysPerWeek: range(row, 'daysPerWeek'),
    side: row['side'],
    oneSideFirst: row['oneSideFirst'],
    holdIsMinimum: row['holdIsMinimum'],
    tempo: row['tempo'],
    openEnded: row['openEnded'],
    load: null,
    left: part(row['left']),
    right: part(row['right']),
  } as unknown as Dose;
}

interface BlockRow {
  readonly row: Columns;
  readonly items: readonly Columns[] | null;
}

function secondsOf(blocks: readonly BlockRow[], changes: readonly Columns[]): Seconds {
  const routine = blocks.map(({ row, items }) => ({
    name: '',
    condition: null,
    note: null,
    rounds: range(row, 'rounds')!,
    restBetweenItemsSeconds: range(row, 'restBetweenItems'),
    restBetweenRoundsSeconds: range(row, 'restBetweenRounds'),
    items: (items ?? []).map((item) => ({
      key: String(item['key']),
      exercise: null,
      dose: doseOf(item),
      note: null,
    })),
  }));
  const changed = changes.map((row) => ({
    itemKey: String(row['itemKey']),
    exercise: null,
    dose: row['hasDose'] ? doseOf(row) : null,
    isLeftOut: Boolean(row['isLeftOut']),
    note: null,
  }));
  const { min, max } = routineSeconds(plannedRoutine({ blocks: routine }, changed) as never);
  return { min, max };
}

// a phase never changes once it is written
const known = new Map<string, Seconds>();

/** How long a session of each phase takes. */
export async function secondsOfPhases(pool: pg.Pool, ids: readonly string[]): Promise<ReadonlyMap<string, Seconds>> {
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length > 0) {
    const { rows } = await pool.query({ name: 'phases', text: sql, values: [missing] });
    for (const { id, blocks, changes } of rows) known.set(id, secondsOf(blocks ?? [], changes ?? []));
  }
  return known;
}
