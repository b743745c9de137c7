'use client';

import { Checkbox } from '@mantine/core';
import { Badge } from '../ui/badge';
import { type Decision, filledFields, type ImportRecord } from './decisions';
import { DuplicateChoices } from './duplicate-choices';
import { MatchedSource } from './matched-source';
import { MergeChoices } from './merge-choices';
import styles from './source-import.module.css';

const word = {
  NEW: { tone: 'good', word: 'New' },
  POSSIBLE_DUPLICATE: { tone: 'caution', word: 'Possible duplicate' },
  MERGES: { tone: 'accent', word: 'Merges' },
  UNCHANGED: { tone: 'neutral', word: 'Unchanged' },
  REFUSED: { tone: 'danger', word: 'Refused' },
} as const;

/** One record of a preview: what becomes of it, and what a person may decide otherwise. */
export function RecordRow(props: {
  record: ImportRecord;
  decision: Decision | undefined;
  onDecide: (decision: Decision | null) => void;
}) {
  const { record, decision, onDecide } = props;
  const { outcome, match } = record;
  const isSkipped = decision?.action === 'SKIP';
  return (
    <li className={styles.record}>
      <div className={styles.recordHead}>
        <Badge tone={word[outcome].tone}>{word[outcome].word}</Badge>
        <span className={styles.soft}>line {record.line}</span>
        {(outcome === 'NEW' || outcome === 'MERGES') && (
          <Checkbox
            className={styles.skip}
            size="sm"
            label="Leave it out"
            aria-label={`Leave out ${record.label}`}
            checked={isSkipped}
            onChange={(event) => onDecide(event.currentTarget.checked ? { action: 'SKIP' } : null)}
          />
        )}
      </div>
      <p className={styles.recordTitle} data-skipped={isSkipped || undefined}>
        {record.label}
      </p>
      {record.byline && <p className={styles.soft}>{record.byline}</p>}
      {record.reason && <p className={styles.reason}>{record.reason}</p>}
      {record.notices.map((notice) => (
        <p key={notice} className={styles.soft}>
          {notice}
        </p>
      ))}
      {match && (
        <p className={styles.soft}>
          {outcome === 'MERGES' ? 'Merges with ' : 'Is '}
          <MatchedSource match={match} />.
        </p>
      )}
      {outcome === 'MERGES' && match && !isSkipped && (
        <MergeChoices
          match={match}
          taken={decision?.fields ?? filledFields(match)}
          onChange={(fields) => onDecide({ action: 'MERGE', fields })}
        />
      )}
      {outcome === 'UNCHANGED' && match?.library === 'PUBLIC' && (
        <Checkbox
          size="sm"
          label="Make a source of your own of it all the same"
          checked={decision?.action === 'CREATE'}
          onChange={(event) => onDecide(event.currentTarget.checked ? { action: 'CREATE' } : null)}
        />
      )}
      {outcome === 'POSSIBLE_DUPLICATE' && <DuplicateChoices record={record} decision={decision} onDecide={onDecide} />}
    </li>
  );
}
