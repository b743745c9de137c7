import { useQuery } from 'urql';
import { graphql } from '../gql';
import { foundGroups, type FoundGroup } from './found';
import { placesToGo } from './places-to-go';
import { useSettled } from './use-settled';

const searchEverything = graphql(`
  query SearchEverything($text: String!, $isMember: Boolean!) {
    exercises(search: $text, first: 6) {
      edges {
        node {
          id
          slug
          name
          aliases
        }
      }
    }
    routines(search: $text, first: 4) {
      edges {
        node {
          id
          slug
          title
          uses
        }
      }
    }
    sources(search: $text, first: 4) {
      edges {
        node {
          id
          title
          authors
          year
        }
      }
    }
    clients(search: $text, first: 5) @include(if: $isMember) {
      edges {
        node {
          id
          name
          status
        }
      }
    }
    articles {
      id
      slug
      title
      summary
    }
  }
`);

const pauseMilliseconds = 180;

/** What a search has come to so far. */
export interface SearchState {
  /** What was searched for, a moment behind what is typed. */
  text: string;
  groups: FoundGroup[];
  /** Whether the groups are the answer to what is typed now. */
  isSettled: boolean;
  message: string | null;
}

/** What fits the typed text, by kind; with nothing typed, the places one can go. */
export function useSearch(typed: string, isMember: boolean): SearchState {
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
  const isSettled = text === trimmed && !fetching;
  const state = { text, groups, isSettled };
  if (error) return { ...state, message: 'The search is not reachable right now. Try again in a minute.' };
  if (groups.length > 0) return { ...state, message: null };
  return { ...state, message: isSettled ? `Nothing is called “${text}”.` : 'Searching…' };
}
