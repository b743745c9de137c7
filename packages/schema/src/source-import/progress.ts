/** How far an import is. */
export interface ImportProgress {
  readonly stage: 'READING' | 'COMPARING' | 'WRITING' | 'DONE' | 'CANCELLED';
  readonly done: number;
  readonly total: number;
}

/** For how long a finished import can still be asked after. */
const REMEMBERED_MILLISECONDS = 60_000;
const MOST_REMEMBERED = 1000;
/** The longest key that an asker may choose. */
export const KEY_CHARACTERS = 64;

const running = new Map<string, ImportProgress>();
const nameOf = (clinicId: string, key: string) => `${clinicId} ${key}`;

/** Notes how far an import of a clinic is, under the key that its asker chose; in this process alone. */
export function noteProgress(clinicId: string, key: string, progress: ImportProgress): void {
  const name = nameOf(clinicId, key);
  running.delete(name);
  running.set(name, progress);
  for (const oldest of running.keys()) {
    if (running.size <= MOST_REMEMBERED) break;
    running.delete(oldest);
  }
  if (progress.stage === 'DONE' || progress.stage === 'CANCELLED')
    setTimeout(() => running.delete(name), REMEMBERED_MILLISECONDS).unref();
}

/** How far an import is, or null when none goes by that key. */
export function progressOf(clinicId: string, key: string): ImportProgress | null {
  return running.get(nameOf(clinicId, key)) ?? null;
}
