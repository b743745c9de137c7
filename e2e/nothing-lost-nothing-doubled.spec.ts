import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { deviceOpener } from '../apps/admin/src/offline/device-database';
import { deviceStore } from '../apps/admin/src/offline/device-store';
import { postRecordsOver } from '../apps/admin/src/offline/post-records';
import type { RecordInput } from '../apps/admin/src/offline/record-input';
import { type RecordSender, type RecordsView, recordSender } from '../apps/admin/src/offline/record-sender';
import { unasked } from '../apps/admin/src/screening/kept-screening';
import { steadyChance } from './chance.ts';
import { OwnApi } from './own-api.ts';
import { demoPassword, people } from './people.ts';

const SCHEDULES = 200;
const SEED = 20_261_121;

/** What may happen to a request. */
const faults = ['LOST', 'ANSWER_LOST', 'TWICE', 'KILLED', 'CLOSED', 'NONE'] as const;
type Fault = (typeof faults)[number];

test('200 ways in which a network, a server and a browser fail lose nothing and double nothing', async () => {
  test.setTimeout(900_000);
  const chance = steadyChance(SEED);
  const among = <One>(list: readonly One[]) => list[Math.floor(chance() * list.length)] as One;
  const api = await OwnApi.open();
  try {
    const client = await signedInClient(api);
    const recorded: RecordInput[][] = [];
    const seen = new Set<Fault>();
    for (let schedule = 0; schedule < SCHEDULES; schedule += 1) {
      const records = aSession(client, schedule, 1 + Math.floor(chance() * 4));
      const length = Math.floor(chance() * 6);
      // a kill costs a start of the server: one in forty schedules has one, at any place in it
      const plain = faults.filter((fault) => fault !== 'KILLED');
      const plan: Fault[] = Array.from({ length }, () => among(plain));
      if (schedule % 40 === 0) plan.splice(Math.floor(chance() * (length + 1)), 0, 'KILLED');
      for (const fault of plan) seen.add(fault);
      await live(api, client, records, plan, chance);
      recorded.push(records);
    }
    expect([...seen].toSorted()).toEqual([...faults].toSorted());
    await expectEachOnce(api, client, recorded);
  } finally {
    await api.close();
  }
});

/** Opens the database as a build of later would: with a store more, and a version that none of today knows. */
function openAsLaterBuild(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, 99);
    asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore('later'));
    asked.addEventListener('success', () => resolve(asked.result));
    asked.addEventListener('error', () => reject(asked.error));
    asked.addEventListener('blocked', () => reject(new Error('blocked')));
  });
}

test('a page of an older build goes on keeping records after a newer build has changed the database', async () => {
  const name = `device-${randomUUID()}`;
  const flare = () => ({ declareFlare: { clientKey: randomUUID(), startedAt: new Date().toISOString() } });
  const open = deviceStore(deviceOpener(name));
  await open.add('anna', flare());
  const later = await openAsLaterBuild(name);
  await open.add('anna', flare());
  // and one that is loaded from what was kept, with the newer database there already
  const reloaded = deviceStore(deviceOpener(name));
  await reloaded.add('anna', flare());
  expect(await reloaded.ofClient('anna')).toHaveLength(3);
  later.close();
});

interface SignedIn {
  readonly id: string;
  readonly token: string;
  readonly planVersionId: string;
  readonly phaseKey: string;
  readonly itemIds: readonly string[];
}

async function ask(api: OwnApi, token: string | null, query: string, variables: object = {}) {
  const answer = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  expect(errors).toBeUndefined();
  return data;
}

async function signedInClient(api: OwnApi): Promise<SignedIn> {
  const given = { email: people.client, password: demoPassword };
  const door = `mutation ($given: SignInInput!) { signIn(input: $given) { ... on SignInSuccess { token } } }`;
  const { token } = (await ask(api, null, door, { given })).signIn;
  const { viewer } = await ask(
    api,
    token,
    `{ viewer { client { id activePlan { currentVersion { id phases { key routine { blocks { items { item { id } } } } } } } } } }`,
  );
  const { id, activePlan } = viewer.client;
  const [phase] = activePlan.currentVersion.phases;
  const items = phase.routine.blocks.flatMap((block: { items: { item: { id: string } }[] }) => block.items);
  const itemIds = items.map(({ item }: { item: { id: string } }) => item.id);
  return { id, token, planVersionId: activePlan.currentVersion.id, phaseKey: phase.key, itemIds };
}

/** A session as the player records it, at moments of its own. */
function aSession({ planVersionId, phaseKey, itemIds }: SignedIn, nth: number, items: number): RecordInput[] {
  const sessionKey = randomUUID();
  let at = Date.now() - 3_600_000 - nth * 60_000;
  const then = () => new Date((at += 1000)).toISOString();
  const pain = (moment: 'BEFORE' | 'AFTER', intensity: number) => ({
    recordPainScore: { clientKey: randomUUID(), sessionKey, moment, intensity, recordedAt: then() },
  });
  return [
    { startSession: { clientKey: sessionKey, planVersionId, phaseKey, dueKey: null, startedAt: then() } },
    pain('BEFORE', nth % 6),
    ...itemIds.slice(0, items).map((itemId, order) => ({
      recordItem: { clientKey: randomUUID(), sessionKey, itemId, setsDone: order + 1, recordedAt: then() },
    })),
    pain('AFTER', (nth + 1) % 6),
    { finishSession: { clientKey: randomUUID(), sessionKey, finishedAt: then(), effort: nth % 11 } },
  ];
}

/** Records on a device whose requests fail as planned, until the server has all of it. */
async function live(
  api: OwnApi,
  client: SignedIn,
  records: readonly RecordInput[],
  plan: Fault[],
  chance: () => number,
) {
  const name = `device-${randomUUID()}`;
  let view: RecordsView = { pending: [], state: 'SAVED', screening: unasked };
  let isClosed = false;
  let outage = Promise.resolve();

  const request = (body: string) =>
    fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${client.token}` },
      body,
    });
  const send = async (body: string): Promise<Response> => {
    await outage;
    const fault = plan.shift() ?? 'NONE';
    switch (fault) {
      case 'NONE':
        return request(body);
      case 'LOST':
        throw new Error('lost on the way there');
      case 'ANSWER_LOST':
        await (await request(body)).text();
        throw new Error('lost on the way back');
      case 'TWICE': {
        const [first, second] = await Promise.all([request(body), request(body)]);
        await first.text();
        return second;
      }
      case 'KILLED': {
        const sent = request(body).then((answer) => answer.text());
        sent.catch(() => {});
        await wait(chance() * 40);
        outage = api.restart();
        await outage;
        throw new Error('the server was killed');
      }
      case 'CLOSED':
        isClosed = true;
        await (await request(body)).text();
        throw new Error('nobody is there to read the answer');
    }
  };
  const opened = async (): Promise<RecordSender> =>
    recordSender(client.id, {
      store: deviceStore(deviceOpener(name)),
      post: postRecordsOver(send),
      alone: (work) => work(),
      later: (work) => {
        const timer = setTimeout(work, 5);
        return () => clearTimeout(timer);
      },
      onView: (now) => (view = now),
    });

  let sender = await opened();
  for (const record of records) {
    await sender.record(record);
    // now and then the network is there between two records
    if (chance() < 0.3) await wait(5);
  }
  const kept = deviceStore(deviceOpener(name));
  const deadline = Date.now() + 120_000;
  while ((await kept.ofClient(client.id)).length > 0) {
    if (isClosed) {
      isClosed = false;
      sender.stop();
      sender = await opened();
      await sender.wake();
    }
    if (Date.now() > deadline) throw new Error(`still waiting: ${JSON.stringify({ view, plan })}`);
    await wait(5);
  }
  sender.stop();
}

/** Compares what was recorded with what the server has, by the keys that the device made. */
async function expectEachOnce(api: OwnApi, client: SignedIn, recorded: readonly RecordInput[][]) {
  const day = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 10);
  const { viewer } = await ask(
    api,
    client.token,
    `query ($from: Date!, $to: Date!) { viewer { client { sessions(from: $from, to: $to) {
      clientKey status startedAt finishedAt effort
      items { setsDone item { id } } painScores { intensity moment recordedAt }
    } } } }`,
    { from: day(-48), to: day(24) },
  );
  const sessions = new Map<string, any[]>();
  for (const session of viewer.client.sessions) {
    sessions.set(session.clientKey, [...(sessions.get(session.clientKey) ?? []), session]);
  }
  for (const records of recorded) {
    const inputs = records.map((record) => Object.entries(record)[0] as [string, any]);
    const of = (kind: string) => inputs.filter(([one]) => one === kind).map(([, input]) => input);
    const [start] = of('startSession');
    const [finish] = of('finishSession');
    const found = sessions.get(start.clientKey) ?? [];
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      status: 'DONE',
      startedAt: start.startedAt,
      finishedAt: finish.finishedAt,
      effort: finish.effort,
      items: of('recordItem').map(({ itemId, setsDone }) => ({ setsDone, item: { id: itemId } })),
      painScores: of('recordPainScore').map(({ intensity, moment, recordedAt }) => ({ intensity, moment, recordedAt })),
    });
  }
}
