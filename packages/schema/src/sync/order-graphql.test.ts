import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRecording } from '../testing/recording.ts';

// However records arrive - twice, late, in another order, in other batches - what is kept in the end is the same.

let on: Awaited<ReturnType<typeof openRecording>>;
beforeAll(async () => {
  on = await openRecording();
});
afterAll(() => on[Symbol.asyncDispose]());

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 2 });
const reasons = fc.constantFrom('PAIN', 'TIME', 'UNSURE', 'OTHER');
const moments = fc.constantFrom('BEFORE', 'DURING', 'AFTER');
const minutes = fc.integer({ min: 0, max: 9000 });

const sitting = fc.record({
  key: fc.uuid(),
  start: minutes,
  items: fc.array(fc.record({ key: fc.uuid(), skipReason: maybe(reasons), setsDone: maybe(fc.nat(9)) }), {
    maxLength: 3,
  }),
  scores: fc.array(fc.record({ key: fc.uuid(), intensity: fc.nat(10), moment: moments, at: minutes }), {
    maxLength: 3,
  }),
  finish: maybe(fc.record({ key: fc.uuid(), effort: maybe(fc.nat(10)), at: minutes, isPartly: fc.boolean() })),
});
const flare = fc.record({ key: fc.uuid(), at: minutes, end: maybe(fc.record({ key: fc.uuid(), at: minutes })) });
const screening = fc.record({ key: fc.uuid(), at: minutes, isYes: fc.boolean() });

type Sitting = typeof sitting extends fc.Arbitrary<infer Value> ? Value : never;
type Flare = typeof flare extends fc.Arbitrary<infer Value> ? Value : never;

const sittingRecords = ({ key: sessionKey, start, items, scores, finish }: Sitting) => [
  { startSession: { ...on.aStart(start), clientKey: sessionKey } },
  ...items.map(({ key, ...item }, at) => ({
    recordItem: { ...item, clientKey: key, sessionKey, itemId: on.items[at]?.id, recordedAt: on.ago(start) },
  })),
  ...scores.map(({ key, intensity, moment, at }) => ({
    recordPainScore: { ...on.aScore(intensity, at), clientKey: key, moment, sessionKey },
  })),
  ...(finish
    ? [
        {
          finishSession: {
            clientKey: finish.key,
            sessionKey,
            finishedAt: on.ago(finish.at),
            effort: finish.effort,
            isPartly: finish.isPartly,
          },
        },
      ]
    : []),
];
const flareRecords = ({ key, at, end }: Flare) => [
  { declareFlare: { clientKey: key, startedAt: on.ago(at) } },
  ...(end ? [{ endFlare: { clientKey: end.key, flareKey: key, endedAt: on.ago(end.at) } }] : []),
];

const stream = fc
  .record({
    sittings: fc.array(sitting, { minLength: 1, maxLength: 3 }),
    flares: fc.array(flare, { maxLength: 2 }),
    screenings: fc.array(screening, { maxLength: 1 }),
  })
  .map(({ sittings, flares, screenings }) => [
    ...sittings.flatMap((one) => sittingRecords(one)),
    ...flares.flatMap(flareRecords),
    ...screenings.map(({ key, at, isYes }) => ({
      answerScreening: {
        clientKey: key,
        cause: 'RED_BAND',
        answers: [{ question: 'SADDLE_NUMBNESS', isYes }],
        answeredAt: on.ago(at),
      },
    })),
  ]);

const everything = <Element>(list: readonly Element[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
/** Batches as they arrive: any of the records, some of them again and again, and then all once more. */
const deliveries = (records: readonly object[]) =>
  fc.tuple(fc.array(fc.shuffledSubarray([...records], { minLength: 1 }), { maxLength: 3 }), everything(records));

/** All that is kept, without ids of the server's own. */
async function kept() {
  const { db } = on.api;
  const byKey = { orderBy: { clientKey: 'asc' } } as const;
  const bare = ({ id: _id, sessionId: _sessionId, subjectId: _subjectId, ...row }: any) => row;
  const key = { select: { clientKey: true } };
  const rows = [
    await db.session.findMany(byKey),
    await db.sessionItem.findMany({ ...byKey, include: { session: key } }),
    await db.painScore.findMany({ ...byKey, include: { session: key } }),
    await db.flare.findMany(byKey),
    await db.screening.findMany(byKey),
    await db.waitingRecord.findMany(byKey),
  ].map((list) => list.map(bare));
  const alerts = (await db.alert.findMany()).map((alert) => JSON.stringify(bare(alert)));
  return [...rows, alerts.toSorted()];
}

async function deliver(batches: readonly (readonly object[])[]) {
  await on.forget();
  for (const batch of batches) {
    const { data, errors } = await on.sync(batch, { sentAt: on.ago(0) });
    expect(errors).toBeUndefined();
    const said = data.syncRecords.results.map(({ outcome }: any) => outcome);
    expect(said).not.toContain('REFUSED');
  }
  return kept();
}

it('gives the same rows as one delivery in order', async () => {
  const cases = stream.chain((records) => fc.tuple(fc.constant(records), deliveries(records)));
  await fc.assert(
    fc.asyncProperty(cases, async ([records, [before, last]]) => {
      const expected = await deliver([records]);
      expect(await deliver([...before, last])).toEqual(expected);
      // what is sent once more changes nothing
      const { data } = await on.sync(last, { sentAt: on.ago(0) });
      expect(data.syncRecords.results.every(({ outcome }: any) => outcome === 'REPEATED')).toBe(true);
      expect(await kept()).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});
