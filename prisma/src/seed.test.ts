import { expect, it } from 'vitest';
import { library } from './library/library.ts';
import { seedDemo, seedLibrary } from './seed.ts';
import { openTestDatabase } from './test-database.ts';

it('writes every exercise, routine, block, item, source and article of the library', async () => {
  await using database = await openTestDatabase({ seed: 'library' });
  const { prisma } = database;
  const items = library.routines.flatMap(({ blocks }) => blocks.flatMap((block) => block.items));
  expect(await prisma.exercise.count()).toBe(library.exercises.length);
  expect(await prisma.routine.count()).toBe(11);
  expect(await prisma.item.count()).toBe(49);
  expect(items).toHaveLength(49);
  expect(await prisma.source.count()).toBe(library.sources.length);
  expect(await prisma.article.count()).toBe(library.articles.length);
  expect(await prisma.exercise.count({ where: { current: { pictures: { none: {} } } } })).toBe(0);
});

it('changes nothing when it seeds a second time', async () => {
  await using database = await openTestDatabase({ seed: 'demo' });
  const { prisma } = database;
  const everything = async () => [
    await prisma.exercise.findMany({ orderBy: { id: 'asc' } }),
    await prisma.exerciseVersion.findMany({ orderBy: { id: 'asc' } }),
    await prisma.routineVersion.findMany({ orderBy: { id: 'asc' } }),
    await prisma.item.findMany({ orderBy: { id: 'asc' } }),
    await prisma.citation.findMany({ orderBy: { id: 'asc' } }),
    await prisma.identity.findMany({ orderBy: { id: 'asc' } }),
    await prisma.client.findMany({ orderBy: { id: 'asc' } }),
  ];
  const before = await everything();
  await seedLibrary(prisma);
  await seedDemo(prisma);
  expect(await everything()).toEqual(before);
});

it('makes no new version of what has not changed when only the fingerprint is gone', async () => {
  await using database = await openTestDatabase({ seed: 'library' });
  const { prisma } = database;
  const counts = async () => [
    await prisma.exerciseVersion.count(),
    await prisma.routineVersion.count(),
    await prisma.citation.count(),
    await prisma.ladderRung.count(),
  ];
  const before = await counts();
  await prisma.clinic.updateMany({ data: { seedFingerprint: null } });
  await seedLibrary(prisma);
  expect(await counts()).toEqual(before);
});

it('writes how long routines take beside versions that are there already', async () => {
  await using database = await openTestDatabase({ seed: 'library' });
  const { prisma } = database;
  const times = () =>
    prisma.routine.findMany({ orderBy: { slug: 'asc' }, select: { slug: true, secondsMin: true, secondsMax: true } });
  const before = await times();
  const versions = await prisma.routineVersion.count();
  await prisma.routine.updateMany({ data: { secondsMin: 0, secondsMax: 0 } });
  await prisma.clinic.updateMany({ data: { seedFingerprint: null } });
  await seedLibrary(prisma);
  expect(await times()).toEqual(before);
  expect(before.every(({ secondsMin }) => secondsMin > 0)).toBe(true);
  expect(await prisma.routineVersion.count()).toBe(versions);
});
