import { describe, expect, it } from 'vitest';
import { jsonObjects } from './json-objects.ts';

const cut = (text: string) =>
  [...jsonObjects(text)].map(({ text: piece, line, isWhole }) => [line, isWhole, piece.trim()]);

describe('jsonObjects', () => {
  it('gives each object of a list with its line', () => {
    expect(cut('[\n{"a": [1, {"b": 2}]},\n\n{"c": "}{"}]')).toEqual([
      [2, true, '{"a": [1, {"b": 2}]}'],
      [4, true, '{"c": "}{"}'],
    ]);
  });

  it.each([
    [
      'that is not closed',
      '[{"a": 1},\n{"b": 2,\n{"c": 3}]',
      [
        [1, true],
        [2, false],
        [3, true],
      ],
    ],
    [
      'with a list that is not closed',
      '[{"a": 1},\n{"b": [2},\n{"c": 3}]',
      [
        [1, true],
        [2, true],
        [3, true],
      ],
    ],
    [
      'with a string that is not closed',
      '[{"a": 1},\n{"b": "2\n},\n{"c": 3}]',
      [
        [1, true],
        [2, true],
        [4, true],
      ],
    ],
    [
      'that is not opened',
      '[{"a": 1},\n"b": 2},\n{"c": 3}]',
      [
        [1, true],
        [2, false],
        [3, true],
      ],
    ],
    [
      'at the end that is not closed',
      '[{"a": 1},\n{"b": 2]',
      [
        [1, true],
        [2, false],
      ],
    ],
    [
      'that breaks off',
      '[{"a": 1},\n{"b": ',
      [
        [1, true],
        [2, false],
      ],
    ],
    [
      'that is a word',
      '["a",\n{"c": 3}]',
      [
        [1, false],
        [2, true],
      ],
    ],
  ])('leaves the others whole beside one %s', (_what, text, pieces) => {
    expect(cut(text).map(([line, isWhole]) => [line, isWhole])).toEqual(pieces);
  });

  it('does not fall into what nests without end', () => {
    const pieces = [...jsonObjects(`[{"a": ${'['.repeat(200_000)}`)];
    expect(pieces.map(({ depth, isWhole }) => [depth, isWhole])).toEqual([[200_001, false]]);
  });
});
