'use client';

import { Radio } from '@mantine/core';
import type { Decision, ImportRecord } from './decisions';
import { filledFields } from './decisions';
import { MatchedSource } from './matched-source';
import { MergeChoices } from './merge-choices';
import styles from './source-import.module.css';

const SAME = 'SAME ';

function valueOf(decision: Decision | undefined): string | null {
  if (!decision) return null;
  return decision.action === 'MERGE' ? `${SAME}${decision.source ?? ''}` : decision.action;
}

/** Asks of a record with a title much like another’s whether the two are one. */
export function DuplicateChoices(props: {
  record: ImportRecord;
  decision: Decision | undefined;
  onDecide: (decision: Decision) => void;
}) {
  const { record, decision, onDecide } = props;
  // what is public stays as it is, and what is a record itself cannot be merged into by name
  const mergeable = record.possibleDuplicates.filter(({ sourceId, library }) => sourceId && library === 'OWN');
  const merged =
    decision?.action === 'MERGE' ? mergeable.find(({ sourceId }) => sourceId === decision.source) : undefined;

  function choose(value: string) {
    if (value === 'CREATE' || value === 'SKIP') return onDecide({ action: value });
    const match = mergeable.find(({ sourceId }) => `${SAME}${sourceId}` === value);
    if (match) onDecide({ action: 'MERGE', source: match.sourceId ?? null, fields: filledFields(match) });
  }

  return (
    <div className={styles.decision}>
      <p>
        It is much like{' '}
        {record.possibleDuplicates.map((match, index) => (
          <span key={match.sourceId ?? match.record}>
            {index > 0 && ' and '}
            <MatchedSource match={match} />
          </span>
        ))}
        .
      </p>
      <Radio.Group label="Are they the same?" value={valueOf(decision)} onChange={choose}>
        <div className={styles.options}>
          {mergeable.map(({ sourceId, title, year }) => (
            <Radio
              key={sourceId}
              value={`${SAME}${sourceId}`}
              label={mergeable.length > 1 ? `The same as ${title} (${year ?? 'no date'}): merge` : 'The same: merge'}
            />
          ))}
          <Radio value="CREATE" label="Another one: make a new source" />
          <Radio value="SKIP" label="Leave it out" />
        </div>
      </Radio.Group>
      {merged && (
        <MergeChoices
          match={merged}
          taken={decision?.fields ?? []}
          onChange={(fields) => onDecide({ action: 'MERGE', source: merged.sourceId ?? null, fields })}
        />
      )}
    </div>
  );
}
