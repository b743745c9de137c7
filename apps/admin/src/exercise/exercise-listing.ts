import type { ExerciseFilter, ExerciseOrder } from '../gql/graphql';
import { manyOf, oneOf, type SearchParameters, wordsOf } from '../ui/search-parameters';
import { valuesOf } from '../ui/values-of';
import { categoryLabel, positionLabel, regionLabel } from './exercise-labels';

/** The value of the equipment filter that asks for exercises which need nothing. */
export const nothingNeeded = 'none';

/** What the address of the list asks for. */
export interface ExerciseListing {
  search: string | undefined;
  filter: ExerciseFilter;
  orderBy: ExerciseOrder;
  isTable: boolean;
}

const some = <Value>(values: Value[]) => (values.length > 0 ? values : null);

/** Reads the list's search, filters, order and form from its address. */
export function exerciseListing(parameters: SearchParameters): ExerciseListing {
  const equipment = wordsOf(parameters, 'equipment');
  const needsNothing = equipment.includes(nothingNeeded);
  return {
    search: oneOf(parameters, 'search'),
    filter: {
      category: some(manyOf(parameters, 'category', valuesOf(categoryLabel))),
      region: some(manyOf(parameters, 'region', valuesOf(regionLabel))),
      position: some(manyOf(parameters, 'position', valuesOf(positionLabel))),
      muscle: some(wordsOf(parameters, 'muscle')),
      equipment: needsNothing ? null : some(equipment),
      noEquipment: needsNothing || null,
      source: some(wordsOf(parameters, 'source')),
      ...(oneOf(parameters, 'status') === 'draft' ? { status: ['DRAFT' as const] } : {}),
    },
    orderBy: oneOf(parameters, 'order') === 'name' ? 'NAME' : 'RELEVANCE',
    isTable: oneOf(parameters, 'view') === 'table',
  };
}
