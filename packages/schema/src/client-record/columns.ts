import type { Prisma } from '@reprise/prisma/client';
import { timesColumns } from '../measure-schedule/row.ts';
import { plannedChangeColumns, plannedColumns } from '../plan/row.ts';

const clockColumns = { recordedAt: true, deviceAt: true, receivedAt: true } as const;
const latestLast = { recordedAt: 'asc' } as const;

/** The rows of everything that is held on a client. */
export const recordColumns = {
  name: true,
  status: true,
  locale: true,
  timeZone: true,
  contactEmail: true,
  phone: true,
  condition: true,
  precautions: true,
  note: true,
  privateNote: true,
  reviewOn: true,
  createdAt: true,
  updatedAt: true,
  clinic: { select: { name: true, country: true, timeZone: true } },
  lead: { select: { name: true } },
  versions: {
    orderBy: { number: 'asc' },
    select: {
      number: true,
      createdAt: true,
      authorKind: true,
      authorId: true,
      name: true,
      status: true,
      locale: true,
      timeZone: true,
      contactEmail: true,
      phone: true,
      condition: true,
      precautions: true,
      note: true,
      privateNote: true,
      lead: { select: { name: true } },
      reviewOn: true,
    },
  },
  identity: { select: { email: true } },
  plans: {
    orderBy: { createdAt: 'asc' },
    select: {
      status: true,
      createdAt: true,
      endedAt: true,
      endReason: true,
      versions: {
        orderBy: { number: 'asc' },
        include: {
          author: { select: { name: true } },
          phases: {
            orderBy: { position: 'asc' },
            include: { routineVersion: { select: plannedColumns }, changes: plannedChangeColumns },
          },
        },
      },
    },
  },
  sessions: {
    orderBy: latestLast,
    select: {
      ...clockColumns,
      clientKey: true,
      day: true,
      status: true,
      skipReason: true,
      startedAt: true,
      finishedAt: true,
      activeSeconds: true,
      effort: true,
      note: true,
      phaseKey: true,
      planVersion: { select: { number: true, phases: { select: { key: true, name: true } } } },
      items: {
        orderBy: latestLast,
        select: {
          ...clockColumns,
          itemKey: true,
          setsDone: true,
          repsDone: true,
          secondsDone: true,
          effort: true,
          skipReason: true,
          exerciseVersion: { select: { name: true } },
          item: { select: { exerciseVersion: { select: { name: true } } } },
        },
      },
    },
  },
  painScores: {
    orderBy: latestLast,
    select: {
      ...clockColumns,
      intensity: true,
      moment: true,
      bodyLocations: true,
      note: true,
      sessionKey: true,
      item: { select: { exerciseVersion: { select: { name: true } } } },
    },
  },
  flares: { orderBy: { startedAt: 'asc' }, select: { startedAt: true, endedAt: true, note: true, receivedAt: true } },
  screenings: {
    orderBy: { answeredAt: 'asc' },
    select: { cause: true, isUrgent: true, answers: true, answeredAt: true, receivedAt: true },
  },
  measureSchedules: {
    orderBy: { createdAt: 'asc' },
    select: {
      ...timesColumns,
      activities: true,
      createdAt: true,
      endReason: true,
      version: { select: { number: true, definition: true } },
      responses: {
        orderBy: { answeredAt: 'asc' },
        select: {
          answeredAt: true,
          day: true,
          deviceAt: true,
          receivedAt: true,
          score: true,
          answers: true,
          member: { select: { name: true } },
        },
      },
    },
  },
  alerts: {
    orderBy: { raisedAt: 'asc' },
    select: { rule: true, facts: true, givenAt: true, raisedAt: true, acknowledgedAt: true, note: true },
  },
  mails: {
    orderBy: { createdAt: 'asc' },
    select: { to: true, subject: true, text: true, createdAt: true, sentAt: true },
  },
  waitingRecords: {
    orderBy: { receivedAt: 'asc' },
    select: { kind: true, clientKey: true, awaitedKey: true, content: true, receivedAt: true },
  },
  erasures: {
    orderBy: { askedAt: 'asc' },
    select: { askedByKind: true, askedById: true, askedAt: true, reason: true, withdrawnAt: true },
  },
  reminder: { select: { isOn: true, times: true, secondAfterMinutes: true, byMail: true, updatedAt: true } },
  remindersSent: { orderBy: { sentAt: 'asc' }, select: { day: true, time: true, nth: true, sentAt: true } },
  pushSubscriptions: {
    orderBy: { createdAt: 'asc' },
    select: { createdAt: true, signIn: { select: { device: true } } },
  },
  calendarFeed: { select: { createdAt: true, readAt: true } },
  accessGrants: {
    orderBy: { createdAt: 'asc' },
    select: { kind: true, createdAt: true, expiresAt: true, usedAt: true },
  },
  signIns: {
    orderBy: { createdAt: 'asc' },
    select: { createdAt: true, lastSeenAt: true, revokedAt: true, device: true },
  },
} as const satisfies Prisma.ClientSelect;
export type RecordRow = Prisma.ClientGetPayload<{ select: typeof recordColumns }>;
