import { newPlayerState } from '@reprise/schema/player';
import { restoredPlayerState } from '@reprise/schema/player/kept';
import { openDevice } from '../offline/device-database';
import type { RecordInput } from '../offline/use-records';
import type { PlayableSession } from './playable-session';
import { isForgotten, type SittingState } from './sitting';
import { finishRecords, itemRecords } from './sitting-records';

const nameOf = (phaseKey: string, dueKey: string | null) => `${phaseKey} ${dueKey ?? ''}`;
let opened: ReturnType<typeof openDevice> | null = null;
const device = () => (opened ??= openDevice());

/** The session that was begun here and not ended, or a new one; a browser that keeps nothing begins anew. */
export async function openSitting(session: PlayableSession, dueKey: string | null): Promise<SittingState> {
  const { clientId, phaseKey } = session;
  try {
    const row = await (await device()).get('runs', [clientId, nameOf(phaseKey, dueKey)]);
    const kept = row ? restored(row.run) : null;
    if (row && kept && !isForgotten(kept, row.keptAt, Date.now())) return kept;
  } catch {
    // then it is a new one
  }
  return {
    session,
    dueKey,
    sessionKey: crypto.randomUUID(),
    isStarted: false,
    length: session.playable.lengths[0].name,
    state: newPlayerState,
    swaps: {},
    recorded: {},
    answers: { pain: null, effort: null, note: '' },
  };
}

/** Keeps where a session is; the moment of a change of step is on the disk before it counts as kept. */
export async function keepSitting(sitting: SittingState): Promise<void> {
  const { clientId, phaseKey } = sitting.session;
  const row = { clientId, name: nameOf(phaseKey, sitting.dueKey), keptAt: Date.now(), run: sitting };
  await (await device()).put('runs', row).catch(() => {});
}

/** Forgets a session that has come to its end. */
export async function dropSitting({ session, dueKey }: SittingState): Promise<void> {
  await (await device()).delete('runs', [session.clientId, nameOf(session.phaseKey, dueKey)]).catch(() => {});
}

/** Brings sessions to their end that nobody came back to: what was done of them counts. */
export async function endForgottenSittings(
  clientId: string,
  record: (record: RecordInput) => Promise<void>,
): Promise<void> {
  const rows = await (await device()).getAllFromIndex('runs', 'clientId', clientId);
  for (const { keptAt, run: kept } of rows) {
    const sitting = restored(kept);
    if (sitting && !isForgotten(sitting, keptAt, Date.now())) continue;
    const length = sitting?.session.playable.lengths.find(({ name }) => name === sitting.length);
    if (sitting?.isStarted && length) {
      const run = { steps: length.steps, isPaced: false };
      const state = { ...sitting.state, phase: 'FINISHED' as const };
      const stamp = { now: new Date(keptAt).toISOString(), key: () => crypto.randomUUID() };
      for (const one of itemRecords(sitting, run, state, stamp).records) await record(one);
      for (const one of finishRecords(sitting, run, state, stamp)) await record(one);
    }
    if (sitting) await dropSitting(sitting);
  }
}

/** What was kept, if it is a session whose run can be taken up; this application alone writes it. */
function restored(kept: unknown): SittingState | null {
  const sitting = kept as SittingState;
  const length = sitting.session.playable.lengths.find(({ name }) => name === sitting.length);
  if (sitting.state.phase === 'READY') return sitting;
  const state = length && restoredPlayerState(sitting.state, length.steps.length, true);
  return state ? { ...sitting, state } : null;
}
