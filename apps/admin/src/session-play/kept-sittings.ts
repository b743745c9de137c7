import { restoredPlayerState } from '@reprise/schema/player/kept';
import { device } from '../offline/device-database';
import { deviceStore } from '../offline/device-store';
import type { RecordsHandle } from '../offline/use-records';
import { type KeptScreening, unasked } from '../screening/kept-screening';
import type { PlayableSession } from './playable-session';
import { isForgotten, newSitting, type SittingState } from './sitting';
import { finishRecords, isRedRecord, itemRecords } from './sitting-records';

const nameOf = (phaseKey: string, dueKey: string | null) => `${phaseKey} ${dueKey ?? ''}`;

/** The session that was begun here and not ended, or a new one; a browser that keeps nothing begins anew. */
export async function openSitting(session: PlayableSession, dueKey: string | null): Promise<SittingState> {
  const { clientId, phaseKey } = session;
  try {
    const row = await (await device()).get('runs', [clientId, nameOf(phaseKey, dueKey)]);
    const kept = row ? restored(row.run) : null;
    if (row && kept && !isForgotten(kept, row.keptAt, Date.now())) {
      const { sessionKey, keys, before } = kept;
      // one that has not begun takes the plan as it is now
      return kept.isStarted ? kept : { ...newSitting(session, dueKey), sessionKey, keys, before };
    }
  } catch {
    // then it is a new one
  }
  const sitting = newSitting(session, dueKey);
  // its keys are on the device before anything is recorded under them
  await keepSitting(sitting);
  return sitting;
}

/** What this device knows of the questions that a client was asked; nothing, in a browser that keeps nothing. */
export async function keptScreening(clientId: string): Promise<KeptScreening> {
  return deviceStore(device)
    .screeningOf(clientId)
    .catch(() => unasked);
}

/** Keeps where a session is; the moment of a change of step is on the disk before it counts as kept. */
export async function keepSitting(sitting: SittingState): Promise<void> {
  const { clientId, phaseKey } = sitting.session;
  const row = { clientId, name: nameOf(phaseKey, sitting.dueKey), keptAt: Date.now(), run: sitting };
  const open = device();
  await open.then((db) => db.put('runs', row)).catch(() => {});
}

/** Forgets a session that has come to its end. */
export async function dropSitting({ session, dueKey }: SittingState): Promise<void> {
  const open = device();
  await open.then((db) => db.delete('runs', [session.clientId, nameOf(session.phaseKey, dueKey)])).catch(() => {});
}

/** Brings sessions to their end that nobody came back to: what was done of them counts. */
export async function endForgottenSittings(clientId: string, record: RecordsHandle['record']): Promise<void> {
  const rows = await (await device()).getAllFromIndex('runs', 'clientId', clientId);
  for (const { keptAt, run: kept } of rows) {
    const sitting = restored(kept);
    if (sitting && !isForgotten(sitting, keptAt, Date.now())) continue;
    const length = sitting?.session.playable.lengths.find(({ name }) => name === sitting.length);
    if (sitting?.isStarted && length) {
      const run = { steps: length.steps, isPaced: false };
      const state = { ...sitting.state, phase: 'FINISHED' as const };
      const stamp = { now: new Date(keptAt).toISOString(), key: () => crypto.randomUUID() };
      // its items were recorded before its client ended it
      const records = sitting.finishedAt === null ? itemRecords(sitting, run, state, stamp).records : [];
      for (const one of [...records, ...finishRecords(sitting, run, state, stamp)]) {
        await record(one, isRedRecord(sitting, one));
      }
    }
    if (sitting) await dropSitting(sitting);
  }
}

/** What was kept, if it is a session whose run can be taken up; this application alone writes it. */
function restored(kept: unknown): SittingState | null {
  const old = kept as SittingState;
  // one that an older build has kept has no keys of its own
  const sitting = { ...newSitting(old.session, old.dueKey), ...old };
  const length = sitting.session.playable.lengths.find(({ name }) => name === sitting.length);
  if (sitting.state.phase === 'READY') return sitting;
  const state = length && restoredPlayerState(sitting.state, length.steps.length, true);
  return state ? { ...sitting, state } : null;
}
