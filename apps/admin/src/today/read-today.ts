import { getLocale } from 'next-intl/server';
import { graphql } from '../gql';
import type { TodayQuery } from '../gql/graphql';
import { query } from '../graphql/server';
import { askedMeasure } from '../measure/read-asked-measure';
import { requestTime } from '../viewer/request-time';
import { dayAfter, localDay } from './local-day';
import type { DoneSession, TodayPlan } from './today';
import type { TodayData } from './today-data';

const today = graphql(`
  query Today($from: Date!, $to: Date!, $locale: String!) {
    viewer {
      name
      clinic {
        id
        name
        country
        bands {
          greenMax
          amberMax
        }
        stopRule
      }
      client {
        id
        timeZone
        note
        lead {
          id
          name
        }
        isScreened
        currentFlare {
          id
          clientKey
          startedAt
        }
        runningMeasures {
          ...AskedMeasure
        }
        sessions(from: $from, to: $to) {
          id
          clientKey
          dueKey
          status
          date
          painScores {
            id
            moment
          }
        }
        hasHadPlan
        activePlan {
          id
          versionsInForce(from: $from, to: $to) {
            id
            inForceFrom
            message
            stopRule
            bands {
              greenMax
              amberMax
            }
            pause {
              from
              until
            }
            phases {
              key
              name
              startsOn
              endsOn
              estimatedSeconds {
                min
                max
              }
            }
            flarePhase {
              key
              name
              estimatedSeconds {
                min
                max
              }
            }
          }
          dueSessions(from: $from, to: $to) {
            key
            date
            nth
            timesOnDay
            opensAt
            closesAt
            phase {
              key
              name
              estimatedSeconds {
                min
                max
              }
            }
            version {
              id
            }
          }
        }
      }
    }
  }
`);

type Viewer = NonNullable<TodayQuery['viewer']>;
type Client = NonNullable<Viewer['client']>;
type Plan = NonNullable<Client['activePlan']>;
type Version = Plan['versionsInForce'][number];

/** For so many days ahead a page that the device has kept stays right. */
const DAYS_AHEAD = 15;

/** Reads all that Today shows in one operation; null for whoever is no client. */
export async function readToday(): Promise<TodayData | null> {
  const madeAt = requestTime();
  // wide enough for every time zone: which day it is for the client is seen with the answer
  const [from, to] = [dayAfter(madeAt.slice(0, 10), -3), dayAfter(madeAt.slice(0, 10), DAYS_AHEAD)];
  const { viewer } = await query(today, { from, to, locale: await getLocale() });
  if (!viewer?.client) return null;
  const { clinic, client } = viewer;
  const { timeZone, activePlan } = client;
  const day = localDay(new Date(madeAt), timeZone);
  const version = activePlan && versionInForce(activePlan, day);
  return {
    madeAt,
    name: viewer.name,
    clinic,
    lead: client.lead?.name ?? null,
    note: client.note ?? null,
    isScreened: client.isScreened,
    bands: version?.bands ?? clinic.bands,
    stopRule: version?.stopRule ?? clinic.stopRule ?? null,
    message: version?.message ?? null,
    measures: client.runningMeasures.map(askedMeasure),
    facts: {
      timeZone,
      plan: activePlan && version ? planOf(activePlan, version, to) : null,
      hadPlan: client.hasHadPlan,
      sessions: client.sessions.map(sessionOf),
      flare: client.currentFlare
        ? { key: client.currentFlare.clientKey, startedAt: client.currentFlare.startedAt }
        : null,
      newsOfFlare: null,
    },
  };
}

function sessionOf({ clientKey, dueKey, status, date, painScores }: Client['sessions'][number]): DoneSession {
  const isAskedAfter = painScores.some(({ moment }) => moment === 'NEXT_MORNING');
  return { clientKey, dueKey, status, date, isAskedAfter };
}

/** The version that holds on a day; before the first one holds, the first. */
function versionInForce({ versionsInForce }: Plan, day: string): Version | undefined {
  return versionsInForce.findLast(({ inForceFrom }) => inForceFrom <= day) ?? versionsInForce[0];
}

function planOf({ dueSessions }: Plan, { id: versionId, phases, pause, flarePhase }: Version, to: string): TodayPlan {
  const days = phases.map(({ key, name, startsOn, endsOn, estimatedSeconds }) => ({
    phaseKey: key,
    name,
    seconds: estimatedSeconds,
    versionId,
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? null,
  }));
  return {
    due: dueSessions.map(({ key, date, nth, timesOnDay, opensAt, closesAt, phase, version }) => ({
      dueKey: key,
      date,
      nth,
      timesOnDay,
      opensAt,
      closesAt,
      phaseKey: phase.key,
      name: phase.name,
      seconds: phase.estimatedSeconds,
      versionId: version.id,
    })),
    knownUntil: to,
    startsOn: days[0]?.startsOn ?? '',
    endsOn: days.at(-1)?.endsOn ?? null,
    pause: pause ? { from: pause.from, until: pause.until ?? null } : null,
    phases: days,
    flarePhase: flarePhase
      ? { phaseKey: flarePhase.key, name: flarePhase.name, seconds: flarePhase.estimatedSeconds, versionId }
      : null,
  };
}
