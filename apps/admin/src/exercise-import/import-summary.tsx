'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import type { ImportExercisesMutation } from '../gql/graphql';
import { ButtonLink } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './exercise-import.module.css';

export type ImportDone = Extract<
  ImportExercisesMutation['importExercises'],
  { readonly __typename: 'ImportExercisesSuccess' }
>;

/** What was done with every record, with the way to the drafts. */
export function ImportSummary({ done, onAgain }: { done: ImportDone; onAgain: () => void }) {
  const { ends, exercises } = done;
  const more = ends.new - exercises.length;
  return (
    <div className={styles.stack}>
      <Notice tone="good" isAlert>
        <p>
          {ends.new} {ends.new === 1 ? 'draft was' : 'drafts were'} made, {ends.merged} merged, {ends.unchanged} with
          nothing new, {ends.skipped} left out, {ends.refused.length} could not be taken.
        </p>
      </Notice>
      {ends.refused.length > 0 && (
        <section aria-labelledby="refused">
          <h2 id="refused" className={styles.title}>
            Not taken
          </h2>
          <ul className={styles.list}>
            {ends.refused.map(({ line, record, reason }) => (
              <li key={line}>
                Line {line}, {record}: {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      {exercises.length > 0 && (
        <section aria-labelledby="drafts">
          <h2 id="drafts" className={styles.title}>
            New drafts
          </h2>
          <ul className={styles.list}>
            {exercises.map(({ id, slug, name }) => (
              <li key={id}>
                <Link href={`/exercises/${slug}/edit`} prefetch={false}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
          {more > 0 && <p className={styles.soft}>And {more.toLocaleString('en')} more.</p>}
        </section>
      )}
      <div className={styles.tabs}>
        <ButtonLink href="/exercises?status=draft" look="filled">
          See all drafts
        </ButtonLink>
        <Button variant="default" onClick={onAgain}>
          Import another file
        </Button>
      </div>
    </div>
  );
}
