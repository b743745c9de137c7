import 'server-only';

import { HANDOUT_EXERCISES_MAX } from '@reprise/schema/handout';
import { getLocale } from 'next-intl/server';
import { loadAsViewer } from '../pdf/load-as-viewer';
import { readFonts } from '../pdf/fonts';
import { pdfAnswer, plainAnswer } from '../pdf/pdf-answer';
import { secondsToWait } from '../pdf/pdf-limit';
import { handoutPdf } from './handout-pdf';
import { handoutPictures } from './handout-pictures';
import { handoutRequest } from './handout-request';
import { handoutWords, readHandout } from './read-handout';

/** Answers a routine's handout as a PDF; what is not there and what is not the viewer's are one answer. */
export async function handoutAnswer(request: Request, slug: string): Promise<Response> {
  const wait = await secondsToWait(request.headers);
  if (wait !== null)
    return plainAnswer(429, 'Too many PDFs at once. Try again later.', { 'retry-after': String(wait) });
  const asked = await handoutRequest(request);
  if (!asked) return plainAnswer(400, 'Say paper=A4 or LETTER and columns=1 to 4; a name has at most 100 characters.');
  const content = await readHandout(slug, asked.clientName);
  if (!content) return plainAnswer(404, 'There is no such routine.');
  const count = content.blocks.reduce((sum, { items }) => sum + items.length, 0);
  if (count > HANDOUT_EXERCISES_MAX) {
    return plainAnswer(
      422,
      `A handout holds at most ${HANDOUT_EXERCISES_MAX} exercises, and this routine has ${count}.`,
    );
  }
  const [words, language, fonts, pictures] = await Promise.all([
    handoutWords(),
    getLocale(),
    readFonts(),
    handoutPictures(content, (path) => loadAsViewer(path, request.headers)),
  ]);
  const bytes = await handoutPdf(content, { ...asked, words, language, fonts, pictures });
  return pdfAnswer(bytes, `${slug.replace(/[^a-z0-9-]/g, '')}.pdf`);
}
