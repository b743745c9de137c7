import type { RoutineFacetsFragment, RoutineFilter } from '../gql/graphql';
import { capitalised } from '../ui/capitalised';
import { type ListedFacet, withChosen } from '../ui/facets';
import { oneOf, type SearchParameters, wordsOf } from '../ui/search-parameters';

/** What of the library is listed: all that is published, or one's own in one state. */
export type Shelf = 'all' | 'own' | 'drafts' | 'archived';

const filterOfShelf: Record<Shelf, Pick<RoutineFilter, 'library' | 'status'>> = {
  all: {},
  own: { library: 'OWN' },
  drafts: { library: 'OWN', status: ['DRAFT'] },
  archived: { library: 'OWN', status: ['ARCHIVED'] },
};

export const shelves: readonly { readonly shelf: Shelf; readonly label: string }[] = [
  { shelf: 'all', label: 'All' },
  { shelf: 'own', label: 'Our own' },
  { shelf: 'drafts', label: 'Drafts' },
  { shelf: 'archived', label: 'Archived' },
];

/** Reads from the address which shelf is listed. */
export function shelfOf(parameters: SearchParameters): Shelf {
  const named = oneOf(parameters, 'shelf');
  return shelves.find(({ shelf }) => shelf === named)?.shelf ?? 'all';
}

const some = <Value>(values: Value[]) => (values.length > 0 ? values : null);

/** Reads the search and the filters of the routine list from its address. */
export function routineListing(parameters: SearchParameters): { search: string | undefined; filter: RoutineFilter } {
  return {
    search: oneOf(parameters, 'search'),
    filter: {
      use: some(wordsOf(parameters, 'use')),
      equipment: some(wordsOf(parameters, 'equipment')),
      ...filterOfShelf[shelfOf(parameters)],
    },
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
