import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '@reprise/prisma/client';

interface Publication {
  readonly status: 'PUBLISHED' | 'DRAFT';
  readonly number: number | null;
  readonly publishedAt: Date | null;
}
const published: Publication = { status: 'PUBLISHED', number: 1, publishedAt: new Date('2026-01-01') };
const draft: Publication = { status: 'DRAFT', number: null, publishedAt: null };

const lists = { aliases: [], positions: [], regions: [], primaryMuscles: [], secondaryMuscles: [], equipment: [] };

async function anExercise(db: PrismaClient, clinicId: string, { status, number, publishedAt }: Publication) {
  const name = `${status} ${randomUUID()}`;
  const line = { clinicId, slug: randomUUID(), name, searchText: name.toLowerCase(), status };
  const { id: exerciseId } = await db.exercise.create({ data: line });
  const version = await db.exerciseVersion.create({
    data: {
      ...lists,
      clinicId,
      exerciseId,
      name,
      number,
      publishedAt,
      purpose: '',
      category: 'MOBILITY',
      steps: [],
      cautions: [],
    },
  });
  const currentVersionId = version.id;
  const draftVersionId = number === null ? version.id : null;
  await db.exercise.update({ where: { id: exerciseId }, data: { currentVersionId, draftVersionId } });
  return { exerciseId, exerciseVersionId: version.id };
}

async function aRoutine(
  db: PrismaClient,
  clinicId: string,
  { status, number, publishedAt }: Publication,
  of: { exerciseId: string; exerciseVersionId: string },
) {
  const title = `${status} ${randomUUID()}`;
  const line = { clinicId, slug: randomUUID(), title, searchText: title.toLowerCase(), status };
  const { id: routineId } = await db.routine.create({ data: line });
  const version = await db.routineVersion.create({
    data: { clinicId, routineId, title, summary: '', uses: [], conditions: [] },
  });
  const draftVersionId = number === null ? version.id : null;
  await db.routine.update({ where: { id: routineId }, data: { currentVersionId: version.id, draftVersionId } });
  const place = { clinicId, routineVersionId: version.id, position: 0 };
  const { id: blockId } = await db.block.create({ data: { ...place, key: randomUUID(), name: 'Main' } });
  const item = await db.item.create({
    data: { ...of, ...place, key: randomUUID(), blockId, exerciseClinicId: clinicId },
  });
  // last, since what a published version is made of is written by nobody any more
  await db.routineVersion.update({ where: { id: version.id }, data: { number, publishedAt } });
  return { routineId, routineVersionId: version.id, itemId: item.id };
}

/** A library of a clinic's own: of everything one that is published and one that is a draft. */
export async function aClinicLibrary(db: PrismaClient, clinicId: string) {
  const sourceRow = { clinicId, type: 'ARTICLE', title: 'Own source', searchText: 'own source' } as const;
  const source = await db.source.create({ data: sourceRow });
  const part = async (publication: Publication) => {
    const exercise = await anExercise(db, clinicId, publication);
    const routine = await aRoutine(db, clinicId, publication, exercise);
    const { exerciseVersionId } = exercise;
    const cited = {
      clinicId,
      sourceClinicId: clinicId,
      sourceId: source.id,
      kind: 'PURPOSE',
      claim: 'x',
      position: 0,
    } as const;
    const citation = await db.citation.create({ data: { ...cited, exerciseVersionId } });
    return { ...exercise, ...routine, citationId: citation.id };
  };
  const article = await db.article.create({
    data: { clinicId, slug: randomUUID(), kind: 'ADVICE', title: 'Own', summary: '', position: 99 },
  });
  return { sourceId: source.id, articleId: article.id, published: await part(published), draft: await part(draft) };
}
