import 'server-only';

import { environment } from '../environment';
import { plainAnswer } from '../pdf/pdf-answer';
import { secondsToWait } from '../pdf/pdf-limit';
import { recordArchive } from './record-archive';

/** Answers a client's record as an archive, to our own pages alone; what is not there and not yours are one answer. */
export async function recordAnswer(request: Request, clientId: string): Promise<Response> {
  const { headers } = request;
  const isOwnPage =
    headers.get('sec-fetch-site') === 'same-origin' || headers.get('origin') === new URL(environment().adminUrl).origin;
  if (!isOwnPage) return plainAnswer(403, 'Ask for it on the page itself.');
  const wait = await secondsToWait(headers);
  if (wait !== null)
    return plainAnswer(429, 'Too many files at once. Try again later.', { 'retry-after': String(wait) });
  const archive = await recordArchive(clientId, headers);
  if (!archive) return plainAnswer(404, 'There is no such client.');
  return new Response(archive, {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="record.zip"',
      'content-length': String(archive.length),
      'cache-control': 'private, no-store',
    },
  });
}
