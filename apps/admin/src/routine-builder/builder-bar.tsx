'use client';

import { runOf } from '@reprise/schema/routine/composed';
import { routineSeconds } from '@reprise/schema/routine/time';
import { useDeferredValue, useMemo } from 'react';
import { SaveState } from '../exercise-editor/save-state';
import { aboutMinutes } from '../routine/about-minutes';
import styles from './builder-bar.module.css';
import { LineMenu } from './line-menu';
import { Publish, type Refusal } from './publish';
import { BackArrow } from './signs';
import { useBuilder, useSession } from './use-builder';
import type { RoutineDraft } from './use-routine-draft';

/** What stands over the routine all the time: whether it is saved, the way back and forth, its time, and publishing. */
export function BuilderBar(props: {
  draft: RoutineDraft;
  onRefused: (refusal: Refusal | string | null) => void;
  onHelp: () => void;
}) {
  const { draft, onRefused, onHelp } = props;
  return (
    <div className={styles.bar}>
      <SaveState save={draft.save} onRetry={() => void draft.retry()} />
      <Time />
      <div className={styles.steps}>
        <HistoryButton isForward={false} />
        <HistoryButton isForward />
      </div>
      <button type="button" className={styles.help} aria-label="Keys and shorthand" onClick={onHelp}>
        ?
      </button>
      <LineMenu draft={draft} onSaid={onRefused} />
      <Publish draft={draft} onRefused={onRefused} />
    </div>
  );
}

function Time() {
  const routine = useDeferredValue(useSession(({ history }) => history.present));
  const time = useMemo(() => routineSeconds(runOf(routine)), [routine]);
  if (time.max === 0) return null;
  return <p className={styles.time}>{aboutMinutes(time)}</p>;
}

function HistoryButton({ isForward }: { isForward: boolean }) {
  const builder = useBuilder();
  const name = useSession(({ history }) => (isForward ? history.future : history.past).at(-1)?.name ?? null);
  const verb = isForward ? 'Redo' : 'Undo';
  const label = name === null ? verb : `${verb}: ${name}`;
  return (
    <button
      type="button"
      className={styles.step}
      // it stays reachable when there is nothing to undo, so that the focus is not lost by the last undoing
      aria-disabled={name === null}
      aria-label={label}
      title={label}
      onClick={isForward ? builder.redo : builder.undo}
    >
      <BackArrow isForward={isForward} />
    </button>
  );
}
