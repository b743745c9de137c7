'use client';

import { NativeSelect } from '@mantine/core';
import Link from 'next/link';
import { categoryLabel } from '../exercise/exercise-labels';
import type { ExerciseImportAction, ExerciseMatchFieldsFragment } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { type Decision, mergeable, usualDecision } from './decisions';
import styles from './exercise-import.module.css';
import { fieldWord, matchWords, outcomeLabel, outcomeTone } from './import-labels';
import type { ShownRecord } from './shown-record';

function draftWords({ draft }: ShownRecord): string {
  if (!draft) return '';
  const { category, primaryMuscles, equipment, steps, attribution } = draft;
  const parts = [
    categoryLabel[category],
    primaryMuscles.join(', '),
    equipment.join(', '),
    steps.length === 1 ? '1 step' : `${steps.length} steps`,
    [attribution?.source, attribution?.licence].filter(Boolean).join(', '),
  ];
  return parts.filter(Boolean).join(' · ');
}

function MatchLine({ match }: { match: ExerciseMatchFieldsFragment }) {
  const { by, name, record, library, exercise, brings } = match;
  const where =
    record !== null ? 'a record before it' : library === 'OWN' ? 'in your library' : 'in the public library';
  return (
    <p className={styles.soft}>
      {exercise ? (
        <Link href={`/exercises/${exercise.slug}`} prefetch={false} target="_blank">
          {name}
        </Link>
      ) : (
        name
      )}{' '}
      ({where}) {matchWords[by]}.{' '}
      {brings.length > 0
        ? `This would bring ${brings.map(({ field }) => fieldWord(field)).join(', ')}.`
        : 'It says all of this already.'}
    </p>
  );
}

const valueOf = (decision: Decision | null) => (decision ? `${decision.action} ${decision.into ?? ''}`.trim() : '');

/** One record: what becomes of it, what it may be, and what to do with it. */
export function RecordRow(props: {
  record: ShownRecord;
  decision: Decision | undefined;
  onDecide: (decision: Decision) => void;
}) {
  const { record } = props;
  const { line, label, outcome, reason, notices, match, possibleDuplicates } = record;
  const current = props.decision ?? usualDecision(record);
  const merges = mergeable(record).map(({ name, exercise }) => ({
    value: valueOf({ action: 'MERGE', into: exercise?.id ?? null }),
    label: `Merge into ${name}`,
  }));
  const options = [
    ...merges,
    { value: 'CREATE', label: match || possibleDuplicates.length > 0 ? 'Make a new one' : 'Make a draft' },
    { value: 'SKIP', label: 'Leave it out' },
  ];

  return (
    <li className={styles.record}>
      <div className={styles.recordHead}>
        <h3 className={styles.recordName} data-skipped={current?.action === 'SKIP' || undefined}>
          {label}
        </h3>
        <Badge tone={outcomeTone[outcome]}>{outcomeLabel[outcome]}</Badge>
        <span className={styles.soft}>line {line}</span>
      </div>
      {reason && <p className={styles.reason}>{reason}</p>}
      <p className={styles.soft}>{draftWords(record)}</p>
      {notices.map((notice) => (
        <p key={notice} className={styles.soft}>
          {notice}
        </p>
      ))}
      {[match, ...possibleDuplicates].map(
        (one) => one && <MatchLine key={`${one.exercise?.id ?? one.record} ${one.by}`} match={one} />,
      )}
      {current && (
        <NativeSelect
          aria-label={`What to do with ${label}`}
          className={styles.choice}
          data={options}
          value={valueOf(current)}
          onChange={({ currentTarget: { value } }) => {
            const [action, into = null] = value.split(' ');
            props.onDecide({ action: action as ExerciseImportAction, into });
          }}
        />
      )}
    </li>
  );
}
