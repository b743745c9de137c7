import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { batched } from '../batch.ts';
import type { Context } from '../context.ts';
import type { TimeEstimate } from '../dose/time.ts';
import { rowsOfPlans } from './rows-data.ts';
import { countPhaseSeconds } from './seconds-data.ts';

/** Loads at once what the same field of a list names, with what the operation asks of it. */
function loader<Row extends { id: string }>(
  typeName: string,
  load: (context: Context, ids: readonly string[], query: object) => Promise<Row[]>,
) {
  const loaded = batched<string, Row, Context>(async (ids, context, info) => {
    const rows = await load(context, ids, queryFromInfo({ context, info, typeName }));
    return new Map(rows.map((row) => [row.id, row]));
  });
  return async (id: string, context: Context, info: GraphQLResolveInfo): Promise<Row> => {
    const [row] = await loaded([id], context, info);
    if (!row) throw new Error('a plan that points at nothing');
    return row;
  };
}

/** What an operation asks of rows beside their columns; null when that is nothing. Asked once for all rows of a list. */
function relationsAsked(typeName: string) {
  const known = new WeakMap<Context, WeakMap<GraphQLResolveInfo['fieldNodes'], object | null>>();
  return (context: Context, info: GraphQLResolveInfo): object | null => {
    const ofOperation = known.get(context) ?? new WeakMap<GraphQLResolveInfo['fieldNodes'], object | null>();
    known.set(context, ofOperation);
    const before = ofOperation.get(info.fieldNodes);
    if (before !== undefined) return before;
    const query = queryFromInfo<object & { select?: object; include?: object }>({ context, info, typeName });
    const asked = query.select || Object.keys(query.include ?? {}).length > 0 ? query : null;
    ofOperation.set(info.fieldNodes, asked);
    return asked;
  };
}

/** The same for whole rows that are at hand: what they point at is loaded when the operation asks for it. */
function completer<Row extends { id: string }>(
  typeName: string,
  load: (context: Context, ids: readonly string[], query: object) => Promise<Row[]>,
) {
  const asked = relationsAsked(typeName);
  const completed = batched<Row, Row, Context>(async (rows, context, info) => {
    const ids = [...new Set(rows.map(({ id }) => id))];
    const byId = new Map((await load(context, ids, asked(context, info) ?? {})).map((row) => [row.id, row]));
    return new Map(rows.map((row) => [row, byId.get(row.id) ?? row]));
  });
  return (row: Row, context: Context, info: GraphQLResolveInfo): Row | Promise<Row> =>
    asked(context, info) === null ? row : completed([row], context, info).then(([whole]) => whole ?? row);
}

const secondsOfPhase = batched<string, TimeEstimate, Context>((ids, context) => countPhaseSeconds(context, ids));

/** How long a session of a phase takes, counted for all phases of a list at once. */
export async function phaseSeconds(id: string, context: Context, info: GraphQLResolveInfo): Promise<TimeEstimate> {
  const [seconds] = await secondsOfPhase([id], context, info);
  if (!seconds) throw new Error('a phase without a routine');
  return seconds;
}

/** The rows that fields of plans name, each kind at once. */
export const planRow = {
  item: loader('Item', rowsOfPlans.items),
  exercise: loader('Exercise', rowsOfPlans.exercises),
  exerciseVersion: loader('ExerciseVersion', rowsOfPlans.exerciseVersions),
  phase: completer('PlanPhase', rowsOfPlans.phases),
  version: completer('PlanVersion', rowsOfPlans.versions),
} as const;
