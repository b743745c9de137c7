'use client';

import { useState } from 'react';
import { useClient } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { graphql } from '../gql';
import problem from './problem-list.module.css';
import styles from './typed-row.module.css';

const draftExercise = graphql(`
  mutation DraftExercise($input: CreateExerciseInput!) {
    createExercise(input: $input) {
      __typename
      ... on Exercise {
        id
        slug
      }
      ... on Error {
        message
      }
    }
  }
`);

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Says that nothing goes by a name, and offers to make a draft of it that can be written later. */
export function UnknownExercise(props: { name: string; isLoud: boolean; onDrop: () => void; onMade: () => void }) {
  const { name, isLoud, onDrop, onMade } = props;
  const client = useClient();
  const [state, setState] = useState<'IDLE' | 'MAKING' | 'MADE'>('IDLE');
  const [said, setSaid] = useState<string | null>(null);

  async function make() {
    setState('MAKING');
    const input = { name: capital(name), category: 'STRENGTH' } as const;
    const { data, error } = await client.mutation(draftExercise, { input }).toPromise();
    const answer = data?.createExercise;
    if (answer?.__typename === 'Exercise') {
      setState('MADE');
      return onMade();
    }
    setState('IDLE');
    setSaid(answer ? answer.message : saidOf(silenceOf(error)));
  }

  if (state === 'MADE') {
    return (
      <p className={styles.soft} role="status">
        {capital(name)} is a draft of yours now. Press Enter to add it, and write it in the library when you have time.
      </p>
    );
  }
  return (
    <p className={styles.unknown} role={isLoud ? 'alert' : undefined}>
      <span>No exercise is called “{name}”. Your words stay here.</span>
      <button type="button" className={problem.suggestion} disabled={state === 'MAKING'} onClick={() => void make()}>
        Make a draft of it
      </button>
      <button type="button" className={problem.suggestion} onClick={onDrop}>
        Take the row away
      </button>
      {said && <span role="alert">{said}</span>}
    </p>
  );
}
