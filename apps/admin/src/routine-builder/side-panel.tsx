'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import styles from './routine-builder.module.css';
import { useSession } from './use-builder';
import { WaitingPanel } from './waiting-panel';

const loading = () => <WaitingPanel label="Loading the details" />;
const ItemPanel = dynamic(() => import('./item-panel').then((file) => file.ItemPanel), { loading });
const RoutinePanel = dynamic(() => import('./routine-panel').then((file) => file.RoutinePanel), { loading });
const NewerVersions = dynamic(() => import('./newer-versions').then((file) => file.NewerVersions));
const RoutineSums = dynamic(() => import('./routine-sums').then((file) => file.RoutineSums), { loading });

/** Beside the routine: the details of the item that is open, or what holds for all of it. */
export function SidePanel({ uses, routineId }: { uses: readonly string[]; routineId: string | null }) {
  const opened = useSession((session) => session.opened);
  const [leftFor, setLeftFor] = useState<string | null>(null);
  const showsItem = opened !== null && leftFor !== opened;
  return (
    <div className={styles.side}>
      <div className={styles.sideTabs} role="group" aria-label="Details of">
        <button type="button" aria-pressed={!showsItem} onClick={() => setLeftFor(opened)}>
          The routine
        </button>
        <button type="button" aria-pressed={showsItem} disabled={opened === null} onClick={() => setLeftFor(null)}>
          The exercise
        </button>
      </div>
      {showsItem ? (
        <ItemPanel key={opened} itemKey={opened} />
      ) : (
        <RoutinePanel uses={uses}>
          {routineId !== null && <NewerVersions routineId={routineId} />}
          <RoutineSums />
        </RoutinePanel>
      )}
    </div>
  );
}
