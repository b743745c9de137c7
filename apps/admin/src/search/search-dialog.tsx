'use client';

import { createSpotlight, SpotlightActionsList, SpotlightRoot, SpotlightSearch } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { GraphqlProvider } from '../graphql/browser';
import { FoundGroups } from './found-groups';
import styles from './search-dialog.module.css';
import { useSettled } from './use-settled';

const [store, spotlight] = createSpotlight();

/** The search over everything: library, clients, and where one can go. */
export default function SearchDialog({ timesOpened, isMember }: { timesOpened: number; isMember: boolean }) {
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim(), 180);

  useEffect(() => spotlight.open(), [timesOpened]);

  return (
    <GraphqlProvider>
      <SpotlightRoot
        store={store}
        shortcut={null}
        query={typed}
        onQueryChange={setTyped}
        scrollable
        maxHeight="min(28rem, 60dvh)"
        radius="lg"
        classNames={{ content: styles.content, search: styles.search, action: styles.action, actionsGroup: styles.group }}
      >
        <SpotlightSearch
          placeholder={isMember ? 'Exercises, routines, sources, clients…' : 'Exercises, routines, sources, advice…'}
          aria-label="Search everything"
        />
        <SpotlightActionsList>
          <FoundGroups text={text} isSettled={text === typed.trim()} isMember={isMember} go={(href) => router.push(href)} />
        </SpotlightActionsList>
      </SpotlightRoot>
    </GraphqlProvider>
  );
}

