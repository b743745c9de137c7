import 'server-only';

import { environment } from '../environment';
import { plainAnswer } from '../pdf/pdf-answer';
import { secondsToWait } from '../pdf/pdf-limit';
import { chartFile } from './chart-file';
import { chartSheets } from './chart-sheet';
import { recordDays } from './record-windows';

const types = { CSV: 'text/csv; charset=utf-8', SVG: 'image/svg+xml; charset=utf-8' } as const;
const names = Object.keys(chartSheets) as (keyof typeof chartSheets)[];

/** Answers a chart of a client's record, such as `pain.csv`, to our own pages alone. */
export async function chartAnswer(request: Request, clientId: string, file: string): Promise<Response> {
  const { headers } = request;
  const isOwnPage =
    headers.get('sec-fetch-site') === 'same-origin' || headers.get('origin') === new URL(environment().adminUrl).origin;
  if (!isOwnPage) return plainAnswer(403, 'Ask for it on the page itself.');
  const [chart, end] = file.split('.');
  const name = names.find((one) => one === chart);
  const format = end === 'csv' ? 'CSV' : end === 'svg' ? 'SVG' : null;
  if (!name || !format) return plainAnswer(404, 'There is no such chart.');
  const wait = await secondsToWait(headers);
  if (wait !== null)
    return plainAnswer(429, 'Too many files at once. Try again later.', { 'retry-after': String(wait) });
  const days = recordDays(new URL(request.url).searchParams.get('days') ?? undefined);
  const found = await chartFile({ clientId, name, format, days });
  if (!found) return plainAnswer(404, 'There is no such client.');
  return new Response(found.text, {
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename="${found.fileName}"`,
      'cache-control': 'private, no-store',
    },
  });
}
