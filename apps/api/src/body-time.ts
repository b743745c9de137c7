import type { IncomingMessage } from 'node:http';

/** How long a request may take to come in. */
export const BODY_MILLISECONDS = 30_000;
/** How long an upload may: 60 MB over 1 Mbit/s. */
export const UPLOAD_MILLISECONDS = 600_000;

/** Ends a request that comes in too slowly; one that uploads has the server's own, longer limit. */
export function limitBodyTime(request: IncomingMessage, milliseconds = BODY_MILLISECONDS): void {
  const hasBody = request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined;
  const isUpload = request.method === 'POST' && /^\/media(\?|$)/.test(request.url ?? '');
  if (!hasBody || isUpload) return;
  const timer = setTimeout(() => request.destroy(), milliseconds);
  for (const event of ['end', 'close', 'error']) request.once(event, () => clearTimeout(timer));
}
