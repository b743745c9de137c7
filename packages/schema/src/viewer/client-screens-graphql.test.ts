import { afterAll, beforeAll, expect, it } from 'vitest';
import { localDateAt, plusDays } from '../plan/local-date.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';

// What the screens of a client ask, each in one operation, and how many statements that costs with weeks of history.

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
const today = localDateAt(new Date(), 'Europe/London');
const days = { from: plusDays(today, -3), to: plusDays(today, 15) };
beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const phase = 'key name startsOn endsOn estimatedSeconds { min max }';
const screens = {
  today: {
    ceiling: 6,
    variables: days,
    operation: `query ($from: Date!, $to: Date!) { viewer { name
      clinic { id name country bands { greenMax amberMax } stopRule }
      client { id timeZone note lead { id name } isScreened currentFlare { id clientKey startedAt }
        sessions(from: $from, to: $to) { id clientKey dueKey status date painScores { id moment } }
        hasHadPlan
        activePlan { id
          versionsInForce(from: $from, to: $to) { id inForceFrom message stopRule bands { greenMax amberMax }
            pause { from until } phases { ${phase} } flarePhase { ${phase} } }
          dueSessions(from: $from, to: $to) { key date nth timesOnDay opensAt closesAt
            phase { key name estimatedSeconds { min max } } version { id } } } } } }`,
  },
  progress: {
    ceiling: 15,
    variables: {},
    operation: `{ viewer { client { id timeZone
      painTrend(days: 84) { resting { days { date mean count } baseline { mean from to answers } weekMean weekAnswers
        change { points percent matters } verdict } exercise { days { date mean count } weekMean weekAnswers } }
      adherence(days: 84) { due done partlyDone skippedForPain skippedOther missed share
        days { date due done partlyDone skippedForPain skippedOther missed isPaused } } } } }`,
  },
  settings: {
    ceiling: 8,
    variables: {},
    operation: `{ viewer { clinic { id name } client { id
      reminders { isOn times secondAfterMinutes byMail canMail pushKey } calendarFeed { createdAt }
      erasureRequest { id } } } }`,
  },
} as const;

it.each(Object.entries(screens))('%s costs a bounded number of statements', async (_name, screen) => {
  const { data, errors, statements } = await api.run(screen.operation, { ...screen.variables }, as.client);
  expect(errors).toBeUndefined();
  expect(data.viewer.client.id).toBeTruthy();
  expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(screen.ceiling);
});
