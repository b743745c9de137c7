'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import type { RunImportMutation } from '../gql/graphql';
import { sourceAddress } from '../source/source-address';
import { ButtonLink } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './source-import.module.css';

/** What an import did, as the API answers it. */
export type ImportDone = Extract<RunImportMutation['importSources'], { __typename: 'ImportSourcesSuccess' }>;

/** What became of every record, with the new sources to go on to. */
export function ImportSummary({ done, onAgain }: { done: ImportDone; onAgain: () => void }) {
  const { merged, unchanged, skipped, refused, sources } = done;
  const unlisted = done.new - sources.length;
  const number = (count: number) => count.toLocaleString('en');
  return (
    <div className={styles.preview}>
      <Notice tone="good" isAlert>
        <p>
          Imported: {number(done.new)} new, {number(merged)} merged, {number(unchanged)} unchanged
          {skipped > 0 && `, ${number(skipped)} left out`}, {number(refused.length)} refused.
        </p>
      </Notice>
      <div className={styles.bulk}>
        <ButtonLink href="/sources?library=OWN&order=added" look="filled">
          Show your sources, the latest first
        </ButtonLink>
        <Button variant="default" onClick={onAgain}>
          Import another list
        </Button>
      </div>
      {refused.length > 0 && (
        <section aria-labelledby="refused" className={styles.preview}>
          <h2 id="refused">Refused</h2>
          <ul className={styles.lines}>
            {refused.map(({ line, record, reason }) => (
              <li key={line}>
                Line {line}, {record}: {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      {sources.length > 0 && (
        <section aria-labelledby="made" className={styles.preview}>
          <h2 id="made">New sources</h2>
          <ul className={styles.lines}>
            {sources.map(({ id, title, year }) => (
              <li key={id}>
                <Link href={sourceAddress(id)} prefetch={false}>
                  {title}
                </Link>
                {year && `, ${year}`}
              </li>
            ))}
          </ul>
          {unlisted > 0 && <p className={styles.soft}>And {number(unlisted)} more.</p>}
        </section>
      )}
    </div>
  );
}
