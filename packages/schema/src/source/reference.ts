// a program of another package that reads this source needs the types too
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./citation-js.d.ts" />
import type { CslItem } from './csl.ts';

export const citationStyles = ['VANCOUVER', 'APA'] as const;
export type CitationStyle = (typeof citationStyles)[number];

const templates: Record<CitationStyle, string> = { VANCOUVER: 'vancouver', APA: 'apa' };

/** The most references that are remembered: some hundred bytes each. */
const MOST_REMEMBERED = 2_000;

const remembered = new Map<string, string>();

/** Loads the CSL processor at its first use: a megabyte that a starting server need not read. */
async function loadProcessor() {
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-csl');
  return plugins;
}
let processor: ReturnType<typeof loadProcessor> | undefined;

/** APA leaves the publisher out where it is the author. */
function fitted(item: CslItem, style: CitationStyle): CslItem {
  const [author, ...others] = item.author ?? [];
  const publishesItself = others.length === 0 && author?.literal === item['publisher'];
  return style === 'APA' && author && publishesItself ? { ...item, publisher: undefined } : item;
}

/** A reference as the list of one source has it, without the number that Vancouver counts it by. */
async function writeReference(item: CslItem, style: CitationStyle): Promise<string> {
  processor ??= loadProcessor();
  const { input, output } = await processor;
  // records come from other programs: what is malformed in them is dropped, not printed
  const clean = input.util.clean([fitted(item, style)]);
  const list = output.format('bibliography', clean, {
    template: templates[style],
    lang: 'en-US',
    format: 'text',
  });
  const reference = list.trim();
  if (style === 'VANCOUVER') return reference.replace(/^1\. /, '');
  // the style announces a day of retrieval even where none is known
  return item.accessed ? reference : reference.replace(/ Retrieved (?=https?:\/\/\S+$)/, ' ');
}

/** Gives the reference to a source in one style, as plain text; the latest ones are remembered. */
export async function reference(item: CslItem, style: CitationStyle): Promise<string> {
  const key = `${style} ${JSON.stringify(item)}`;
  const known = remembered.get(key);
  const written = known ?? (await writeReference(item, style));
  // the one that was not asked for longest stands first, and goes first
  remembered.delete(key);
  remembered.set(key, written);
  for (const oldest of remembered.keys()) {
    if (remembered.size <= MOST_REMEMBERED) break;
    remembered.delete(oldest);
  }
  return written;
}

/** Gets all that writes references ready, in pieces between which others are served, so that no reader waits for it. */
export async function warmReferences(): Promise<void> {
  processor ??= loadProcessor();
  await processor;
  for (const style of citationStyles) {
    await new Promise(setImmediate);
    await writeReference(
      { id: 'warm', type: 'article-journal', title: 'A title', author: [{ family: 'Rider', given: 'Sam' }] },
      style,
    );
  }
}
