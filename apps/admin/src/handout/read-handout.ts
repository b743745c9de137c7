import 'server-only';

import { getTranslations } from 'next-intl/server';
import { environment } from '../environment';
import { query } from '../graphql/server';
import { type HandoutContent, handoutContent } from './handout-content';
import { handoutDocument } from './handout-document';
import type { Words } from './handout-words';

/** The client's words of a handout. */
export async function handoutWords(): Promise<Words> {
  return (await getTranslations('handout')) as unknown as Words;
}

/** Reads a routine as a handout; null when there is no such routine, or not for this viewer. */
export async function readHandout(slug: string, clientName: string | null): Promise<HandoutContent | null> {
  const answer = await query(handoutDocument, { slug });
  return handoutContent(answer, { words: await handoutWords(), clientName, adminUrl: environment().adminUrl });
}
