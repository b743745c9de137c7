'use client';

import { Button, NativeSelect } from '@mantine/core';
import type { SourceFormat } from '../gql/graphql';
import { Notice } from '../ui/notice';
import { valuesOf } from '../ui/values-of';
import { countedEnds, type Decisions, type ImportRecord } from './decisions';
import { formatLabel } from './import-labels';
import { RecordList } from './record-list';
import styles from './source-import.module.css';

/** What an import would do, record by record; nothing is written before somebody confirms it. */
export function ImportPreview(props: {
  name: string;
  format: SourceFormat;
  records: readonly ImportRecord[];
  decisions: Decisions;
  said: string | null;
  onDecide: (decisions: Decisions) => void;
  onFormat: (format: SourceFormat) => void;
  onConfirm: () => void;
  onStartOver: () => void;
}) {
  const { name, format, records, decisions } = props;
  const { created, merged, unchanged, skipped, refused, open } = countedEnds(records, decisions);
  const total = records.length.toLocaleString('en');
  const ends = [
    `${created.toLocaleString('en')} new`,
    `${merged.toLocaleString('en')} merged`,
    `${unchanged.toLocaleString('en')} unchanged`,
    ...(skipped > 0 ? [`${skipped.toLocaleString('en')} left out`] : []),
    ...(refused > 0 ? [`${refused.toLocaleString('en')} refused`] : []),
    ...(open > 0 ? [`${open.toLocaleString('en')} to be decided`] : []),
  ];
  return (
    <div className={styles.preview}>
      <div className={styles.line}>
        <h2>
          {name}: {records.length === 1 ? '1 record' : `${total} records`}
        </h2>
        <NativeSelect
          label="Format"
          data={valuesOf(formatLabel).map((value) => ({ value, label: formatLabel[value] }))}
          value={format}
          onChange={(event) => props.onFormat(event.currentTarget.value as SourceFormat)}
        />
      </div>
      <RecordList records={records} decisions={decisions} onDecide={props.onDecide} />
      {props.said && (
        <Notice tone="danger" isAlert>
          <p>{props.said}</p>
        </Notice>
      )}
      <div className={styles.end}>
        <p role="status">Would be: {ends.join(', ')}. Nothing is written yet.</p>
        <div className={styles.bulk}>
          <Button variant="default" onClick={props.onStartOver}>
            Start over
          </Button>
          <Button onClick={props.onConfirm} disabled={open > 0 || created + merged === 0}>
            Import
          </Button>
        </div>
      </div>
    </div>
  );
}
