import { builder } from '../builder.ts';
import { exerciseCautions, exerciseSteps } from '../exercise/domain.ts';
import {
  BodyPosition,
  BodyRegion,
  ExerciseCategory,
  ExerciseCaution,
  ExerciseStep,
} from '../exercise/terms.ts';
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
    steps: t.field({ type: [ExerciseStep], select: { steps: true }, resolve: (version) => exerciseSteps(version.steps) }),
    cautions: t.stringList({
      select: { cautions: true },
      resolve: (version) => exerciseCautions(version.cautions).map(({ text }) => text),
    }),
    codedCautions: t.field({
      type: [ExerciseCaution],
      select: { cautions: true },
      resolve: (version) => exerciseCautions(version.cautions),
    }),
    exercise: t.relation('exercise'),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', nullable: true }),
  }),
});
