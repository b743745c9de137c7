import type { ExerciseFacetsFragment } from '../gql/graphql';
import { capitalised } from '../ui/capitalised';
import { type ListedFacet, withChosen } from '../ui/facets';
import { manyOf, type SearchParameters, wordsOf } from '../ui/search-parameters';
import { valuesOf } from '../ui/values-of';
import { categoryLabel, positionLabel, regionLabel } from './exercise-labels';
import { nothingNeeded } from './exercise-listing';

/** The filters of the exercise list, in the order in which a clinician narrows it. */
export function exerciseFacets(
  facets: ExerciseFacetsFragment,
  needingNothing: number,
  parameters: SearchParameters,
): ListedFacet[] {
  function ofTerms<Value extends string>(
    title: string,
    name: 'category' | 'region' | 'position',
    labels: Record<Value, string>,
  ) {
    const label = (value: string) => labels[value as Value] ?? value;
    const choices = facets[name].map(({ value, count }) => ({ value, count, label: label(value) }));
    return { title, name, choices: withChosen(choices, manyOf(parameters, name, valuesOf(labels)), label) };
  }
  function ofWords(title: string, name: 'muscle' | 'equipment') {
    const choices = facets[name].map(({ value, count }) => ({ value, count, label: capitalised(value) }));
    const chosen = wordsOf(parameters, name).filter((value) => value !== nothingNeeded);
    return { title, name, choices: withChosen(choices, chosen, capitalised) };
  }

  const equipment = ofWords('Equipment', 'equipment');
  const nothing = { value: nothingNeeded, label: 'Nothing needed', count: needingNothing, isAlone: true };
  const sources = facets.source.map(({ id, title, count }) => ({ value: id, label: title, count }));
  return [
    ofTerms('Category', 'category', categoryLabel),
    ofTerms('Region', 'region', regionLabel),
    ofTerms('Position', 'position', positionLabel),
    { ...equipment, choices: [nothing, ...equipment.choices] },
    ofWords('Muscle', 'muscle'),
    {
      title: 'Source',
      name: 'source',
      choices: withChosen(sources, wordsOf(parameters, 'source'), () => 'Another source'),
    },
  ];
}
