import { expect, it } from 'vitest';
import { boundedStatementNames } from './adapter.ts';

it('names a bounded number of statements, each always the same, and leaves the rest unnamed', () => {
  const nameOf = boundedStatementNames(2);
  const names = ['a', 'b', 'a', 'c', 'b'].map((sql) => nameOf({ sql }));
  expect(names).toEqual(['reprise_0', 'reprise_1', 'reprise_0', '', 'reprise_1']);
});
