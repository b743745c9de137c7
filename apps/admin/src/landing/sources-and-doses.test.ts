import { expect, it } from 'vitest';
import { sourcesAndDoses } from './sources-and-doses';

it('counts a dose that two sources share once', () => {
  const cited = [
    { shorthand: '3 x 10', sourceId: 'a' },
    { shorthand: '3 x 10', sourceId: 'b' },
    { shorthand: '2 x 8', sourceId: 'c' },
  ];
  expect(sourcesAndDoses(cited)).toBe('three sources, two doses');
});

it('speaks of one in the singular', () => {
  expect(sourcesAndDoses([{ shorthand: '3 x 10', sourceId: 'a' }])).toBe('one source, one dose');
});
