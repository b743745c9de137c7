'use client';

import { Pagination } from '@mantine/core';
import { useState } from 'react';
import type { ImportOutcome } from '../gql/graphql';
import { Button } from '../ui/button';
import { valuesOf } from '../ui/values-of';
import { BulkDecisions } from './bulk-decisions';
import { countedOutcomes, type Decisions, type ImportRecord, withDecision } from './decisions';
import { outcomeLabel } from './import-labels';
import { RecordRow } from './record-row';
import styles from './source-import.module.css';

const pageSize = 25;

/** The records of a preview, by outcome and a page at a time: thousands of them never stand in the page at once. */
export function RecordList(props: {
  records: readonly ImportRecord[];
  decisions: Decisions;
  onDecide: (decisions: Decisions) => void;
}) {
  const { records, decisions, onDecide } = props;
  const counts = countedOutcomes(records);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(
    counts.POSSIBLE_DUPLICATE > 0 ? 'POSSIBLE_DUPLICATE' : null,
  );
  const [page, setPage] = useState(1);
  const shown = outcome ? records.filter((record) => record.outcome === outcome) : records;
  const pages = Math.ceil(shown.length / pageSize);

  const choose = (next: ImportOutcome | null) => {
    setOutcome(next);
    setPage(1);
  };
  const choices: [ImportOutcome | null, string, number][] = [
    [null, 'All', records.length],
    ...valuesOf(outcomeLabel).map((value): [ImportOutcome, string, number] => [
      value,
      outcomeLabel[value],
      counts[value],
    ]),
  ];

  return (
    <>
      <div role="group" aria-label="Which records" className={styles.tabs}>
        {choices
          .filter(([value, , count]) => value === null || count > 0)
          .map(([value, label, count]) => (
            <Button key={label} aria-pressed={value === outcome} onClick={() => choose(value)}>
              {label} {count.toLocaleString('en')}
            </Button>
          ))}
      </div>
      <BulkDecisions outcome={outcome} records={records} decisions={decisions} onDecide={onDecide} />
      <ol className={styles.records} aria-label="Records">
        {shown.slice((page - 1) * pageSize, page * pageSize).map((record) => (
          <RecordRow
            key={record.index}
            record={record}
            decision={decisions.get(record.index)}
            onDecide={(decision) => onDecide(withDecision(decisions, record.index, decision))}
          />
        ))}
      </ol>
      {pages > 1 && (
        <Pagination
          total={pages}
          value={page}
          onChange={setPage}
          getControlProps={(control) => ({ 'aria-label': `${control} page` })}
          getItemProps={(item) => ({ 'aria-label': `Page ${item}` })}
        />
      )}
    </>
  );
}
