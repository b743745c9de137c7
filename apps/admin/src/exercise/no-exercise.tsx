import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { chosenOf, type ListedFacet } from '../ui/facets';
import { type SearchParameters, withParameters } from '../ui/search-parameters';

/** What stands where no exercise does, and how to find more. */
export function NoExercise(props: {
  search: string | undefined;
  facets: ListedFacet[];
  path: string;
  parameters: SearchParameters;
}) {
  const { search, facets, path, parameters } = props;
  const chosen = chosenOf(facets, parameters);
  if (search === undefined && chosen.length === 0) {
    return (
      <EmptyState title="No exercises here">
        <p>This page of the list is empty.</p>
      </EmptyState>
    );
  }
  const withoutFilters = withParameters(path, parameters, Object.fromEntries(facets.map(({ name }) => [name, null])));
  return (
    <EmptyState
      title="No exercise matches"
      action={
        chosen.length > 0 && search !== undefined ? (
          <ButtonLink href={withoutFilters}>Search without filters</ButtonLink>
        ) : (
          <ButtonLink href={path}>Show all exercises</ButtonLink>
        )
      }
    >
      <p>
        {search !== undefined && `Nothing is called “${search}”, or near enough to it. Try fewer or other words. `}
        {chosen.length > 0 &&
          'Take a filter away, or add a second value to one: an exercise then needs to fit only one of the two.'}
      </p>
    </EmptyState>
  );
}
