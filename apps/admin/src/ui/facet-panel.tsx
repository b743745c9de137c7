import { ChosenFilters } from './chosen-filters';
import { FacetList } from './facet-list';
import { chosenOf, type ListedFacet } from './facets';
import { FilterPanel } from './filter-panel';
import type { SearchParameters } from './search-parameters';

interface Facets {
  facets: ListedFacet[];
  path: string;
  parameters: SearchParameters;
}

/** Everything a list can be narrowed by. */
export function FacetPanel({ facets, path, parameters }: Facets) {
  return (
    <FilterPanel chosen={chosenOf(facets, parameters).length}>
      {facets.map((facet) => (
        <FacetList key={facet.name} {...facet} path={path} parameters={parameters} />
      ))}
    </FilterPanel>
  );
}

/** Everything a list is narrowed by now. */
export function ChosenFacets({ facets, path, parameters }: Facets) {
  return <ChosenFilters chosen={chosenOf(facets, parameters)} path={path} parameters={parameters} />;
}
