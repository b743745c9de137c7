import type { PlayerState } from '@reprise/schema/player';
import { useRef, useState } from 'react';
import { useRecords } from '../offline/use-records';
import type { PlayerChange, PlayerHandle } from '../player/use-player';
import { dropSitting, keepSitting } from './kept-sittings';
import type { Answers, SittingState } from './sitting';
import { finishRecords, itemRecords, painRecord, skipRecord, startRecord, type Stamp } from './sitting-records';

const stamp = (): Stamp => ({ now: new Date().toISOString(), key: () => crypto.randomUUID() });

/** What a session on this device can be told. */
export interface SittingHandle {
  readonly sitting: SittingState;
  readonly start: () => void;
  readonly recordPain: (pain: { intensity: number; moment: 'BEFORE' | 'DURING'; itemId?: string }) => void;
  readonly swap: (itemId: string, exerciseVersionId: string | null) => void;
  readonly keepRun: (length: SittingState['length'], state: PlayerState) => void;
  readonly follow: (change: PlayerChange) => void;
  readonly answer: (answers: Partial<Answers>) => void;
  readonly finish: (player: PlayerHandle) => void;
  /** Leaves it for today, because it hurts too much. */
  readonly skip: () => void;
}

/** Records a session as it goes, and keeps where it is: both on this device, before anything is sent. */
export function useSitting(first: SittingState): SittingHandle {
  const [sitting, setSitting] = useState(first);
  // events that come faster than React draws each start from the one before
  const latest = useRef(first);
  const isOver = useRef(false);
  const { record } = useRecords();

  const put = (change: Partial<SittingState>) => {
    latest.current = { ...latest.current, ...change };
    setSitting(latest.current);
    if (!isOver.current) void keepSitting(latest.current);
  };
  const end = () => {
    isOver.current = true;
    void dropSitting(latest.current);
  };
  return {
    sitting,
    start: () => {
      if (latest.current.isStarted) return;
      void record(startRecord(latest.current, stamp()));
      put({ isStarted: true });
    },
    recordPain: (pain) => void record(painRecord(latest.current, pain, stamp())),
    swap: (itemId, exerciseVersionId) => {
      const { [itemId]: _before, ...others } = latest.current.swaps;
      put({ swaps: exerciseVersionId === null ? others : { ...others, [itemId]: exerciseVersionId } });
    },
    keepRun: (length, state) => put({ length, state }),
    follow: ({ run, before, after }) => {
      if (before.at === after.at && before.phase === after.phase) return;
      const { records, recorded } = itemRecords(latest.current, run, after, stamp());
      for (const one of records) void record(one);
      if (records.length > 0) put({ recorded });
    },
    answer: (answers) => put({ answers: { ...latest.current.answers, ...answers } }),
    finish: ({ run, state }) => {
      for (const one of finishRecords(latest.current, run, state, stamp())) void record(one);
      end();
    },
    skip: () => {
      const skipped = skipRecord(latest.current, stamp());
      if (skipped) void record(skipped);
      end();
    },
  };
}
