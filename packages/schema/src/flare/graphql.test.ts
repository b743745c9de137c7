import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localDateAt, plusDays } from '../plan/local-date.ts';
import { openRecording } from '../testing/recording.ts';

let on: Awaited<ReturnType<typeof openRecording>>;
let today = '';
beforeAll(async () => {
  on = await openRecording();
  today = localDateAt(on.clock.now, 'Europe/London');
});
beforeEach(() => on.forget());
afterAll(() => on[Symbol.asyncDispose]());

const aFlare = (minutes: number, more: object = {}) => ({
  clientKey: randomUUID(),
  startedAt: on.ago(minutes),
  ...more,
});
const anEnd = (flareKey: string, minutes: number) => ({ clientKey: randomUUID(), flareKey, endedAt: on.ago(minutes) });
const seen = async (viewer = on.as.client as Parameters<typeof on.read>[2]) => {
  const { data } = await on.read(
    'query ($id: ID!) { client(id: $id) { currentFlare { ...Flare } flares(first: 5) { totalCount edges { node { clientKey } } } } }',
    { id: on.margaret },
    viewer,
  );
  return data.client;
};

describe('a flare-up', () => {
  it('is kept and told to the clinic once, and is on until the client ends it', async () => {
    const flare = aFlare(30, { note: 'Since the garden.' });
    const first = await on.act('declareFlare', flare);
    expect(first.errors).toBeUndefined();
    expect(first.answer).toMatchObject({
      __typename: 'Flare',
      startedAt: flare.startedAt,
      endedAt: null,
      note: 'Since the garden.',
    });
    expect(first.statements.length).toBeLessThanOrEqual(9);
    expect(await on.done('declareFlare', { ...flare, note: 'Else.' })).toEqual(first.answer);
    expect(await seen()).toMatchObject({ currentFlare: { clientKey: flare.clientKey }, flares: { totalCount: 1 } });
    const end = anEnd(flare.clientKey, 1);
    const ended = await on.done('endFlare', end);
    expect(ended).toMatchObject({ endedAt: end.endedAt, endedOn: localDateAt(new Date(end.endedAt), 'Europe/London') });
    expect(await on.done('endFlare', anEnd(flare.clientKey, 0))).toEqual(ended);
    expect(await seen(on.as.clinician)).toMatchObject({ currentFlare: null, flares: { totalCount: 1 } });
    const alerts = await on.api.db.alert.findMany();
    expect(alerts).toMatchObject([{ rule: 'FLARE_DECLARED', givenAt: new Date(flare.startedAt), isLate: true }]);
    expect(await on.api.db.auditEvent.count({ where: { action: { in: ['declareFlare', 'endFlare'] } } })).toBe(2);
  });

  it('whose end arrives first is over when it arrives', async () => {
    const flare = aFlare(600);
    const end = anEnd(flare.clientKey, 60);
    expect((await on.act('endFlare', end)).answer).toMatchObject({ __typename: 'KeptWaitingError' });
    expect((await on.act('endFlare', end)).answer).toMatchObject({ __typename: 'KeptWaitingError' });
    expect(await on.done('declareFlare', flare)).toMatchObject({ endedAt: end.endedAt });
    expect(await on.done('endFlare', end)).toMatchObject({ clientKey: flare.clientKey });
  });

  it('of another client is none that one could end', async () => {
    const { clientKey } = await on.done('declareFlare', aFlare(5));
    const { answer } = await on.act('endFlare', anEnd(clientKey, 1), on.as.otherClient);
    expect(answer).toMatchObject({ __typename: 'KeptWaitingError' });
    expect((await seen()).currentFlare).toMatchObject({ clientKey });
  });

  it('raises nothing where the clinic does not watch for it', async () => {
    const set = (alertsFlare: boolean) =>
      on.api.db.clinic.update({ where: { id: on.as.client.clinicId }, data: { alertsFlare } });
    await set(false);
    await on.done('declareFlare', aFlare(1));
    await set(true);
    expect(await on.api.db.alert.count()).toBe(0);
  });

  it('puts its phase in place of what is due, from its first day on', async () => {
    const { clientId, clinicId } = on.as.client;
    const plan = await on.api.db.plan.findFirstOrThrow({
      where: { clientId },
      include: { current: { include: { phases: true } } },
    });
    const [phase] = plan.current?.phases ?? [];
    if (!plan.current || !phase) throw new Error('a plan without a phase');
    const { phases: _phases, id: _id, ...version } = plan.current;
    const { id: _phaseId, ...columns } = phase;
    const key = randomUUID();
    await on.api.db.$transaction(async (tx) => {
      const { id } = await tx.planVersion.create({ data: { ...version, number: 2 } });
      const flarePhase = {
        ...columns,
        planVersionId: id,
        key,
        position: 1,
        isFlare: true,
        startsOn: null,
        endsOn: null,
      };
      await tx.planPhase.createMany({ data: [{ ...columns, planVersionId: id }, flarePhase] });
    });
    const due = async () => {
      const { data } = await on.read(
        'query ($from: Date!, $to: Date!) { viewer { client { activePlan { dueSessions(from: $from, to: $to) { date phase { key } } } } } }',
        { from: today, to: plusDays(today, 1) },
      );
      return data.viewer.client.activePlan.dueSessions.map(({ phase: { key: of } }: any) =>
        of === key ? 'flare' : 'plan',
      );
    };
    expect(await due()).toEqual(['plan', 'plan']);
    const { clientKey } = await on.done('declareFlare', aFlare(0));
    expect(await due()).toEqual(['flare', 'flare']);
    await on.done('endFlare', anEnd(clientKey, 0));
    expect(await due()).toEqual(['plan', 'plan']);
    expect(clinicId).toBe(plan.clinicId);
  });
});
