import type { PlayerRun, PlayerState } from '@reprise/schema/player';
import { endedItems } from '@reprise/schema/player/ended-items';
import { itemOutcomes } from '@reprise/schema/player/outcome';
import type { PlayableStep } from '../player/playable';
import type { RecordInput } from '../offline/use-records';
import type { SittingState } from './sitting';

/** When something is recorded, and under which key. */
export interface Stamp {
  readonly now: string;
  readonly key: () => string;
}

/** That the session has begun. */
export function startRecord({ session, dueKey, sessionKey }: SittingState, { now }: Stamp): RecordInput {
  const { planVersionId, phaseKey } = session;
  return { startSession: { clientKey: sessionKey, planVersionId, phaseKey, dueKey, startedAt: now } };
}

/** One answer on the pain scale, as part of the session. */
export function painRecord(
  { sessionKey }: SittingState,
  pain: { intensity: number; moment: 'BEFORE' | 'DURING' | 'AFTER'; itemId?: string },
  { now, key }: Stamp,
): RecordInput {
  return { recordPainScore: { clientKey: key(), sessionKey, recordedAt: now, ...pain } };
}

/** The items that have come to their end and are not recorded as they are, and what is recorded with them. */
export function itemRecords(
  sitting: SittingState,
  run: PlayerRun<PlayableStep>,
  state: PlayerState,
  { now, key }: Stamp,
): { readonly records: readonly RecordInput[]; readonly recorded: SittingState['recorded'] } {
  const { sessionKey, swaps, recorded } = sitting;
  const ended = endedItems(run, state)
    .map((amounts) => ({ ...amounts, exerciseVersionId: swaps[amounts.itemId] ?? null }))
    .map((done) => ({ done, text: JSON.stringify(done) }))
    .filter(({ done, text }) => recorded[done.itemId] !== text);
  return {
    records: ended.map(({ done }) => ({ recordItem: { clientKey: key(), sessionKey, ...done, recordedAt: now } })),
    recorded: { ...recorded, ...Object.fromEntries(ended.map(({ done, text }) => [done.itemId, text])) },
  };
}

/** The end of the session, with what was answered after it. */
export function finishRecords(
  sitting: SittingState,
  run: PlayerRun<PlayableStep>,
  state: PlayerState,
  stamp: Stamp,
): readonly RecordInput[] {
  const { sessionKey, answers } = sitting;
  const { pain, effort, note } = answers;
  const finish: RecordInput = {
    finishSession: {
      clientKey: stamp.key(),
      sessionKey,
      finishedAt: stamp.now,
      effort,
      note: note.trim() || null,
      activeSeconds: Math.round(state.activeMilliseconds / 1000),
      isPartly: itemOutcomes(run, state).some(({ result }) => result !== 'DONE'),
    },
  };
  return [...(pain === null ? [] : [painRecord(sitting, { intensity: pain, moment: 'AFTER' }, stamp)]), finish];
}

/** That a session which was due is not done today, because it hurts too much. */
export function skipRecord({ session, dueKey }: SittingState, { now, key }: Stamp): RecordInput | null {
  if (dueKey === null) return null;
  const { planVersionId, phaseKey } = session;
  return { skipSession: { clientKey: key(), planVersionId, phaseKey, dueKey, reason: 'PAIN', skippedAt: now } };
}
