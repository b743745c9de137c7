import { ImportRefusedError } from '../source-import/domain.ts';
import { type ExerciseFormat, formatNames } from './domain.ts';

// control characters that no text has
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** Files that people take for a list of exercises, and what to do instead. */
const strangers: readonly (readonly [RegExp, string])[] = [
  [/^\s*%PDF-/, 'This is a PDF, not a list of exercises.'],
  [/^\s*\{\\rtf/, 'This is a Rich Text document, not a list of exercises.'],
  [
    /^(?:PK\p{Cc}{2}|\p{Cc}[\u008b\u2039\ufffd])/u,
    'This is a packed file or a spreadsheet. Unpack it, or save the spreadsheet as CSV.',
  ],
  [
    /^\s*(<!--[\s\S]*?-->\s*)?<(!doctype|\?xml|[a-z][\w:-]*[\s>/])/i,
    'This is a web page or XML, not a list of exercises.',
  ],
];

const isJson = (head: string) => /^\s*[[{]/.test(head);

/**
 * Tells the format of a text by how it begins.
 *
 * @param given the format that somebody says it is
 * @throws ImportRefusedError in words, when it is none of them or not the one that is said
 */
export function sniffFormat(text: string, given?: ExerciseFormat | null): ExerciseFormat {
  if (text.trim() === '') throw new ImportRefusedError('There is nothing in it.');
  const head = text.slice(0, 20_000);
  for (const [pattern, words] of strangers) if (pattern.test(head)) throw new ImportRefusedError(words);
  if (CONTROL.test(head)) {
    throw new ImportRefusedError('This is no text: exercises come as the JSON of free-exercise-db, or as CSV.');
  }
  if (given === 'FREE_EXERCISE_DB' && !isJson(head)) {
    throw new ImportRefusedError(`This is not ${formatNames[given]}: that would begin with [ or {.`);
  }
  if (given) return given;
  if (isJson(head)) return 'FREE_EXERCISE_DB';
  const [first = ''] = text.trimStart().split('\n', 1);
  if (!/[,;\t|]/.test(first) && !/^"?(exercise|name|title)\b/i.test(first)) {
    throw new ImportRefusedError(
      'This is neither the JSON of free-exercise-db nor CSV, as far as can be told. CSV begins with a row that names the columns.',
    );
  }
  return 'CSV';
}
