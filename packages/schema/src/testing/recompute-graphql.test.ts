import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { watchSilence } from '../alert/silence-data.ts';
import type { ClientViewer } from '../viewer/domain.ts';
import { globalId } from './global-id.ts';
import { type Told, type ToldEvent, type ToldVersion, recompute } from './recompute.ts';
import { openRecording } from './recording.ts';

const HOUR = 3_600_000;
const [DAYS, WINDOW] = [35, 28];
/** Over the ends of two months and the changes of the clocks. */
const FIRST = Date.UTC(2027, 2, 1, 20);
const zones = ['Europe/London', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata', 'Europe/Berlin'];
const weekdayNames = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

let on: Awaited<ReturnType<typeof openRecording>>;
beforeAll(async () => {
  on = await openRecording();
  await on.api.db.plan.deleteMany();
});
afterAll(() => on[Symbol.asyncDispose]());

/** Chance that is the same in every run. */
function chanceOf(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

type Schedule = Pick<ToldVersion, 'timesPerDay' | 'weekdays' | 'everyDays'>;
const schedules: readonly Schedule[] = [
  { timesPerDay: 1, weekdays: null, everyDays: 1 },
  { timesPerDay: 2, weekdays: [1, 3, 5], everyDays: null },
  { timesPerDay: 1, weekdays: null, everyDays: 2 },
  { timesPerDay: 3, weekdays: [2, 4, 6, 7], everyDays: null },
];

const planned = 'id version currentVersion { id inForceFrom phases { key name startsOn } }';
const assign = `mutation ($input: AssignRoutineInput!) { plan: assignRoutine(input: $input) { ... on Error { message } ... on Plan { ${planned} } } }`;
const change = `mutation ($input: ChangePlanInput!) { plan: changePlan(input: $input) { ... on Error { message } ... on Plan { ${planned} } } }`;
const shown = 'days { date mean min max count } baseline { mean from to answers } weekMean weekAnswers';
const series = `${shown} change { points percent matters } mattersAt { better worse } verdict
  slope { pointsPerWeek low high days line { date mean low high } }`;
const counts = 'due done partlyDone skippedForPain skippedOther missed open extra';
const numbers = `query ($id: ID!, $days: Int!) { client(id: $id) {
  painTrend(days: $days) { resting { ${series} } exercise { ${series} } }
  adherence(days: $days) { from to share ${counts} days { date isPaused ${counts} } }
  alerts(last: 100) { edges { node { id rule text raisedAt isOpen } } } } }`;

/** One of the ten: tells the API what there is to tell of each day, and keeps what was told. */
async function aClient(nth: number) {
  const chance = chanceOf(nth + 1);
  const { clinicId } = on.as.clinician;
  const timeZone = zones[nth % zones.length] ?? 'Europe/London';
  on.clock.now = new Date(FIRST);
  const { id } = await on.api.db.client.create({
    data: { clinicId, name: `Number ${nth}`, searchText: 'n', timeZone },
  });
  const viewer = { ...on.as.client, clientId: id, name: `Number ${nth}` } satisfies ClientViewer;
  const { id: routine } = await on.api.db.routine.findFirstOrThrow({ where: { status: 'PUBLISHED' } });
  const versions: ToldVersion[] = [];
  const events: ToldEvent[] = [];
  const plan = { id: '', versionId: '', phase: { key: '', name: '', startsOn: '' } };

  async function give(schedule: Schedule, amberMax: number) {
    const { timesPerDay, everyDays, weekdays } = schedule;
    const daysOfWeek = weekdays?.map((weekday) => weekdayNames[weekday - 1]) ?? null;
    const { key, name, startsOn } = plan.phase;
    const kept = plan.id ? { key, name, startsOn } : {};
    const phases = [
      { ...kept, routineId: globalId('Routine', routine), schedule: { timesPerDay, everyDays, daysOfWeek } },
    ];
    const bands = { greenMax: 3, amberMax };
    const input = plan.id
      ? { planId: plan.id, version: 1, reason: 'Better.', phases, bands }
      : { clientId: globalId('Client', id), phases, bands };
    const { data, errors } = await on.api.run(plan.id ? change : assign, { input }, on.as.clinician);
    if (errors || data.plan.message) throw new Error(errors?.[0]?.message ?? data.plan.message);
    const { currentVersion } = data.plan;
    const [phase] = currentVersion.phases;
    Object.assign(plan, { id: data.plan.id, versionId: currentVersion.id, phase });
    versions.push({
      ...schedule,
      from: currentVersion.inForceFrom,
      startsOn: phase.startsOn,
      madeAt: on.clock.now,
      amberMax,
    });
  }

  await give(schedules[nth % schedules.length] ?? schedules[0]!, 5);
  const drift = ((nth % 3) - 1) * 0.14;
  const [level, wobble] = [4.2 - drift * 17 + chance(), 1 + chance() * 1.5];
  const silentFrom = nth % 3 === 2 ? 14 : DAYS;
  const live = async (day: number) => {
    const { now } = on.clock;
    const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(now);
    const records: object[] = [];
    const tell = (event: ToldEvent, ...said: object[]) => {
      events.push(event);
      records.push(...said);
    };
    const score = (moment: string, more = 0) => {
      const pain = level + drift * day + wobble * (chance() - 0.5) * 2 + more;
      const intensity = Math.round(Math.min(10, Math.max(0, pain)));
      const at = new Date(+now - Math.floor(chance() * 9) * HOUR);
      const said = { clientKey: randomUUID(), intensity, moment, recordedAt: at };
      tell({ is: 'score', now, at, moment, intensity }, { recordPainScore: said });
    };
    const sit = (dueKey: string | null, became: 'DONE' | 'PARTLY_DONE') => {
      const at = new Date(+now - HOUR);
      const sessionKey = randomUUID();
      const start = { planVersionId: plan.versionId, phaseKey: plan.phase.key, dueKey, startedAt: at };
      const finish = { sessionKey, finishedAt: now, isPartly: became === 'PARTLY_DONE' };
      tell(
        { is: 'session', now, at, dueKey, became },
        { startSession: { clientKey: sessionKey, ...start } },
        { finishSession: { clientKey: randomUUID(), ...finish } },
      );
      if (chance() < 0.7) score('AFTER', 1);
    };
    const skip = (dueKey: string, reason: 'PAIN' | 'TIME') => {
      const said = { clientKey: randomUUID(), planVersionId: plan.versionId, phaseKey: plan.phase.key };
      const became = reason === 'PAIN' ? 'SKIPPED FOR PAIN' : 'SKIPPED';
      tell(
        { is: 'session', now, at: now, dueKey, became },
        { skipSession: { ...said, dueKey, reason, skippedAt: now } },
      );
    };
    const isSilent = silentFrom <= day && day < silentFrom + 10;
    const { timesPerDay } = versions.at(-1) ?? { timesPerDay: 0 };
    for (let time = 1; !isSilent && time <= timesPerDay; time += 1) {
      const [what, key] = [chance(), `${plan.phase.key}:${today}:${time}`];
      if (what < 0.55) sit(key, 'DONE');
      else if (what < 0.62) sit(key, 'PARTLY_DONE');
      else if (what < 0.7) skip(key, 'TIME');
      else if (what < 0.8) skip(key, 'PAIN');
      // skipped, and done after all
      if (what > 0.76 && what < 0.8) sit(key, 'DONE');
    }
    if (!isSilent && chance() < 0.08) sit(null, 'DONE');
    if (!isSilent && chance() < 0.6) score('DIARY');
    if (!isSilent && chance() < 0.3) score('NEXT_MORNING');
    if (!isSilent && chance() < 0.03) {
      const flareKey = randomUUID();
      tell({ is: 'flare', now }, { declareFlare: { clientKey: flareKey, startedAt: now } });
      records.push({ endFlare: { clientKey: randomUUID(), flareKey, endedAt: now } });
    }
    if (records.length > 0) {
      const { data, errors } = await on.sync(records, {}, viewer);
      expect(errors).toBeUndefined();
      const refused = data.syncRecords.results.filter(({ outcome }: { outcome: string }) => outcome === 'REFUSED');
      expect(refused).toEqual([]);
    }
  };
  const rest = async (day: number) => {
    const { now } = on.clock;
    events.push({ is: 'clock', now });
    if (day === 21) {
      events.push({ is: 'looked at', now });
      const data = { acknowledgedAt: now, acknowledgedById: on.as.clinician.memberId, closedAt: now };
      await on.api.db.alert.updateMany({ where: { clientId: id, acknowledgedAt: null }, data });
    }
    // what was recorded today under the version before still counts
    if (day === 15 && nth % 2 === 1) await give(schedules[(nth + 1) % schedules.length] ?? schedules[0]!, 4);
  };
  return { id: globalId('Client', id), told: { timeZone, versions, events } satisfies Told, live, rest };
}

/** Every value with its place, such as `resting.days.3.mean`. */
function leaves(value: unknown, place = ''): (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[place, value]];
  return Object.entries(value).flatMap(([name, one]) => leaves(one, place ? `${place}.${name}` : name));
}
const numbersIn = (text: string) => (text.match(/\d+(\.\d+)?/g) ?? []).map(Number);

it('answers the numbers of ten generated clients as a second computation does, to the last digit', async () => {
  const seen = new Set<string>();
  const clients = [];
  for (let nth = 0; nth < 10; nth += 1) clients.push(await aClient(nth));
  for (let day = 0; day < DAYS; day += 1) {
    on.clock.now = new Date(FIRST + day * 24 * HOUR);
    for (const client of clients) await client.live(day);
    await watchSilence(on.api.db, on.clock.now);
    for (const client of clients) await client.rest(day);
  }
  for (const { id, told } of clients) {
    const { data, errors } = await on.api.run(numbers, { id, days: WINDOW }, on.as.clinician);
    expect(errors).toBeUndefined();
    const { painTrend, adherence, alerts } = data.client;
    const answered = alerts.edges.map(({ node: { rule, text, raisedAt } }: any) => ({
      rule,
      raisedAt: new Date(raisedAt).toISOString(),
      numbers: numbersIn(text),
    }));
    const again = recompute(told, on.clock.now, WINDOW);
    const inOrder = (list: { rule: string; raisedAt: string }[]) => list.map((one) => JSON.stringify(one)).toSorted();
    const { resting, exercise } = again;
    const found = new Map(leaves({ ...painTrend, adherence }));
    const expected = leaves({ resting, exercise, adherence: again.adherence });
    for (const [place, value] of expected) expect(found.get(place), `${place} of ${id}`).toBe(value);
    expect([...found.keys()].toSorted()).toEqual(expected.map(([place]) => place).toSorted());
    expect(inOrder(answered)).toEqual(inOrder(again.alerts));
    for (const { rule } of again.alerts) seen.add(rule);
    seen.add(again.resting.verdict).add(again.exercise.verdict);
  }
  // ten clients of whom nothing could be told would agree as well
  for (const one of ['RED_SCORE', 'RISING', 'NO_CONTACT', 'FLARE_DECLARED', 'BETTER', 'SAME', 'WORSE']) {
    expect(seen).toContain(one);
  }
});
