import type { RoutineFacetsFragment, RoutineFilter, RoutineOrder } from '../gql/graphql';
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

export const orders: readonly { readonly order: RoutineOrder; readonly label: string }[] = [
  { order: 'RELEVANCE', label: 'Best match' },
  { order: 'SHORTEST', label: 'Shortest' },
  { order: 'LONGEST', label: 'Longest' },
  { order: 'RECENTLY_CHANGED', label: 'Latest' },
];

/** What the address of the list asks for. */
export interface RoutineListing {
  readonly search: string | undefined;
  readonly filter: RoutineFilter;
  readonly orderBy: RoutineOrder;
}

/** Reads the search, the filters and the order of the routine list from its address. */
export function routineListing(parameters: SearchParameters): RoutineListing {
  const named = oneOf(parameters, 'order');
  const minutes = wordsOf(parameters, 'minutes')
    .map(Number)
    .filter((number) => Number.isInteger(number) && number > 0);
  return {
    search: oneOf(parameters, 'search'),
    filter: {
      use: some(wordsOf(parameters, 'use')),
      equipment: some(wordsOf(parameters, 'equipment')),
      minutes: minutes.length > 0 ? { max: Math.max(...minutes) } : null,
      ...filterOfShelf[shelfOf(parameters)],
    },
    orderBy: orders.find(({ order }) => order === named)?.order ?? 'RELEVANCE',
  };
}

const upTo = (minutes: string) => `Up to ${minutes} min`;

/** The filters of the routine list. */
export function routineFacets(facets: RoutineFacetsFragment, parameters: SearchParameters): ListedFacet[] {
  const of = (title: string, name: 'use' | 'equipment' | 'minutes', label = capitalised) => {
    const choices = facets[name].map(({ value, count }) => ({ value, count, label: label(value) }));
    return { title, name, choices: withChosen(choices, wordsOf(parameters, name), label) };
  };
  return [of('Length', 'minutes', upTo), of('Use', 'use'), of('Equipment', 'equipment')];
}
