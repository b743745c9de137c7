import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { batched } from '../batch.ts';
import type { Context } from '../context.ts';
import { rowsOfPlans } from './rows-data.ts';

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

/** The rows that fields of plans name, each kind at once. */
export const planRow = {
  item: loader('Item', rowsOfPlans.items),
  exercise: loader('Exercise', rowsOfPlans.exercises),
  exerciseVersion: loader('ExerciseVersion', rowsOfPlans.exerciseVersions),
  phase: loader('PlanPhase', rowsOfPlans.phases),
  version: loader('PlanVersion', rowsOfPlans.versions),
} as const;
