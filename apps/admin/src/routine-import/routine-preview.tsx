'use client';

import { Button } from '@mantine/core';
import type { PreviewRoutineImportMutation } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { Notice } from '../ui/notice';
import { FileProblems } from './file-problems';
import styles from './routine-import.module.css';

export type Preview = Extract<
  PreviewRoutineImportMutation['previewRoutineImport'],
  { readonly __typename: 'RoutineImportPreview' }
>;
type Part = Preview['parts'][number];

const counted = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

/** What becomes of one thing in the file, in words. */
function outcomeWords({ kind, outcome, library }: Part): string {
  if (outcome === 'NEW') return kind === 'EXERCISE' ? 'New draft' : 'New';
  if (outcome === 'MERGED') return 'Fills one of yours';
  return library === 'PUBLIC' ? 'In the public library' : 'In your library';
}

function PartList({ title, parts }: { title: string; parts: readonly Part[] }) {
  const id = title.toLowerCase();
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <ul className={styles.list}>
        {parts.map((part) => (
          <li key={part.path} className={styles.part}>
            <span>{part.label}</span>
            <Badge tone={part.outcome === 'REUSED' ? 'neutral' : 'accent'}>{outcomeWords(part)}</Badge>
            {part.notices.length > 0 && (
              <div className={styles.notices}>
                {part.notices.map((notice) => (
                  <p key={notice} className={styles.soft}>
                    {notice}
                  </p>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Shows what a file would make, use and fill, and asks before anything is written. */
export function RoutinePreview(props: {
  name: string;
  preview: Preview;
  said: string | null;
  isBusy: boolean;
  onConfirm: () => void;
  onStartOver: () => void;
}) {
  const { preview } = props;
  const { parts, notices } = preview;
  const exercises = parts.filter(({ kind }) => kind === 'EXERCISE');
  const sources = parts.filter(({ kind }) => kind === 'SOURCE');
  const fresh = (some: readonly Part[]) => some.filter(({ outcome }) => outcome === 'NEW').length;
  return (
    <div className={styles.stack}>
      <div className={styles.line}>
        <div>
          <h2>{preview.title || 'A routine without a title'}</h2>
          <p className={styles.soft}>
            {props.name}, {preview.format === 'JSON' ? 'JSON of Reprise' : 'FHIR R4'}:{' '}
            {counted(preview.blockCount, 'block')}, {counted(preview.itemCount, 'item')}
          </p>
        </div>
        <Button variant="default" onClick={props.onStartOver}>
          Choose another file
        </Button>
      </div>
      {props.said && (
        <Notice tone="danger" isAlert>
          {props.said}
        </Notice>
      )}
      {preview.summary && <p>{preview.summary}</p>}
      {notices.length > 0 && (
        <Notice tone="caution">
          <p>Others wrote this plan. This is left out, or guessed:</p>
          <FileProblems problems={notices} />
        </Notice>
      )}
      <PartList title="Exercises" parts={exercises} />
      <PartList title="Sources" parts={sources} />
      <div className={styles.end}>
        <Button onClick={props.onConfirm} loading={props.isBusy}>
          Import as a draft
        </Button>
        <p role="status">
          This makes the routine, {counted(fresh(exercises), 'exercise')} and {counted(fresh(sources), 'source')}.
        </p>
      </div>
    </div>
  );
}
