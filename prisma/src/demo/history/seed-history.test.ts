import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PrismaClient } from '../../generated/client/client.ts';
import { seedDemoHistory } from '../../seed.ts';
import { type TestDatabase, openTestDatabase } from '../../test-database.ts';

const now = new Date('2026-11-21T20:00:00Z');
const days = (count: number) => count * 24 * 60 * 60 * 1000;
let database: TestDatabase;
let prisma: PrismaClient;
beforeAll(async () => {
  database = await openTestDatabase({ seed: 'demo' });
  prisma = database.prisma;
  await seedDemoHistory(prisma, now);
});
afterAll(() => database.close());

const counts = async () => [
  await prisma.client.count(),
  await prisma.plan.count(),
  await prisma.session.count(),
  await prisma.sessionItem.count(),
  await prisma.painScore.count(),
  await prisma.alert.count(),
  await prisma.measureSchedule.count(),
];
const lastDay = async () => (await prisma.session.findFirstOrThrow({ orderBy: { day: 'desc' } })).day.toISOString();

it('gives twenty-four clients sixteen weeks up to today, and nothing of what is still to come', async () => {
  const active = { clinic: { slug: 'riverside' }, status: 'ACTIVE' } as const;
  expect(await prisma.client.count({ where: active })).toBe(24);
  expect(await prisma.client.count({ where: { ...active, sessions: { none: {} } } })).toBe(0);
  const first = await prisma.session.findFirstOrThrow({ orderBy: { day: 'asc' } });
  expect(first.day.toISOString()).toBe('2026-08-01T00:00:00.000Z');
  expect(await lastDay()).toBe('2026-11-21T00:00:00.000Z');
  expect(await prisma.painScore.count({ where: { recordedAt: { gt: now } } })).toBe(0);
  expect(await prisma.session.count({ where: { finishedAt: { gt: now } } })).toBe(0);
});

it('has something of everything that a clinician looks for', async () => {
  const rules = await prisma.alert.groupBy({ by: ['rule'], where: { acknowledgedAt: null } });
  const names = rules.map(({ rule }) => rule).toSorted();
  expect(names).toEqual(['FLARE_DECLARED', 'NO_CONTACT', 'RED_SCORE', 'RISING']);
  expect(await prisma.flare.count({ where: { endedAt: null } })).toBe(1);
  expect(await prisma.session.count({ where: { skipReason: 'PAIN' } })).toBeGreaterThan(0);
  expect(await prisma.session.count({ where: { dueKey: null } })).toBeGreaterThan(0);
  expect(await prisma.measureResponse.count({ where: { answeredAt: { gt: now } } })).toBe(0);
  expect(await prisma.measureSchedule.count({ where: { responses: { some: {} } } })).toBeGreaterThan(15);
  const few = await prisma.client.findFirstOrThrow({ where: { name: 'Rosa Almeida' }, include: { painScores: true } });
  expect(few.painScores.length).toBeLessThan(20);
});

it('leaves the session that is due today to the client whom people sign in as', async () => {
  const margaret = await prisma.client.findFirstOrThrow({ where: { name: 'Margaret Hale' } });
  const today = new Date('2026-11-21T00:00:00Z');
  expect(await prisma.session.count({ where: { clientId: margaret.id, day: today } })).toBe(0);
  expect(await prisma.session.count({ where: { clientId: margaret.id } })).toBeGreaterThan(30);
});

it('adds nothing when nothing has passed, and on later starts what has since, also of a day that was half over', async () => {
  const before = await counts();
  await seedDemoHistory(prisma, now);
  expect(await counts()).toEqual(before);
  // the morning after, and the evening of that day
  const onNextDay = async (hours: number) => {
    await seedDemoHistory(prisma, new Date(+now + hours * 60 * 60 * 1000));
    return prisma.session.count({ where: { day: new Date('2026-11-22') } });
  };
  const morning = await onNextDay(12);
  expect(morning).toBeGreaterThan(0);
  expect(await onNextDay(24)).toBeGreaterThan(morning);
  await seedDemoHistory(prisma, new Date(+now + days(5)));
  expect(await lastDay()).toBe('2026-11-26T00:00:00.000Z');
  const [clients, plans, sessions = 0] = await counts();
  expect([clients, plans]).toEqual(before.slice(0, 2));
  expect(sessions).toBeGreaterThan(before[2] ?? 0);
});

it('leaves to people what they recorded themselves, and out who was erased', async () => {
  await prisma.client.deleteMany({ where: { name: 'Samuel Oduya' } });
  const { id, ...last } = await prisma.session.findFirstOrThrow({
    where: { dueKey: { not: null } },
    orderBy: [{ day: 'desc' }, { id: 'asc' }],
  });
  await prisma.session.delete({ where: { id } });
  await prisma.session.create({ data: { ...last, clientKey: randomUUID(), finishKey: null } });
  await seedDemoHistory(prisma, new Date(+now + days(6)));
  expect(await prisma.session.count({ where: { dueKey: last.dueKey } })).toBe(1);
  expect(await lastDay()).toBe('2026-11-27T00:00:00.000Z');
  expect(await prisma.client.count({ where: { name: 'Samuel Oduya' } })).toBe(0);
});
