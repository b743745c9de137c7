import { ImportRefusedError, type SourceFormat, formatNames } from './domain.ts';

/** How a record of each format begins. */
const beginnings: Record<SourceFormat, RegExp> = {
  RIS: /^[ \t]*TY {1,2}- ?/m,
  NBIB: /^PMID- *(?:\d|$)/m,
  BIBTEX: /^[ \t]*@[ \t]*[A-Za-z]+\s*[{(]/m,
  CSL_JSON: /^\s*[[{]/,
};

const example: Record<SourceFormat, string> = {
  RIS: 'TY  - JOUR',
  NBIB: 'PMID- 12345678',
  BIBTEX: '@article{',
  CSL_JSON: '[{',
};

// control characters that no text has
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** Files that people take for a list of references, and what to do instead. */
const strangers: readonly (readonly [RegExp, string])[] = [
  [/^\s*%PDF-/, 'This is a PDF, not a list of references. Look for “export citation” where it came from.'],
  [/^\s*\{\\rtf/, 'This is a Rich Text document, not a list of references.'],
  [/^(?:PK\p{Cc}{2}|\p{Cc}[\u008b\u2039\ufffd])/u, 'This is a packed file. Unpack it first.'],
  [
    /^\s*(<!--[\s\S]*?-->\s*)?<(!doctype\s+html|html|head|body|script|svg|div|p|table)\b/i,
    'This is a web page (HTML), not a list of references. Look for “export citation” on it.',
  ],
  [
    /^\s*<(\?xml|xml|[a-z][\w:-]*[\s>/])/i,
    'This is XML, which is not read here. Export it as RIS, BibTeX, NBIB or CSL-JSON.',
  ],
  [
    /^\s*FN [^\n]*\n(?:.*\n)?VR [\d.]+|^\s*PT [A-Z]\s*\n(?=[\s\S]*^ER\s*$)/m,
    'This is in the format of Web of Science (its tags FN, VR, PT), which is not RIS though it may be called so. Export it there as RIS or BibTeX.',
  ],
  [/^\s*%0 [A-Z]/, 'This is in the format of EndNote (its tags begin with %). Export it as RIS or BibTeX.'],
];

/**
 * Tells the format of a text by how it begins.
 *
 * @param given the format that somebody says it is
 * @throws ImportRefusedError in words, when it is none of them or not the one that is said
 */
export function sniffFormat(text: string, given?: SourceFormat | null): SourceFormat {
  if (text.trim() === '') throw new ImportRefusedError('There is nothing in it.');
  const head = text.slice(0, 20_000);
  for (const [pattern, words] of strangers) if (pattern.test(head)) throw new ImportRefusedError(words);
  if (CONTROL.test(head))
    throw new ImportRefusedError('This is no text: references come as BibTeX, RIS, NBIB or CSL-JSON.');
  const found = (Object.keys(beginnings) as SourceFormat[])
    .map((format) => ({ format, at: text.search(beginnings[format]) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  if (given && !found.some(({ format }) => format === given)) {
    throw new ImportRefusedError(
      `There is no ${formatNames[given]} in it: a record would begin with ${example[given]}.`,
    );
  }
  const format = given ?? found[0]?.format;
  if (!format)
    throw new ImportRefusedError('This is none of BibTeX, RIS, NBIB (PubMed) and CSL-JSON, as far as can be told.');
  return format;
}
