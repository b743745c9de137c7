import { useQuery } from 'urql';
import { graphql } from '../gql';
import { foundGroups, type FoundGroup } from './found';
import { placesToGo } from './places-to-go';
import { useSettled } from './use-settled';

const searchEverything = graphql(`
  query SearchEverything($text: String!, $isMember: Boolean!) {
    exercises(search: $text, first: 6) {
      edges { node { id slug name aliases } }
    }
    routines(search: $text, first: 4) {
      edges { node { id slug title uses } }
    }
    sources(search: $text, first: 4) {
      edges { node { id title authors year } }
    }
    clients(search: $text, first: 5) @include(if: $isMember) {
      edges { node { id name status } }
    }
    articles { id slug title summary }
  }
`);

const pauseMilliseconds = 180;

/** What fits the typed text, by kind; with nothing typed, the places one can go. The message says what else there is to say. */
export function useSearch(typed: string, isMember: boolean): { text: string; groups: FoundGroup[]; message: string | null } {
  const trimmed = typed.trim();
  const text = useSettled(trimmed, pauseMilliseconds);
  const [{ data, error, fetching }] = useQuery({
    query: searchEverything,
    variables: { text, isMember },
    pause: text === '',
  });

  const places = { title: 'Go to', found: placesToGo(trimmed, isMember) };
  const found = trimmed !== '' && data ? foundGroups(data, text) : [];
  const groups = [...found, places].filter((group) => group.found.length > 0);
  if (error) return { text, groups, message: 'The search is not reachable right now. Try again in a minute.' };
  if (groups.length > 0) return { text, groups, message: null };
  return { text, groups, message: fetching || text !== trimmed ? 'Searching…' : `Nothing is called “${text}”.` };
}
