import { composedBlock, composedItem } from '@reprise/schema/composing/composed-parts';
import { emptyDose } from '@reprise/schema/dose';
import { expect, it } from 'vitest';
import { keysBetween, placeBeside, placeWords } from './item-places';

const item = (key: string) => composedItem(key, { id: key, versionId: key, name: key, number: 1 }, emptyDose);
const blocks = [
  { ...composedBlock('one'), items: ['a', 'b', 'c'].map(item) },
  { ...composedBlock('two'), name: 'Circuit' },
  { ...composedBlock('three'), items: [item('d')] },
];

it.each([
  ['b', -1, 'one', 'a'],
  ['a', 1, 'one', 'c'],
  ['b', 1, 'one', null],
  ['c', 1, 'two', null],
  ['d', -1, 'two', null],
] as const)('moves %s by %i to %s before %s', (key, by, blockKey, before) => {
  expect(placeBeside({ blocks }, key, by)).toEqual({ blockKey, before });
});

it('stays at the ends', () => {
  expect(placeBeside({ blocks }, 'a', -1)).toBeNull();
  expect(placeBeside({ blocks }, 'd', 1)).toBeNull();
});

it('chooses from one to the other, either way round', () => {
  expect(keysBetween({ blocks }, 'd', 'b')).toEqual(['b', 'c', 'd']);
  expect(keysBetween({ blocks }, 'b', 'b')).toEqual(['b']);
});

it('says where a place is', () => {
  expect(placeWords({ blocks }, { blockKey: 'one', before: 'c' }, ['a'])).toBe('place 2 of 3 in block 1');
  expect(placeWords({ blocks }, { blockKey: 'two', before: null }, ['a', 'b'])).toBe('place 1 of 2 in Circuit');
});
