import { asksFor } from '../asks.ts';
import { batched } from '../batch.ts';
import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { type Context, badInput } from '../context.ts';
import { DUE_DAYS_MAX } from '../plan/due-sessions.ts';
import type { ChangeBounds, ChangeRule, PainChange as Change } from './change.ts';
import { type PainTrend as Trend, type TrendOf, painTrends } from './data.ts';
import type { PainBaseline as Baseline, PainDay as Day, PainSeries as Series } from './domain.ts';
import { type PainLinePoint as LinePoint, type PainSlope as Slope, painSlope } from './slope.ts';

const PainDay = builder.objectRef<Day>('PainDay').implement({
  description: 'A day that has an answer, where the client lives.',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date' }),
    mean: t.exposeFloat('mean', { description: 'Of all of its answers, unrounded.' }),
    min: t.exposeInt('min'),
    max: t.exposeInt('max'),
    count: t.exposeInt('count', { description: 'How many answers.' }),
  }),
});

const PainBaseline = builder.objectRef<Baseline>('PainBaseline').implement({
  description: 'The mean of the first 7 days with an answer, each day counting once.',
  fields: (t) => ({
    mean: t.exposeFloat('mean', { description: 'Whole sums divided once: the number nearest to the true mean.' }),
    from: t.expose('from', { type: 'Date' }),
    to: t.expose('to', { type: 'Date' }),
    answers: t.exposeInt('answers'),
  }),
});

const PainChange = builder.objectRef<Change>('PainChange').implement({
  description: "The last week's mean against the baseline.",
  fields: (t) => ({
    points: t.exposeFloat('points', { description: 'Unrounded; less pain is negative.' }),
    percent: t.exposeFloat('percent', {
      nullable: true,
      description: 'Of the baseline, unrounded; null where that is 0.',
    }),
    matters: t.exposeBoolean('matters', {
      description: 'By the rule of the clinic: at least 2 points, at least 30 %, or by default both.',
    }),
  }),
});

const PainChangeBounds = builder.objectRef<ChangeBounds>('PainChangeBounds').implement({
  description: "Where a change from the baseline begins to matter by the clinic's rule; null beyond the scale.",
  fields: (t) => ({
    better: t.exposeFloat('better', { nullable: true, description: 'This and less.' }),
    worse: t.exposeFloat('worse', { nullable: true, description: 'This and more.' }),
  }),
});

const PainLinePoint = builder.objectRef<LinePoint>('PainLinePoint').implement({
  description:
    'Where the line stands on a day, and the interval that holds the true mean 95 times of 100; all to the nearest hundredth, halves away from 0.',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date' }),
    mean: t.exposeFloat('mean'),
    low: t.exposeFloat('low', { description: 'It may lie below 0, where the scale has ended.' }),
    high: t.exposeFloat('high', { description: 'It may lie above 10, where the scale has ended.' }),
  }),
});

const PainSlope = builder.objectRef<Slope>('PainSlope').implement({
  description:
    'A straight line through the days, with the interval that holds the true one 95 times of 100; all to the nearest hundredth of a point, halves away from 0.',
  fields: (t) => ({
    pointsPerWeek: t.exposeFloat('pointsPerWeek'),
    low: t.exposeFloat('low'),
    high: t.exposeFloat('high'),
    days: t.exposeInt('days'),
    line: t.field({
      type: [PainLinePoint],
      description: 'From the first day to the last.',
      resolve: ({ line }) => [...line],
    }),
  }),
});

const PainVerdict = builder.enumType('PainVerdict', {
  description: 'TOO_FEW: fewer than 3 answers at first or of late, or the first week is not over.',
  values: ['TOO_FEW', 'BETTER', 'SAME', 'WORSE'] as const,
});

const PainSeries = builder.objectRef<Series>('PainSeries').implement({
  description: 'One series of pain scores. A day without an answer is not in it.',
  fields: (t) => ({
    days: t.field({ type: [PainDay], resolve: ({ days }) => [...days] }),
    baseline: t.expose('baseline', { type: PainBaseline, nullable: true }),
    weekMean: t.float({
      nullable: true,
      description: 'Of the 7 days up to today, each day with an answer counting once; unrounded, as the baseline is.',
      resolve: ({ week }) => week.mean,
    }),
    weekAnswers: t.int({ resolve: ({ week }) => week.answers }),
    change: t.expose('change', { type: PainChange, nullable: true, description: 'Null when it is too few to tell.' }),
    mattersAt: t.expose('mattersAt', {
      type: PainChangeBounds,
      nullable: true,
      description: 'Null while the baseline is of fewer than 3 answers.',
    }),
    verdict: t.expose('verdict', { type: PainVerdict }),
    slope: t.field({
      type: PainSlope,
      nullable: true,
      description: 'Through the days of the window; null with fewer than 7.',
      resolve: ({ days }) => painSlope(days),
    }),
  }),
});

const PainTrend = builder.objectRef<Trend>('PainTrend').implement({
  description: 'How pain went over the days up to today, where the client lives.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date' }),
    to: t.expose('to', { type: 'Date' }),
    resting: t.expose('resting', {
      type: PainSeries,
      description: 'BEFORE, NEXT_MORNING and DIARY: what baseline, change and alerts of rising pain are of.',
    }),
    exercise: t.expose('exercise', { type: PainSeries, description: 'DURING and AFTER.' }),
  }),
});

/** The fields that are told from the baseline. */
const ofBaseline = new Set(['baseline', 'change', 'mattersAt', 'verdict']);

const ofExercise = new Set(['exercise']);

interface Asked extends TrendOf {
  readonly changeRule: ChangeRule;
  readonly days: number;
}

// the clients of one list are asked for the same days
const trendOf = batched<Asked, Trend, Context>(async (asked, context, info) => {
  const wanted = {
    days: asked[0]?.days ?? 1,
    hasBaseline: asksFor(info, ofBaseline),
    hasExercise: asksFor(info, ofExercise),
  };
  const trends = await painTrends(context, asked, wanted);
  return new Map(
    asked.flatMap((one) => {
      const trend = trends.get(one.id);
      return trend ? [[one, trend] as const] : [];
    }),
  );
});

builder.prismaObjectFields(Client, (t) => ({
  painTrend: t.field({
    type: PainTrend,
    description: `Pain over so many days up to today: 1 to ${DUE_DAYS_MAX}.`,
    complexity: { field: 1, multiplier: 10 },
    args: { days: t.arg.int({ required: true }) },
    select: { id: true, timeZone: true, clinic: { select: { changeRule: true } } },
    resolve: async ({ id, timeZone, clinic: { changeRule } }, { days }, context, info) => {
      if (days < 1 || days > DUE_DAYS_MAX) throw badInput(`Ask for 1 to ${DUE_DAYS_MAX} days.`);
      const [trend] = await trendOf([{ id, timeZone, changeRule, days }], context, info);
      if (!trend) throw new Error('a client without a trend');
      return trend;
    },
  }),
}));
