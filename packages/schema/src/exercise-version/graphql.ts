import { builder } from '../builder.ts';
import { attributionOf, exerciseCautions, exerciseEffects, exerciseSteps } from '../exercise/stored.ts';
import {
  Attribution,
  BodyPosition,
  BodyRegion,
  ExerciseCategory,
  ExerciseCaution,
  ExerciseEffect,
  ExerciseStep,
} from '../exercise/terms.ts';
import { Member } from '../member/graphql.ts';
import { readsClients } from '../viewer/domain.ts';
import { exerciseVersionsVisibleTo } from './data.ts';

export const ExerciseVersion = builder.prismaNode('ExerciseVersion', {
  description: 'What an exercise said in one version. A published version never changes.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, ...exerciseVersionsVisibleTo(viewer) }),
  fields: (t) => ({
    number: t.exposeInt('number', { nullable: true, description: 'Null for a draft.' }),
    name: t.exposeString('name'),
    aliases: t.exposeStringList('aliases'),
    purpose: t.exposeString('purpose'),
    category: t.expose('category', { type: ExerciseCategory }),
    positions: t.expose('positions', { type: [BodyPosition] }),
    regions: t.expose('regions', { type: [BodyRegion] }),
    primaryMuscles: t.exposeStringList('primaryMuscles'),
    secondaryMuscles: t.exposeStringList('secondaryMuscles'),
    equipment: t.exposeStringList('equipment'),
    steps: t.field({
      type: [ExerciseStep],
      select: { steps: true },
      resolve: (version) => exerciseSteps(version.steps),
    }),
    cautions: t.stringList({
      select: { cautions: true },
      resolve: (version) => exerciseCautions(version.cautions).map(({ text }) => text),
    }),
    codedCautions: t.field({
      type: [ExerciseCaution],
      select: { cautions: true },
      resolve: (version) => exerciseCautions(version.cautions),
    }),
    effects: t.field({
      type: [ExerciseEffect],
      description: 'What comes of it.',
      select: { effects: true },
      resolve: (version) => exerciseEffects(version.effects),
    }),
    tags: t.exposeStringList('tags'),
    attribution: t.field({
      type: Attribution,
      nullable: true,
      select: { attribution: true },
      resolve: (version) => attributionOf(version.attribution),
    }),
    exercise: t.relation('exercise'),
    publishedBy: t.field({
      type: Member,
      nullable: true,
      description: 'Who published it, for the members of its clinic.',
      select: (_args, { viewer }, nestedSelection) =>
        readsClients(viewer) ? { clinicId: true, publishedBy: nestedSelection() } : { clinicId: true },
      resolve: (version, _args, { viewer }) =>
        readsClients(viewer) && viewer.clinicId === version.clinicId && 'publishedBy' in version
          ? version.publishedBy
          : null,
    }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', nullable: true }),
  }),
});
