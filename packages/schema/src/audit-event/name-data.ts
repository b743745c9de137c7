import { batched } from '../batch.ts';
import type { Context } from '../context.ts';
import { isOwner } from '../viewer/domain.ts';

interface Row {
  readonly id: string;
  readonly name: string;
}

type NamesOf = (context: Context, clinicId: string, ids: string[]) => Promise<Row[]>;

/** How the names of what audit events speak of are found, each type in one statement. */
const finders: Readonly<Record<string, NamesOf>> = {
  Member: ({ db }, clinicId, ids) =>
    db.member.findMany({ where: { clinicId, id: { in: ids } }, select: { id: true, name: true } }),
  Client: ({ db }, clinicId, ids) =>
    db.client.findMany({ where: { clinicId, id: { in: ids } }, select: { id: true, name: true } }),
  ApiToken: ({ db }, clinicId, ids) =>
    db.apiToken.findMany({ where: { clinicId, id: { in: ids } }, select: { id: true, name: true } }),
  Exercise: ({ db }, clinicId, ids) =>
    db.exercise.findMany({ where: { clinicId, id: { in: ids } }, select: { id: true, name: true } }),
  Routine: async ({ db }, clinicId, ids) => {
    const rows = await db.routine.findMany({ where: { clinicId, id: { in: ids } }, select: { id: true, title: true } });
    return rows.map(({ id, title }) => ({ id, name: title }));
  },
};

/** Who or what an audit event names: only its kind and id stand in the event. */
export interface Named {
  readonly type: string;
  readonly id: string;
}

const keyOf = ({ type, id }: Named) => `${type} ${id}`;

const names = batched(async (keys: readonly string[], context: Context) => {
  const { viewer } = context;
  const found = new Map<string, string>();
  if (!viewer) return found;
  for (const [type, find] of Object.entries(finders)) {
    const ids = keys.filter((key) => key.startsWith(`${type} `)).map((key) => key.slice(type.length + 1));
    // programs are the owners' to know
    if (ids.length === 0 || (type === 'ApiToken' && !isOwner(viewer))) continue;
    for (const { id, name } of await find(context, viewer.clinicId, ids)) {
      found.set(keyOf({ type, id }), name);
    }
  }
  return found;
});

/** What somebody or something is called now; null for what is gone, and for what has no name. */
export async function nameOf(named: Named, ...rest: [Context, Parameters<typeof names>[2]]): Promise<string | null> {
  const [name] = await names([keyOf(named)], ...rest);
  return name ?? null;
}
