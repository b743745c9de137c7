import { expect, it } from 'vitest';
import { caseNames } from './cases.ts';
import { compare } from './compare.ts';
import { openBenchServer } from './database.ts';

it('finds the service and the hand-written server to answer and to write the same', async () => {
  await using server = await openBenchServer();
  const nothing = { rounds: 0, milliseconds: 0, connections: 1, warming: { milliseconds: 0 } };
  const compared = await compare(server, { clients: 24, sessionsEach: 25 }, nothing);
  expect(Object.keys(compared).toSorted()).toEqual([...caseNames].toSorted());
});
