import { expect, it } from 'vitest';
import { chosenOf, withChosen } from './facets';

const mat = { value: 'mat', label: 'Mat', count: 2 };

it('keeps a chosen value that leaves nothing, so that it can be taken away', () => {
  expect(withChosen([mat], ['towel'], (value) => value.toUpperCase())).toEqual([
    mat,
    { value: 'towel', label: 'TOWEL', count: 0 },
  ]);
});

it('lists what is chosen with its filter', () => {
  const facets = [{ title: 'Equipment', name: 'equipment', choices: [mat] }];
  expect(chosenOf(facets, { equipment: 'mat' })).toEqual([{ name: 'equipment', value: 'mat', label: 'Mat' }]);
  expect(chosenOf(facets, {})).toEqual([]);
});
