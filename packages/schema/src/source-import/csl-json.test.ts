import { describe, expect, it } from 'vitest';
import { readCslJson } from './csl-json.ts';

const told = (text: string) =>
  [...readCslJson(text)].map(({ line, label, item, problem }) => [line, label, item?.['title'] ?? problem]);

describe('readCslJson', () => {
  it('reads a list, one record alone, and a list in a wrapper', () => {
    expect(told('[\n {"title": "One"},\n\n {"title": "Two"}\n]')).toEqual([
      [2, 'One', 'One'],
      [4, 'Two', 'Two'],
    ]);
    expect(told('{"title": "One"}')).toEqual([[1, 'One', 'One']]);
    expect(told('{\n"items": [\n{"title": "One"}, {"title": "Two"}]}')).toEqual([
      [3, 'One', 'One'],
      [3, 'Two', 'Two'],
    ]);
  });

  it('is not misled by braces, quotes and line ends in text', () => {
    expect(told('[{"title": "A } \\" ] { b"}, {"title": "Two"}]')).toEqual([
      [1, 'A } " ] { b', 'A } " ] { b'],
      [1, 'Two', 'Two'],
    ]);
  });

  it('reads the records around one that is no JSON', () => {
    const text = '[\n{"title": "One"},\n{"title": "Bad", "year": 2020,,},\n{"title": "Two"}\n]';
    const [one, bad, two] = [...readCslJson(text)];
    expect([one?.label, two?.label]).toEqual(['One', 'Two']);
    expect(bad).toMatchObject({ line: 3, label: 'Bad', item: null });
    expect(bad?.problem).toMatch(/^It is no valid JSON/);
  });

  it('refuses what breaks off', () => {
    expect(told('[{"title": "One"}, {"title": "Cut')).toEqual([
      [1, 'One', 'One'],
      [1, 'Cut', 'It breaks off before its end.'],
    ]);
  });

  it('refuses what nests like a bomb without reading it', () => {
    const deep = '{"a":'.repeat(200_000) + '1' + '}'.repeat(200_000);
    expect(told(`[${deep}, {"title": "Two"}]`).map(([, , end]) => end)).toEqual([
      'It nests more than 20 levels deep.',
      'Two',
    ]);
    expect([...readCslJson('['.repeat(2_000_000))]).toEqual([]);
  });
});
