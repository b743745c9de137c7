import type { Context } from '../context.ts';
import type { TimeEstimate } from '../dose/time.ts';
import { routineSeconds } from '../routine/time.ts';
import { plannedChangeColumns, plannedChangeOf, plannedColumns, plannedOf } from './row.ts';

/** How many phases are remembered; the one that was counted first is forgotten first. */
const REMEMBERED = 20_000;

// a phase and what it points at never change once they are written
const known = new Map<string, TimeEstimate>();

/** How long a session of a phase takes, when that was counted already. */
export const knownPhaseSeconds = (id: string): TimeEstimate | undefined => known.get(id);

/** How long sessions of phases take, by their ids. Who sees a plan sees its phases: there is no other filter. */
export async function countPhaseSeconds(
  { db }: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TimeEstimate>> {
  const rows = await db.planPhase.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, routineVersion: { select: plannedColumns }, changes: plannedChangeColumns },
  });
  const counted = rows.map(({ id, routineVersion, changes }) => {
    const planned = plannedOf(routineVersion, changes.map(plannedChangeOf));
    return [id, routineSeconds(planned)] as const;
  });
  for (const [id, seconds] of counted) known.set(id, seconds);
  for (const id of known.keys()) {
    if (known.size <= REMEMBERED) break;
    known.delete(id);
  }
  return new Map(counted);
}
