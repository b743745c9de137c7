'use client';

import { SpotlightAction, SpotlightActionsGroup, SpotlightEmpty } from '@mantine/spotlight';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import { type Found, foundGroups } from './found';
import { Highlight } from './highlight';
import { placesToGo } from './places-to-go';
import styles from './search-dialog.module.css';

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

/** What was found, by kind; with nothing typed, the places one can go. */
export function FoundGroups(props: { text: string; isSettled: boolean; isMember: boolean; go: (href: string) => void }) {
  const { text, isMember, go } = props;
  const [{ data, error, fetching }] = useQuery({
    query: searchEverything,
    variables: { text, isMember },
    pause: text === '',
  });

  const places = { title: 'Go to', found: placesToGo(text, isMember) };
  const groups = text === '' ? [places] : [...(data ? foundGroups(data, text) : []), places];
  const filled = groups.filter(({ found }) => found.length > 0);

  return (
    <>
      {error && <p role="alert" className={styles.message}>The search is not reachable right now. Try again in a minute.</p>}
      {filled.map(({ title, found }) => (
        <SpotlightActionsGroup key={title} label={title}>
          {found.map((one) => (
            <FoundAction key={one.href} found={one} text={text} go={go} />
          ))}
        </SpotlightActionsGroup>
      ))}
      {filled.length === 0 && !error && (
        <SpotlightEmpty>{fetching || !props.isSettled ? 'Searching…' : `Nothing is called “${text}”`}</SpotlightEmpty>
      )}
    </>
  );
}

function FoundAction({ found, text, go }: { found: Found; text: string; go: (href: string) => void }) {
  return (
    <SpotlightAction onClick={() => go(found.href)}>
      <span className={styles.found}>
        <span className={styles.name}>
          <Highlight words={found.name} text={text} />
        </span>
        {found.detail && (
          <span className={styles.detail}>
            <Highlight words={found.detail} text={text} />
          </span>
        )}
      </span>
    </SpotlightAction>
  );
}
