import type { PlayerState } from '@reprise/schema/player';
import { useRef, useState } from 'react';
import { type RecordInput, useRecords } from '../offline/use-records';
import type { PlayerChange, PlayerHandle } from '../player/use-player';
import { dropSitting, keepSitting } from './kept-sittings';
import type { Answers, SittingState } from './sitting';
import {
  beforeRecord,
  duringRecord,
  finishRecords,
  isRedRecord,
  itemRecords,
  type PainOfItem,
  skipRecord,
  type Stamp,
  startRecord,
} from './sitting-records';

const stamp = (): Stamp => ({ now: new Date().toISOString(), key: () => crypto.randomUUID() });

/** What a session on this device can be told. */
export interface SittingHandle {
  readonly sitting: SittingState;
  readonly start: () => void;
  /** How much it hurts before the start: once. */
  readonly recordBefore: (intensity: number) => void;
  readonly recordPain: (pain: PainOfItem) => void;
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

  // one after the other: what is kept says only of what is recorded that it was
  const tail = useRef<Promise<unknown>>(Promise.resolve());
  const next = (work: () => Promise<unknown>) => {
    tail.current = tail.current.then(work).catch(() => {});
  };
  const put = (change: Partial<SittingState>) => {
    const changed = { ...latest.current, ...change };
    latest.current = changed;
    setSitting(changed);
    if (!isOver.current) next(() => keepSitting(changed));
  };
  const recordAll = (records: readonly RecordInput[]) => {
    const { current } = latest;
    for (const one of records) next(() => record(one, isRedRecord(current, one)));
  };
  return {
    sitting,
    start: () => {
      if (latest.current.isStarted) return;
      recordAll([startRecord(latest.current, stamp())]);
      put({ isStarted: true });
    },
    recordBefore: (intensity) => {
      if (latest.current.before !== null) return;
      recordAll([beforeRecord(latest.current, intensity, stamp())]);
      put({ before: intensity });
    },
    recordPain: (pain) => recordAll([duringRecord(latest.current, pain, stamp())]),
    swap: (itemId, exerciseVersionId) => {
      const { [itemId]: _before, ...others } = latest.current.swaps;
      put({ swaps: exerciseVersionId === null ? others : { ...others, [itemId]: exerciseVersionId } });
    },
    keepRun: (length, state) => put({ length, state }),
    follow: ({ run, before, after }) => {
      if (before.at === after.at && before.phase === after.phase) return;
      const { records, recorded } = itemRecords(latest.current, run, after, stamp());
      recordAll(records);
      if (records.length > 0) put({ recorded });
    },
    answer: (answers) => put({ answers: { ...latest.current.answers, ...answers } }),
    finish: ({ run, state }) => {
      put({ state, finishedAt: stamp().now });
      const { current } = latest;
      isOver.current = true;
      next(async () => {
        for (const one of finishRecords(current, run, state, stamp())) await record(one, isRedRecord(current, one));
        await dropSitting(current);
      });
    },
    skip: () => {
      const skipped = skipRecord(latest.current, stamp());
      if (skipped) recordAll([skipped]);
      isOver.current = true;
      next(() => dropSitting(latest.current));
    },
  };
}
