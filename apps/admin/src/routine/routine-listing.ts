import type { RoutineFacetsFragment, RoutineFilter } from '../gql/graphql';
import { capitalised } from '../ui/capitalised';
import { type ListedFacet, withChosen } from '../ui/facets';
import { oneOf, type SearchParameters, wordsOf } from '../ui/search-parameters';

const some = <Value>(values: Value[]) => (values.length > 0 ? values : null);

/** Reads the search and the filters of the routine list from its address. */
export function routineListing(parameters: SearchParameters): { search: string | undefined; filter: RoutineFilter } {
  return {
    search: oneOf(parameters, 'search'),
    filter: { use: some(wordsOf(parameters, 'use')), equipment: some(wordsOf(parameters, 'equipment')) },
  };
}

/** The filters of the routine list. */
export function routineFacets(facets: RoutineFacetsFragment, parameters: SearchParameters): ListedFacet[] {
  const of = (title: string, name: 'use' | 'equipment') => {
    const choices = facets[name].map(({ value, count }) => ({ value, count, label: capitalised(value) }));
    return { title, name, choices: withChosen(choices, wordsOf(parameters, name), capitalised) };
  };
  return [of('Use', 'use'), of('Equipment', 'equipment')];
}
