'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ExerciseFormat, ExerciseOutcome } from '../gql/graphql';
import { Notice } from '../ui/notice';
import { valuesOf } from '../ui/values-of';
import { ColumnMapping, type ShownColumn } from './column-mapping';
import { type Decisions, countsOf, decidedForAll } from './decisions';
import styles from './exercise-import.module.css';
import { formatLabel, outcomeLabel } from './import-labels';
import { RecordRow } from './record-row';
import type { ShownRecord } from './shown-record';
import { type ShownTranslation, TranslationList } from './translation-list';

/** What would become of a file. */
export interface Preview {
  readonly format: ExerciseFormat;
  readonly fingerprint: string;
  readonly isNameless: boolean;
  readonly columns: readonly ShownColumn[];
  readonly translations: readonly ShownTranslation[];
  readonly records: readonly ShownRecord[];
}

const page = 50;

/** Shows what would become of every record, lets people decide on duplicates, and asks before anything is written. */
export function ImportPreview(props: {
  name: string;
  preview: Preview;
  decisions: Decisions;
  said: string | null;
  isBusy: boolean;
  onDecide: (decisions: Decisions) => void;
  onColumns: (columns: ShownColumn[]) => void;
  onConfirm: () => void;
  onStartOver: () => void;
}) {
  const { preview, decisions } = props;
  const { records } = preview;
  const [outcome, setOutcome] = useState<ExerciseOutcome | null>(null);
  const [first, setFirst] = useState(0);
  const shown = outcome === null ? records : records.filter((record) => record.outcome === outcome);
  const counts = countsOf(records, decisions);
  const changes = counts.CREATE + counts.MERGE;
  const areDuplicates = records.some((record) => /DUPLICATE/.test(record.outcome));

  function show(next: ExerciseOutcome | null) {
    setOutcome(next);
    setFirst(0);
  }
  const tabs = [null, ...valuesOf(outcomeLabel)].flatMap((value) => {
    const count = value === null ? records.length : records.filter((record) => record.outcome === value).length;
    return count === 0 ? [] : [{ value, count, label: value === null ? 'All' : outcomeLabel[value] }];
  });

  return (
    <div className={styles.stack}>
      <div className={styles.line}>
        <h2>
          {props.name}: {formatLabel[preview.format]}
        </h2>
        <Button variant="default" onClick={props.onStartOver}>
          Choose another file
        </Button>
      </div>
      {props.said && (
        <Notice tone="danger" isAlert>
          {props.said}
        </Notice>
      )}
      {preview.columns.length > 0 && (
        <ColumnMapping columns={preview.columns} isBusy={props.isBusy} onChange={props.onColumns} />
      )}
      {preview.isNameless ? (
        <Notice tone="caution">
          Say which column is the name of the exercise; then you see what would become of it.
        </Notice>
      ) : (
        <>
          <TranslationList translations={preview.translations} />
          <div role="group" aria-label="Which records are shown" className={styles.tabs}>
            {tabs.map(({ value, count, label }) => (
              <Button
                key={label}
                variant="subtle"
                size="compact-md"
                aria-pressed={outcome === value}
                onClick={() => show(value)}
              >
                {label} ({count.toLocaleString('en')})
              </Button>
            ))}
          </div>
          {areDuplicates && (
            <div role="group" aria-label="For all that are, or may be, there already" className={styles.tabs}>
              <Button
                variant="default"
                size="compact-md"
                onClick={() => props.onDecide(decidedForAll(records, 'MERGE'))}
              >
                Merge all duplicates
              </Button>
              <Button
                variant="default"
                size="compact-md"
                onClick={() => props.onDecide(decidedForAll(records, 'CREATE'))}
              >
                Make all anew
              </Button>
              <Button
                variant="default"
                size="compact-md"
                onClick={() => props.onDecide(decidedForAll(records, 'SKIP'))}
              >
                Leave all out
              </Button>
            </div>
          )}
          <ol className={styles.records} aria-label="Records of the file">
            {shown.slice(first, first + page).map((record) => (
              <RecordRow
                key={record.index}
                record={record}
                decision={decisions.get(record.index)}
                onDecide={(decision) => props.onDecide(new Map(decisions).set(record.index, decision))}
              />
            ))}
          </ol>
          {shown.length > page && (
            <nav aria-label="Pages of the records" className={styles.line}>
              <Button variant="default" disabled={first === 0} onClick={() => setFirst(first - page)}>
                Previous
              </Button>
              <p role="status">
                {first + 1} to {Math.min(first + page, shown.length)} of {shown.length.toLocaleString('en')}
              </p>
              <Button variant="default" disabled={first + page >= shown.length} onClick={() => setFirst(first + page)}>
                Next
              </Button>
            </nav>
          )}
          <div className={styles.end}>
            <p role="status">
              {counts.CREATE} new {counts.CREATE === 1 ? 'draft' : 'drafts'}, {counts.MERGE} merged, {counts.UNCHANGED}{' '}
              with nothing new, {counts.SKIP} left out, {counts.REFUSED} cannot be taken.
            </p>
            <Button onClick={props.onConfirm} disabled={changes === 0} loading={props.isBusy}>
              {changes === 0 ? 'There is nothing to import' : `Import ${changes.toLocaleString('en')}`}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
