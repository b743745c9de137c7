import type { CitationStyle } from '../gql/graphql';
import { oneOf, type SearchParameters } from '../ui/search-parameters';

/** How the references of a page are written, as its address says; Vancouver unless it says otherwise. */
export function citationStyle(parameters: SearchParameters): CitationStyle {
  return oneOf(parameters, 'references') === 'apa' ? 'APA' : 'VANCOUVER';
}
