import { blanked, jsonObjects, parsedJson } from '../source-import/json-objects.ts';
import { type ReadExercise, importLimits } from './domain.ts';
import { type Word, draftOf, nothingRead } from './draft.ts';
import type { Translations } from './translations.ts';

/** Where the library is at home; each exercise has a file of its own there, named by its id. */
const home = 'https://github.com/yuhonas/free-exercise-db';

/** Words of it that describe an exercise and have no field here: each becomes a tag. */
const tagged = ['level', 'force', 'mechanic'] as const;
const known = new Set([
  'id',
  'name',
  'aliases',
  'category',
  'equipment',
  'primaryMuscles',
  'secondaryMuscles',
  'instructions',
  ...tagged,
]);

/** The words of a value that is one word, a list of words, or nothing; null when it is anything else. */
function wordsOf(value: unknown): string[] | null {
  if (value === null || value === undefined) return [];
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.every((one) => typeof one === 'string') ? list : null;
}

/** What of an item is not as the format has it, in words. */
function misshapen(item: Readonly<Record<string, unknown>>): string | null {
  if (typeof item['name'] !== 'string') return 'It has no name.';
  const wrong = [...known].find((field) => wordsOf(item[field]) === null);
  return wrong ? `Its ${wrong} is no list of words.` : null;
}

function readItem(item: Readonly<Record<string, unknown>>, translations: Translations) {
  const problem = misshapen(item);
  if (problem) return { draft: null, problem, notices: [] };
  const texts = (field: string) => wordsOf(item[field]) ?? [];
  const words = (from: string): Word[] => texts(from).flatMap((value) => (value.trim() ? { from, value } : []));
  const [name = ''] = texts('name');
  const [id] = texts('id');
  for (const from of Object.keys(item)) {
    const value = from === 'images' ? 'pictures, which are no part of the file' : 'a field that is not known';
    if (!known.has(from)) translations.note({ from, value, to: null, words: [], isKnown: from === 'images' });
  }
  return draftOf(
    {
      ...nothingRead,
      name,
      aliases: texts('aliases'),
      category: words('category'),
      primaryMuscles: words('primaryMuscles'),
      secondaryMuscles: words('secondaryMuscles'),
      equipment: words('equipment'),
      tags: tagged.flatMap(words),
      steps: texts('instructions'),
      attribution: {
        title: name,
        author: null,
        source: 'free-exercise-db',
        url: id && /^[\w().,'-]+$/.test(id) ? `${home}/blob/main/exercises/${encodeURIComponent(id)}.json` : home,
        licence: 'Unlicense (public domain)',
      },
    },
    translations,
  );
}

/** Reads the records of free-exercise-db, each for itself; also those of a list in a wrapper. */
export function* readFreeExerciseDb(text: string, translations: Translations): Generator<ReadExercise> {
  const [wrapper = ''] = /^\s*\{\s*"\w+"\s*:\s*(?=\[\s*\{)/.exec(text) ?? [];
  for (const piece of jsonObjects(blanked(wrapper) + text.slice(wrapper.length))) {
    const name = /"name"\s*:\s*"((?:[^"\\\n]|\\.){1,200})/.exec(piece.text)?.[1];
    const base = { line: piece.line, label: name ?? piece.text.slice(0, 60).replace(/\s+/g, ' ') };
    const refused = (problem: string) => ({ ...base, draft: null, problem, notices: [] });
    if (!piece.isWhole) yield refused('It is not a whole record: a bracket is missing.');
    else if (piece.text.length > importLimits.recordCharacters) {
      yield refused(`It has more than ${importLimits.recordCharacters.toLocaleString('en')} characters.`);
    } else if (piece.depth > importLimits.depth) yield refused(`It nests more than ${importLimits.depth} levels deep.`);
    else {
      const read = parsedJson(piece.text);
      yield 'item' in read ? { ...base, ...readItem(read.item, translations) } : refused(read.problem);
    }
  }
}
