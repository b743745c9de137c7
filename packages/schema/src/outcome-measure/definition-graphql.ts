import { z } from 'zod';
import { builder } from '../builder.ts';
import {
  type ChangeThatMatters as Change,
  type MeasureDefinition as Definition,
  type MeasureItem as Item,
  type MeasureOption as Option,
  type Texts,
  measureDirections,
  scoringMethods,
  textIn,
} from './domain.ts';
import { scoreEnds, scoreRange } from './score.ts';

const MeasureDirection = builder.enumType('MeasureDirection', {
  description: 'Which way its scores get better.',
  values: measureDirections,
});

const ScoringMethod = builder.enumType('ScoringMethod', {
  description: 'PERCENT: of the most that what was answered could come to.',
  values: scoringMethods,
});

/** Which language words are wanted in. */
const inLanguage = builder.args((t) => ({
  locale: t.string({
    description: 'BCP 47; English where the words are not there in it.',
    validate: z.string().max(35).nullish(),
  }),
}));
type Localised = { readonly locale?: string | null | undefined };
const said = (texts: Texts, { locale }: Localised) => textIn(texts, locale ?? 'en');

const MeasureOption = builder.objectRef<Option>('MeasureOption').implement({
  description: 'One answer that can be picked.',
  fields: (t) => ({
    value: t.exposeInt('value', { description: 'What it counts.' }),
    text: t.string({ args: inLanguage, resolve: ({ text }, args) => said(text, args) }),
  }),
});

const perhaps = (texts: Texts | null, args: Localised) => texts && said(texts, args);
const MeasureItem = builder.objectRef<Item>('MeasureItem').implement({
  description: 'One question of an outcome measure: a scale of whole numbers, or answers to pick from.',
  fields: (t) => ({
    key: t.exposeString('key'),
    text: t.string({ args: inLanguage, resolve: ({ text }, args) => said(text, args) }),
    min: t.exposeInt('min'),
    max: t.exposeInt('max'),
    minText: t.string({
      nullable: true,
      args: inLanguage,
      resolve: ({ minText }, args) => perhaps(minText, args),
    }),
    maxText: t.string({
      nullable: true,
      args: inLanguage,
      resolve: ({ maxText }, args) => perhaps(maxText, args),
    }),
    options: t.field({
      type: [MeasureOption],
      nullable: true,
      description: 'Null for a scale.',
      resolve: ({ options }) => options && [...options],
    }),
  }),
});

const NamedChange = builder.objectRef<Change['greater'][number]>('NamedChange').implement({
  description: 'A greater change that has a name.',
  fields: (t) => ({
    points: t.exposeFloat('points'),
    text: t.string({ args: inLanguage, resolve: ({ text }, args) => said(text, args) }),
  }),
});

const ChangeThatMatters = builder.objectRef<Change>('ChangeThatMatters').implement({
  description: 'The minimal important change of a measure, and where it is said.',
  fields: (t) => ({
    points: t.exposeFloat('points'),
    percent: t.exposeFloat('percent', {
      nullable: true,
      description: 'Of the first score; beside it, the rule of the clinic says which of the two counts.',
    }),
    greater: t.field({ type: [NamedChange], resolve: ({ greater }) => [...greater] }),
    source: t.exposeString('source'),
    url: t.exposeString('url', { nullable: true }),
  }),
});

export const MeasureDefinition = builder.objectRef<Definition>('MeasureDefinition').implement({
  description: 'All that a version of an outcome measure says: what it asks, and how it is scored.',
  fields: (t) => ({
    title: t.string({ args: inLanguage, resolve: ({ title }, args) => said(title, args) }),
    shortTitle: t.exposeString('shortTitle'),
    instruction: t.string({
      nullable: true,
      args: inLanguage,
      resolve: ({ instruction }, args) => perhaps(instruction, args),
    }),
    items: t.field({ type: [MeasureItem], resolve: ({ items }) => [...items] }),
    activitiesMost: t.exposeInt('activitiesMost', {
      nullable: true,
      description: "How many activities of the client's own its one item is asked for, at most; null for fixed items.",
    }),
    method: t.expose('method', { type: ScoringMethod }),
    answersLeast: t.exposeInt('answersLeast', {
      nullable: true,
      description: 'How many answers a score takes; null takes all. What is left out is never counted as zero.',
    }),
    direction: t.expose('direction', { type: MeasureDirection }),
    isChange: t.exposeBoolean('isChange', { description: 'The answer is itself a change since the start.' }),
    scoreMin: t.float({ resolve: (definition) => scoreRange(definition).min }),
    scoreMax: t.float({ resolve: (definition) => scoreRange(definition).max }),
    best: t.float({
      description: 'The best score: an improvement beyond it cannot be seen.',
      resolve: (definition) => scoreEnds(definition).best,
    }),
    worst: t.float({
      description: 'The worst score: a worsening beyond it cannot be seen.',
      resolve: (definition) => scoreEnds(definition).worst,
    }),
    change: t.field({ type: ChangeThatMatters, nullable: true, resolve: ({ change }) => change }),
    licence: t.exposeString('licence'),
    source: t.exposeString('source'),
    url: t.exposeString('url', { nullable: true }),
  }),
});
