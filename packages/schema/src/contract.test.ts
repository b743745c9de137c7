import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { contractFile, printedContract } from './print.ts';

it('is the same in code and in the committed contract (npm run print -w @reprise/schema renews it)', async () => {
  expect(printedContract()).toBe(await readFile(contractFile, 'utf8'));
});
