import { randomUUID } from 'node:crypto';
import type { Viewer } from '../viewer/domain.ts';
import { globalId } from './global-id.ts';
import { type Answer, type TestApi, openTestApi } from './run.ts';
import { everyViewer } from './viewers.ts';

const MINUTE = 60_000;

const fragments = `
fragment Score on PainScore { id clientKey intensity moment band recordedAt deviceAt receivedAt bodyLocations note
  session { id clientKey } item { id } planVersion { id } }
fragment Done on SessionItem { id clientKey itemKey item { id } exerciseVersion { id } setsDone repsDone secondsDone
  leftDone rightDone effort skipReason recordedAt deviceAt session { id } }
fragment Sitting on Session { id clientKey status skipReason date dueKey dueOn startedAt finishedAt activeSeconds effort note
  recordedAt deviceAt receivedAt phaseKey version { id number } items { ...Done } painScores { ...Score } }
fragment Flare on Flare { id clientKey startedAt startedOn endedAt endedOn note deviceAt }
fragment Screened on Screening { id clientKey cause answers { question isYes } isUrgent answeredAt }
fragment Measured on MeasureResponse { id clientKey date score answers { item value } answeredAt member { name } }`;

const types: Record<string, { answer: string; spread: string }> = {
  startSession: { answer: 'Session', spread: 'Sitting' },
  finishSession: { answer: 'Session', spread: 'Sitting' },
  skipSession: { answer: 'Session', spread: 'Sitting' },
  recordItem: { answer: 'SessionItem', spread: 'Done' },
  recordPainScore: { answer: 'PainScore', spread: 'Score' },
  declareFlare: { answer: 'Flare', spread: 'Flare' },
  endFlare: { answer: 'Flare', spread: 'Flare' },
  answerScreening: { answer: 'Screening', spread: 'Screened' },
  recordMeasure: { answer: 'MeasureResponse', spread: 'Measured' },
  recordMeasureWithClient: { answer: 'MeasureResponse', spread: 'Measured' },
};

/** Only what of the fragments an operation spreads, directly or through another. */
function used(operation: string): string {
  const all = fragments.split('\nfragment ').slice(1);
  const named = new Map(all.map((text) => [text.split(' ')[0] ?? '', `fragment ${text}`]));
  const found = new Set<string>();
  const spread = (text: string) => {
    for (const [, name = ''] of text.matchAll(/\.\.\.(\w+)/g)) {
      const fragment = named.get(name);
      if (!fragment || found.has(name)) continue;
      found.add(name);
      spread(fragment);
    }
  };
  spread(operation);
  return [operation, ...[...found].map((name) => named.get(name))].join('\n');
}

/** Takes everything away that anybody recorded. */
async function forget({ db }: TestApi) {
  await db.alert.deleteMany();
  await db.waitingRecord.deleteMany();
  await db.painScore.deleteMany();
  await db.session.deleteMany();
  await db.flare.deleteMany();
  await db.screening.deleteMany();
  await db.measureSchedule.deleteMany();
}

/** The demo before anybody recorded anything, with a client who does, on a clock of the test's own. */
export async function openRecording() {
  const clock = { now: new Date() };
  const api = await openTestApi('demo', {
    get now() {
      return clock.now;
    },
  });
  const as = await everyViewer(api.db);
  await forget(api);
  const { clientId } = as.client;
  const version = await api.db.planVersion.findFirstOrThrow({
    where: { plan: { clientId, status: 'ACTIVE' } },
    include: {
      phases: {
        orderBy: { position: 'asc' },
        include: { routineVersion: { include: { blocks: { include: { items: { orderBy: { position: 'asc' } } } } } } },
      },
    },
  });
  const [phase] = version.phases;
  if (!phase) throw new Error('a plan without a phase');
  const items = phase.routineVersion.blocks.flatMap((block) => block.items);
  const ago = (minutes: number) => new Date(clock.now.getTime() - minutes * MINUTE).toISOString();

  const read = async (operation: string, variables: object = {}, viewer: Viewer | null = as.client) => {
    const { data, errors, statements } = await api.run(used(operation), { ...variables }, viewer);
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return { data, statements };
  };
  const act = async (name: string, input: object, viewer: Viewer | null = as.client) => {
    const type = types[name];
    const inputType = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const operation = `mutation ($input: ${inputType}!) { answer: ${name}(input: $input) { __typename
      ... on Error { message } ... on ${type?.answer} { ...${type?.spread} } } }`;
    const { data, errors, statements } = await api.run(used(operation), { input }, viewer);
    return { answer: data?.answer, errors, statements };
  };
  return {
    api,
    as,
    clock,
    /** A moment so many minutes before the server's now. */
    ago,
    read,
    act,
    /** Records what cannot be refused here. */
    async done(name: string, input: object, viewer?: Viewer) {
      const { answer, errors } = await act(name, input, viewer);
      if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
      if (answer.__typename !== types[name]?.answer) throw new Error(answer.message);
      return answer;
    },
    async sync(records: readonly object[], more: object = {}, viewer: Viewer | null = as.client): Promise<Answer> {
      const operation = `mutation ($input: SyncRecordsInput!) {
        syncRecords(input: $input) { serverTime results { clientKey outcome message } } }`;
      return api.run(operation, { input: { records, ...more } }, viewer);
    },
    margaret: globalId('Client', clientId),
    planVersionId: globalId('PlanVersion', version.id),
    phaseKey: phase.key,
    dueKey: `${phase.key}:2026-11-20:1`,
    items: items.map(({ id, key }) => ({ id: globalId('Item', id), key })),
    /** A session that began so many minutes ago. */
    aStart: (minutes: number, more: object = {}) => ({
      clientKey: randomUUID(),
      planVersionId: globalId('PlanVersion', version.id),
      phaseKey: phase.key,
      startedAt: ago(minutes),
      ...more,
    }),
    /** A score of rest, so many minutes ago. */
    aScore: (intensity: number, minutes: number, more: object = {}) => ({
      clientKey: randomUUID(),
      intensity,
      moment: 'DIARY',
      recordedAt: ago(minutes),
      ...more,
    }),
    /** What was done of an item, ten minutes ago. */
    anItem: (sessionKey: string, at = 0, more: object = {}) => ({
      clientKey: randomUUID(),
      sessionKey,
      itemId: globalId('Item', items[at]?.id ?? ''),
      recordedAt: ago(10),
      ...more,
    }),
    /** The end of a session, two minutes ago. */
    aFinish: (sessionKey: string, more: object = {}) => ({
      clientKey: randomUUID(),
      sessionKey,
      finishedAt: ago(2),
      ...more,
    }),
    /** A session as somebody sees it. */
    async sitting(clientKey: string, viewer?: Viewer | null) {
      const { id } = await api.db.session.findFirstOrThrow({ where: { clientKey } });
      const operation = 'query ($id: ID!) { node(id: $id) { ...Sitting } }';
      const { data } = await read(operation, { id: globalId('Session', id) }, viewer);
      return data.node;
    },
    forget: () => forget(api),
    [Symbol.asyncDispose]: () => api[Symbol.asyncDispose](),
  };
}
