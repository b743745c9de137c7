import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openRecording } from '../testing/recording.ts';

let on: Awaited<ReturnType<typeof openRecording>>;
beforeAll(async () => {
  on = await openRecording();
});
beforeEach(async () => {
  await on.api.db.painScore.deleteMany();
  await on.api.db.alert.deleteMany();
});
afterAll(() => on[Symbol.asyncDispose]());

const DAY = 24 * 60;
const rising = () => on.api.db.alert.findMany({ where: { rule: 'RISING' } });
/** Records a score on each of some days, so many days ago. */
async function record(intensity: number, daysAgo: readonly number[], given: object = {}) {
  for (const days of daysAgo) await on.done('recordPainScore', on.aScore(intensity, days * DAY, given));
}

it('is raised by the score that makes a week two points worse than the one before, once', async () => {
  await record(2, [13, 11, 9]);
  await record(5, [4, 3]);
  expect(await rising()).toEqual([]);
  await record(5, [2]);
  expect(await rising()).toMatchObject([{ facts: { weekMean: 5, beforeMean: 2, by: 2 }, acknowledgedAt: null }]);
  await record(5, [1, 0]);
  expect(await rising()).toHaveLength(1);
});

it('is raised by scores of long ago too, when they arrive', async () => {
  await record(5, [2, 1, 0]);
  expect(await rising()).toEqual([]);
  await record(1, [10, 9, 8]);
  expect(await rising()).toHaveLength(1);
});

it('leaves pain with exercise aside', async () => {
  await record(2, [13, 11, 9], { moment: 'AFTER' });
  await record(5, [4, 3, 2], { moment: 'AFTER' });
  expect(await rising()).toEqual([]);
});

it("follows the clinic's threshold, and says nothing where it is switched off", async () => {
  const { clinicId } = on.as.owner;
  const set = (data: object) => on.api.db.clinic.update({ where: { id: clinicId }, data });
  await set({ risingBy: 4 });
  await record(2, [13, 11, 9]);
  await record(5, [4, 3, 2]);
  expect(await rising()).toEqual([]);
  await set({ risingBy: 1, alertsRising: false });
  await record(5, [1]);
  expect(await rising()).toEqual([]);
  await set({ alertsRising: true });
  await record(5, [0]);
  expect(await rising()).toHaveLength(1);
});
