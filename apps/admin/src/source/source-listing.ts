import type { LibraryPart, SourceFacetsFragment, SourceFilter, SourceOrder } from '../gql/graphql';
import { type ListedFacet, withChosen } from '../ui/facets';
import { manyOf, oneOf, type SearchParameters } from '../ui/search-parameters';
import { valuesOf } from '../ui/values-of';
import { sourceStatusLabel, sourceTypeLabel, studyDesignLabel } from './source-labels';

const some = <Value>(values: Value[]) => (values.length > 0 ? values : null);

const levels = ['1', '2', '3', '4', '5'];
const libraryLabel: Record<LibraryPart, string> = { OWN: 'Your own', PUBLIC: 'Public' };
const warningLabel = { ANY: 'Any warning', PAST_REVIEW: 'Past its review date' };

/** The orders of the list, by the word that its address has for each. */
const orders = { title: 'TITLE', newest: 'NEWEST', oldest: 'OLDEST', added: 'ADDED', review: 'REVIEW' } as const;
const orderLabel: Record<keyof typeof orders, string> = {
  title: 'Title',
  newest: 'Newest',
  oldest: 'Oldest',
  added: 'Added last',
  review: 'Review date',
};

interface SourceListing {
  search: string | undefined;
  filter: SourceFilter;
  orderBy: SourceOrder;
}

/** Reads the search, the filters and the order of the source list from its address. */
export function sourceListing(parameters: SearchParameters): SourceListing {
  const [library] = manyOf(parameters, 'library', valuesOf(libraryLabel));
  const warnings = manyOf(parameters, 'warning', valuesOf(warningLabel));
  const search = oneOf(parameters, 'search');
  const [order] = manyOf(parameters, 'order', valuesOf(orders));
  return {
    search,
    filter: {
      library: library ?? null,
      type: some(manyOf(parameters, 'type', valuesOf(sourceTypeLabel))),
      design: some(manyOf(parameters, 'design', valuesOf(studyDesignLabel))),
      ocebmLevel: some(manyOf(parameters, 'level', levels)),
      status: some(manyOf(parameters, 'status', valuesOf(sourceStatusLabel))),
      hasWarning: warnings.includes('ANY') || null,
      isPastReview: warnings.includes('PAST_REVIEW') || null,
    },
    orderBy: order ? orders[order] : search === undefined ? 'TITLE' : 'RELEVANCE',
  };
}

/** The ways to order the list: the value in its address, null for the one that it has of itself. */
export function sourceOrders({ search, orderBy }: SourceListing) {
  const isSearched = search !== undefined;
  const best = isSearched ? [{ order: null, label: 'Best match', isOn: orderBy === 'RELEVANCE' }] : [];
  return [
    ...best,
    ...valuesOf(orders).map((order) => ({
      order: order === 'title' && !isSearched ? null : order,
      label: orderLabel[order],
      isOn: orderBy === orders[order],
    })),
  ];
}

/** The filters of the source list, each value with how many sources it would leave. */
export function sourceFacets(facets: SourceFacetsFragment, parameters: SearchParameters): ListedFacet[] {
  function of(
    title: string,
    name: string,
    counted: { value: string; count: number }[],
    labels: Record<string, string>,
    isAlone = false,
  ): ListedFacet {
    const label = (value: string) => labels[value] ?? value;
    const choices = counted.map(({ value, count }) => ({ value, count, label: label(value), isAlone }));
    return { title, name, choices: withChosen(choices, manyOf(parameters, name, Object.keys(labels)), label) };
  }
  const levelLabel = Object.fromEntries(levels.map((level) => [level, `Level ${level}`]));
  const byLevel = facets.ocebmLevel.toSorted((one, other) => one.value.localeCompare(other.value));
  const library = of('Library', 'library', facets.library, libraryLabel, true);
  return [
    of('Study design', 'design', facets.design, studyDesignLabel),
    of('Oxford level', 'level', byLevel, levelLabel),
    of('Type', 'type', facets.type, sourceTypeLabel),
    of('Status', 'status', facets.status, sourceStatusLabel),
    of('Needs a look', 'warning', facets.warning, warningLabel, true),
    // who has no library of their own has nothing to choose between
    ...(library.choices.some(({ value }) => value === 'OWN') ? [library] : []),
  ];
}
