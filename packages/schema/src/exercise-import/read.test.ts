import { describe, expect, it } from 'vitest';
import { decodeText } from '../source-import/decode.ts';
import type { ColumnChoice } from './domain.ts';
import { readExercises } from './read.ts';

const drafts = async (text: string, columns?: ColumnChoice[]) => {
  const { records, ...rest } = await readExercises({ text, columns });
  return { ...rest, records, names: records.map(({ draft, problem }) => draft?.content.name ?? problem) };
};

describe('the JSON of free-exercise-db', () => {
  it('gives every record its line, and a bad one stops none', async () => {
    const text = `[
{ "name": "One", "instructions": ["Go."] },
{ "name": "Two",
{ "name": "Three", "primaryMuscles": "glutes" },
{ "name": "Four", "primaryMuscles": [4] },
{ "name": "Five", "deep": ${'['.repeat(20)}${']'.repeat(20)} },
{ "name": "Six", },
{ "name": "${'x'.repeat(121)}" },
{ "name": "Eight" }]`;
    const { records, names } = await drafts(text);
    expect(records.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(names).toEqual([
      'One',
      'It is not a whole record: a bracket is missing.',
      'Three',
      'Its primaryMuscles is no list of words.',
      'It nests more than 10 levels deep.',
      expect.stringContaining('It is no valid JSON'),
      'Name has 121 characters, and may have 120.',
      'Eight',
    ]);
    expect(records[1]?.label).toBe('Two');
  });

  it('takes positions from names that say them, and names the fields that are not known', async () => {
    const { records, translations } = await drafts('[{ "name": "Half-kneeling press", "stars": 5 }]');
    expect(records[0]?.draft?.content.positions).toEqual(['HALF_KNEELING']);
    expect(translations).toMatchObject([{ from: 'stars', to: null, isKnown: false }]);
  });

  it('reads a list in a wrapper', async () => {
    expect((await drafts('{"exercises": [{"name": "One"}]}')).names).toEqual(['One']);
  });
});

describe('a table', () => {
  it('is read with commas, semicolons, tabs or bars, with a mark of its byte order or a line for a spreadsheet', async () => {
    for (const sign of [',', ';', '\t', '|']) {
      const text = `\ufeffName${sign}Equipment\r\nOne${sign}none\r\n`;
      expect((await drafts(text)).names).toEqual(['One']);
    }
    const { records } = await drafts('sep=;\r\nName;Steps\r\nOne;"Lie; down\r\nLift"\r\nTwo;x\r\n');
    expect(records.map(({ line, draft }) => [line, draft?.content.steps.map(({ text }) => text)])).toEqual([
      [3, ['Lie; down', 'Lift']],
      [5, ['x']],
    ]);
  });

  it('is read in Latin-1 and in UTF-16', async () => {
    const text = 'Name,Tags\nBrücke,a\n';
    expect((await drafts(decodeText(Buffer.from(text, 'latin1')))).names).toEqual(['Brücke']);
    expect((await drafts(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le')))).names).toEqual(['Brücke']);
  });

  it('goes on behind rows that cannot be read', async () => {
    const text = 'Name,Steps\nOne,a\n"Tw"o,b\nThree,"c\nFour,d\nFive,e,f\n,g\nSix,h\n';
    const { records, names } = await drafts(text);
    expect(names).toEqual([
      'One',
      'A quotation mark in it is not at the end of its field. Within a field, double it.',
      'A quotation mark in it is not closed.',
      'Four',
      'It has 3 cells, and the first row has 2.',
      'It has no name.',
      'Six',
    ]);
    expect(records.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  it('takes columns for what they are called, several steps in order, and keeps what has no term', async () => {
    const text =
      'Exercise,Body part,Muscles,Position,Type,Step 1,Step 2,Rating,License\nClam,Elbow; hip,glutes; lurker,Seated,Yoga,SET UP: Lie.,Lift.,5,CC0\n';
    const { records, columns, translations } = await drafts(text);
    expect(columns.map(({ field }) => field)).toEqual([
      'name',
      'regions',
      'primaryMuscles',
      'positions',
      'category',
      'steps',
      'steps',
      null,
      'licence',
    ]);
    expect(records[0]).toMatchObject({
      draft: {
        content: {
          name: 'Clam',
          category: 'STRENGTH',
          regions: ['HIP'],
          positions: ['SITTING'],
          primaryMuscles: ['gluteus maximus', 'lurker'],
          tags: ['Yoga', 'Elbow'],
          steps: [
            { role: 'SET_UP', text: 'Lie.' },
            { role: 'MOVE', text: 'Lift.' },
          ],
        },
        attribution: { title: 'Clam', author: null, licence: 'CC0' },
      },
      notices: ['Its category is not known: it is put under strength until you say otherwise.'],
    });
    expect(translations[0]).toMatchObject({ from: 'Rating', value: 'the whole column', to: null });
  });

  it('is read by what somebody takes its columns for', async () => {
    const text = 'Name,Code,How\nx1,Clam,Lift\n';
    const columns = [
      { column: 'code', field: 'name' },
      { column: 'Name', field: null },
      { column: 'How', field: 'cautions' },
    ] as const;
    const { records } = await drafts(text, [...columns]);
    expect(records[0]?.draft?.content).toMatchObject({ name: 'Clam', cautions: [{ text: 'Lift' }], steps: [] });
    await expect(drafts(text, [{ column: 'Colour', field: 'tags' }])).rejects.toThrow(
      'There is no column "Colour". There are: Name, Code, How.',
    );
  });
});

describe('readExercises', () => {
  it.each([
    ['nothing', ' \n', 'There is nothing in it.'],
    ['a web page', '<!doctype html><title>a,b</title>', 'This is a web page or XML'],
    ['a spreadsheet', 'PK\u0003\u0004,,', 'save the spreadsheet as CSV'],
    ['bytes', 'name,\u0001\u0002', 'This is no text'],
    ['prose', 'Dear all\nplease find attached', 'This is neither the JSON of free-exercise-db nor CSV'],
    ['other JSON', '[{"title": "One"}]', 'This is JSON, but not of free-exercise-db'],
    ['a table without rows', 'Name,Steps\n', 'There is no record in it.'],
    ['too much', `Name,Steps\n${'x'.repeat(10 * 1024 * 1024)}`, 'It is larger than 10 MB'],
    ['too many', `Name,Steps\n${'a,b\n'.repeat(5001)}`, 'It has more than 5,000 records'],
    ['JSON that nests like a bomb', '['.repeat(1_000_000), 'There is no record in it.'],
  ])('refuses %s in words', async (_what, text, words) => {
    await expect(readExercises({ text })).rejects.toThrow(words);
  });

  it('refuses one enormous record and one that nests without end, and no other', async () => {
    const huge = `{"name": "Huge", "instructions": ["${'x'.repeat(200_000)}"]}`;
    const deep = `{"name": "Deep", "a": ${'['.repeat(90_000)}`;
    const { names } = await drafts(`[${huge},\n{"name": "Good"},\n${deep}`);
    expect(names).toEqual([
      'It has more than 100,000 characters.',
      'Good',
      'It is not a whole record: a bracket is missing.',
    ]);
  });
});
