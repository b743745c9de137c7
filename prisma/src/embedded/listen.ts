import type { PGlite } from '@electric-sql/pglite';
import type { Heard } from '../heard.ts';

/** Listens to a channel of the embedded database, which speaks to this process alone. */
export function listenEmbedded(db: PGlite, channel: string, heard: Heard): () => Promise<void> {
  const listening = db.listen(channel, (payload) => heard(payload || null));
  void listening.then(
    () => heard(null),
    () => {},
  );
  return async () => {
    const stop = await listening.catch(() => null);
    if (!db.closed) await stop?.();
  };
}
