'use client';

import { Button } from '@mantine/core';
import type { ImportOutcome } from '../gql/graphql';
import { type Decision, type Decisions, type ImportRecord, filledFields, isOpen } from './decisions';
import styles from './source-import.module.css';

/** Decides of many records at once what one would decide of each. */
export function BulkDecisions(props: {
  outcome: ImportOutcome | null;
  records: readonly ImportRecord[];
  decisions: Decisions;
  onDecide: (decisions: Decisions) => void;
}) {
  const { outcome, records, decisions, onDecide } = props;
  const decideAll = (of: readonly ImportRecord[], decision: (record: ImportRecord) => Decision) =>
    onDecide(new Map([...decisions, ...of.map((record): [number, Decision] => [record.index, decision(record)])]));

  if (outcome === 'POSSIBLE_DUPLICATE') {
    const open = records.filter((record) => isOpen(record, decisions));
    if (open.length === 0) return null;
    return (
      <div className={styles.bulk}>
        <Button variant="default" onClick={() => decideAll(open, () => ({ action: 'CREATE' }))}>
          All undecided are new ({open.length})
        </Button>
        <Button variant="default" onClick={() => decideAll(open, () => ({ action: 'SKIP' }))}>
          Leave all undecided out
        </Button>
      </div>
    );
  }
  const merging = records.filter((record) => record.outcome === 'MERGES' && record.match);
  if (outcome !== 'MERGES' || merging.length < 2) return null;
  const merge = (fields: (record: ImportRecord) => string[]) =>
    decideAll(merging, (record) => ({ action: 'MERGE', fields: fields(record) }));
  return (
    <div className={styles.bulk}>
      <Button variant="default" onClick={() => merge(({ match }) => (match ? filledFields(match) : []))}>
        Fill what is empty in all
      </Button>
      <Button
        variant="default"
        onClick={() => merge(({ match }) => (match ? match.differences.map(({ field }) => field) : []))}
      >
        Take the file’s word in all
      </Button>
      <Button variant="default" onClick={() => merge(() => [])}>
        Keep the library’s word in all
      </Button>
    </div>
  );
}
