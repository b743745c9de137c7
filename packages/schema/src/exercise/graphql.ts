import { builder } from '../builder.ts';
import { LibraryPart, PublicationStatus, libraryPart } from '../library/graphql.ts';
import { exercisesVisibleTo, shownVersion } from './data.ts';
import { attributionOf, exerciseCautions, exerciseEffects, exerciseSteps } from './stored.ts';
import {
  Attribution,
  BodyPosition,
  BodyRegion,
  ExerciseCategory,
  ExerciseCaution,
  ExerciseEffect,
  ExerciseStep,
} from './terms.ts';

/** Selects columns of the version that the exercise shows. */
const shown = <const Columns extends Record<string, true>>(columns: Columns) => ({
  current: { select: columns },
});

export const Exercise = builder.prismaNode('Exercise', {
  description: 'One movement, how it is done and why: what its current version says.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, ...exercisesVisibleTo(viewer) }),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Unique within a library.' }),
    name: t.exposeString('name'),
    aliases: t.stringList({
      description: 'Other names of the same movement.',
      select: shown({ aliases: true }),
      resolve: ({ current }) => shownVersion(current).aliases,
    }),
    purpose: t.string({
      description: 'What it is for, in words for a client.',
      select: shown({ purpose: true }),
      resolve: ({ current }) => shownVersion(current).purpose,
    }),
    category: t.field({
      type: ExerciseCategory,
      select: shown({ category: true }),
      resolve: ({ current }) => shownVersion(current).category,
    }),
    positions: t.field({
      type: [BodyPosition],
      select: shown({ positions: true }),
      resolve: ({ current }) => shownVersion(current).positions,
    }),
    regions: t.field({
      type: [BodyRegion],
      select: shown({ regions: true }),
      resolve: ({ current }) => shownVersion(current).regions,
    }),
    primaryMuscles: t.stringList({
      select: shown({ primaryMuscles: true }),
      resolve: ({ current }) => shownVersion(current).primaryMuscles,
    }),
    secondaryMuscles: t.stringList({
      select: shown({ secondaryMuscles: true }),
      resolve: ({ current }) => shownVersion(current).secondaryMuscles,
    }),
    equipment: t.stringList({
      description: 'What is needed; empty when nothing is.',
      select: shown({ equipment: true }),
      resolve: ({ current }) => shownVersion(current).equipment,
    }),
    steps: t.field({
      type: [ExerciseStep],
      select: shown({ steps: true }),
      resolve: ({ current }) => exerciseSteps(shownVersion(current).steps),
    }),
    cautions: t.stringList({
      select: shown({ cautions: true }),
      resolve: ({ current }) => exerciseCautions(shownVersion(current).cautions).map(({ text }) => text),
    }),
    codedCautions: t.field({
      type: [ExerciseCaution],
      select: shown({ cautions: true }),
      resolve: ({ current }) => exerciseCautions(shownVersion(current).cautions),
    }),
    effects: t.field({
      type: [ExerciseEffect],
      description: 'What comes of it.',
      select: shown({ effects: true }),
      resolve: ({ current }) => exerciseEffects(shownVersion(current).effects),
    }),
    tags: t.stringList({
      description: "The clinic's own words for finding it.",
      select: shown({ tags: true }),
      resolve: ({ current }) => shownVersion(current).tags,
    }),
    attribution: t.field({
      type: Attribution,
      nullable: true,
      select: shown({ attribution: true }),
      resolve: ({ current }) => attributionOf(shownVersion(current).attribution),
    }),
    status: t.expose('status', { type: PublicationStatus }),
    version: t.int({
      description: 'The number of the current version; 0 while nothing is published.',
      select: shown({ number: true }),
      resolve: ({ current }) => shownVersion(current).number ?? 0,
    }),
    publishedAt: t.field({
      type: 'DateTime',
      nullable: true,
      select: shown({ publishedAt: true }),
      resolve: ({ current }) => shownVersion(current).publishedAt,
    }),
    library: t.field({ type: LibraryPart, select: { clinicId: true }, resolve: libraryPart }),
    origin: t.relation('origin', {
      nullable: true,
      description: 'The exercise that this one was adapted from.',
    }),
  }),
});
