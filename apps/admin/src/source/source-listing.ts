import type { SourceFilter } from '../gql/graphql';
import type { ListedFacet } from '../ui/facets';
import { manyOf, oneOf, type SearchParameters } from '../ui/search-parameters';
import { valuesOf } from '../ui/values-of';
import { sourceStatusLabel, sourceTypeLabel, studyDesignLabel } from './source-labels';

const some = <Value>(values: Value[]) => (values.length > 0 ? values : null);

/** Reads the search and the filters of the source list from its address. */
export function sourceListing(parameters: SearchParameters): { search: string | undefined; filter: SourceFilter } {
  return {
    search: oneOf(parameters, 'search'),
    filter: {
      type: some(manyOf(parameters, 'type', valuesOf(sourceTypeLabel))),
      design: some(manyOf(parameters, 'design', valuesOf(studyDesignLabel))),
      status: some(manyOf(parameters, 'status', valuesOf(sourceStatusLabel))),
    },
  };
}

const choicesOf = <Value extends string>(labels: Record<Value, string>) =>
  valuesOf(labels).map((value) => ({ value, label: labels[value] }));

/** The filters of the source list. */
export const sourceFacets: ListedFacet[] = [
  { title: 'Study design', name: 'design', choices: choicesOf(studyDesignLabel) },
  { title: 'Type', name: 'type', choices: choicesOf(sourceTypeLabel) },
  { title: 'Status', name: 'status', choices: choicesOf(sourceStatusLabel) },
];
