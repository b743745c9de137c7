import type { PlayerRun, PlayerState } from '@reprise/schema/player';
import { endedItems } from '@reprise/schema/player/ended-items';
import { itemOutcomes } from '@reprise/schema/player/outcome';
import type { PlayableStep } from '../player/playable';
import type { RecordInput } from '../offline/use-records';
import { isRed } from '../pain-scale/is-red';
import type { SittingState } from './sitting';

/** When something is recorded, and under which key. */
export interface Stamp {
  readonly now: string;
  readonly key: () => string;
}

/** How much one exercise hurts. */
export interface PainOfItem {
  readonly intensity: number;
  readonly itemId: string;
}

/** That the session has begun. */
export function startRecord({ session, dueKey, sessionKey }: SittingState, { now }: Stamp): RecordInput {
  const { planVersionId, phaseKey } = session;
  return { startSession: { clientKey: sessionKey, planVersionId, phaseKey, dueKey, startedAt: now } };
}

/** How much it hurt before the start. */
export function beforeRecord({ sessionKey, keys }: SittingState, intensity: number, { now }: Stamp): RecordInput {
  const clientKey = keys.before;
  return { recordPainScore: { clientKey, sessionKey, intensity, moment: 'BEFORE', recordedAt: now } };
}

/** How much an exercise hurt. */
export function duringRecord({ sessionKey }: SittingState, pain: PainOfItem, { now, key }: Stamp): RecordInput {
  return { recordPainScore: { clientKey: key(), sessionKey, ...pain, moment: 'DURING', recordedAt: now } };
}

/** Whether a record of a session is a score in the red, which asks for the questions about urgent signs. */
export function isRedRecord({ session }: SittingState, record: RecordInput): boolean {
  return 'recordPainScore' in record && isRed(record.recordPainScore.intensity, session.bands);
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

/** The end of the session, with what was answered after it: under the same keys whenever it is recorded. */
export function finishRecords(
  sitting: SittingState,
  run: PlayerRun<PlayableStep>,
  state: PlayerState,
  { now }: Stamp,
): readonly RecordInput[] {
  const { sessionKey, keys, answers } = sitting;
  const { pain, effort, note } = answers;
  const at = sitting.finishedAt ?? now;
  const finish: RecordInput = {
    finishSession: {
      clientKey: keys.finish,
      sessionKey,
      finishedAt: at,
      effort,
      note: note.trim() || null,
      activeSeconds: Math.round(state.activeMilliseconds / 1000),
      isPartly: itemOutcomes(run, state).some(({ result }) => result !== 'DONE'),
    },
  };
  if (pain === null) return [finish];
  const score = { clientKey: keys.after, sessionKey, intensity: pain, recordedAt: at };
  return [{ recordPainScore: { ...score, moment: 'AFTER' } }, finish];
}

/** That a session which was due is not done today, because it hurts too much. */
export function skipRecord({ session, dueKey }: SittingState, { now, key }: Stamp): RecordInput | null {
  if (dueKey === null) return null;
  const { planVersionId, phaseKey } = session;
  return { skipSession: { clientKey: key(), planVersionId, phaseKey, dueKey, reason: 'PAIN', skippedAt: now } };
}
