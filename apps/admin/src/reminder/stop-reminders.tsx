'use client';

import { useState } from 'react';
import styles from '../sign-in/sign-in.module.css';
import { Button } from '../ui/button';

const stopReminders = 'mutation StopReminders($secret: String!) { stopped: stopReminders(input: { secret: $secret }) }';

async function stop(): Promise<boolean> {
  const variables = { secret: window.location.hash.slice(1) };
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-reprise-csrf': '1' },
    body: JSON.stringify({ query: stopReminders, variables }),
  });
  const { data }: { data?: { stopped?: boolean } } = await answer.json();
  return data?.stopped === true;
}

/** The words of the page, from the message file. */
export type StopWords = Readonly<Record<'lead' | 'stop' | 'stopped' | 'refused' | 'failed', string>>;

/** Stops reminders in one press: who only looks at the link, such as a mail scanner, stops nothing. */
export function StopReminders({ words }: { words: StopWords }) {
  const [state, setState] = useState<'READY' | 'BUSY' | 'stopped' | 'refused' | 'failed'>('READY');

  async function onPress() {
    setState('BUSY');
    setState(
      await stop().then(
        (isStopped) => (isStopped ? 'stopped' : 'refused'),
        () => 'failed' as const,
      ),
    );
  }

  const isOver = state === 'stopped' || state === 'refused';
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      {!isOver && (
        <Button look="filled" disabled={state === 'BUSY'} onClick={() => void onPress()}>
          {words.stop}
        </Button>
      )}
      <p role="status">{state !== 'READY' && state !== 'BUSY' && words[state]}</p>
    </>
  );
}
