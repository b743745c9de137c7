import 'server-only';

import { getLocale } from 'next-intl/server';
import { readFonts } from '../pdf/fonts';
import { pdfAnswer, plainAnswer } from '../pdf/pdf-answer';
import { secondsToWait } from '../pdf/pdf-limit';
import { readReport, reportKind, type RoutineReport } from './read-report';
import { reportPdf } from './report-pdf';

async function asked(request: Request, slug: string): Promise<RoutineReport | Response> {
  const wait = await secondsToWait(request.headers);
  if (wait !== null) return plainAnswer(429, 'Too many at once. Try again later.', { 'retry-after': String(wait) });
  const kind = reportKind(new URL(request.url).searchParams.get('kind'));
  if (!kind) return plainAnswer(400, 'Say kind=cert or kind=tidier.');
  return (await readReport(slug, kind)) ?? plainAnswer(404, 'There is no such routine.');
}

const fileName = ({ slug, report }: RoutineReport, ending: string) =>
  `${slug.replace(/[^a-z0-9-]/g, '')}-${report.name.toLowerCase()}.${ending}`;

/** Answers a routine's report as a PDF; what is not there and what is not the viewer's are one answer. */
export async function reportPdfAnswer(request: Request, slug: string): Promise<Response> {
  const found = await asked(request, slug);
  if (found instanceof Response) return found;
  const [language, fonts] = await Promise.all([getLocale(), readFonts()]);
  return pdfAnswer(await reportPdf(found, { language, fonts }), fileName(found, 'pdf'));
}

/** The same as JSON. */
export async function reportJsonAnswer(request: Request, slug: string): Promise<Response> {
  const found = await asked(request, slug);
  if (found instanceof Response) return found;
  const { title, currentVersion, report } = found;
  const headers = {
    'cache-control': 'private, no-store',
    'content-disposition': `attachment; filename="${fileName(found, 'json')}"`,
  };
  return Response.json(
    { routine: { slug: found.slug, title, version: currentVersion.number }, ...report },
    { headers },
  );
}
