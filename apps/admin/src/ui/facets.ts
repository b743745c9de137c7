import type { ChosenFilter } from './chosen-filters';
import type { ListedChoice } from './facet-list';
import { type SearchParameters, wordsOf } from './search-parameters';

/** One filter of a list. */
export interface ListedFacet {
  title: string;
  name: string;
  choices: ListedChoice[];
}

/** The choices of a facet, with those that are chosen although they leave nothing. */
export function withChosen(
  choices: ListedChoice[],
  chosen: string[],
  label: (value: string) => string,
): ListedChoice[] {
  const known = new Set(choices.map(({ value }) => value));
  const lost = chosen.filter((value) => !known.has(value));
  return [...choices, ...lost.map((value) => ({ value, label: label(value), count: 0 }))];
}

/** Every value that the list is narrowed to, filter by filter. */
export function chosenOf(facets: ListedFacet[], parameters: SearchParameters): ChosenFilter[] {
  return facets.flatMap(({ name, choices }) => {
    const chosen = wordsOf(parameters, name);
    return choices.filter(({ value }) => chosen.includes(value)).map(({ value, label }) => ({ name, value, label }));
  });
}
