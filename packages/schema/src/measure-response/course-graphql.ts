import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { MeasureDefinition } from '../outcome-measure/definition-graphql.ts';
import { type MeasurePoint as Point, namedChange } from './course.ts';
import { MeasureAnswer } from './graphql.ts';
import { type CourseOf, coursesColumns, coursesOf } from './row.ts';

const MeasureVerdict = builder.enumType('MeasureVerdict', {
  description: 'Whether the change matters, by the figure of the measure. TOO_FEW: one score or none, or no figure.',
  values: ['TOO_FEW', 'BETTER', 'SAME', 'WORSE'] as const,
});
const MeasureEdge = builder.enumType('MeasureEdge', {
  description:
    'AT: no value beyond it, so that a change beyond it cannot be seen. NEAR: less than the change that matters is left.',
  values: ['AT_BEST', 'NEAR_BEST', 'AT_WORST', 'NEAR_WORST'] as const,
});

const MeasurePoint = builder.objectRef<Point>('MeasurePoint').implement({
  description: 'One time that it was answered.',
  fields: (t) => ({
    date: t.field({ type: 'Date', resolve: ({ day }) => day }),
    score: t.exposeFloat('score', { nullable: true, description: 'Null where too little was answered.' }),
    answers: t.field({ type: [MeasureAnswer], resolve: ({ answers }) => [...answers] }),
    isWithMember: t.exposeBoolean('isWithMember', { description: 'Filled in with a member.' }),
  }),
});

const MeasureCourse = builder.objectRef<CourseOf>('MeasureCourse').implement({
  description:
    'How the scores of one outcome measure went. Another version, the other direction of a scale, or other activities are a course of their own: their scores are never put together.',
  fields: (t) => ({
    key: t.exposeString('key'),
    version: t.exposeInt('version'),
    definition: t.field({ type: MeasureDefinition, resolve: ({ definition }) => definition }),
    activities: t.field({ type: ['String'], resolve: ({ activities }) => [...activities] }),
    points: t.field({ type: [MeasurePoint], description: 'Oldest first.', resolve: ({ points }) => [...points] }),
    first: t.field({
      type: MeasurePoint,
      nullable: true,
      description: 'The first score.',
      resolve: ({ first }) => first,
    }),
    latest: t.field({ type: MeasurePoint, nullable: true, resolve: ({ latest }) => latest }),
    change: t.exposeFloat('change', { nullable: true, description: 'Points from the first score to the latest.' }),
    percent: t.exposeFloat('percent', { nullable: true, description: 'Of the first score.' }),
    verdict: t.expose('verdict', { type: MeasureVerdict }),
    changeName: t.string({
      nullable: true,
      description: 'What a greater change is called, in English.',
      resolve: ({ definition, change }) =>
        change === null ? null : (namedChange(definition, change)?.text.en ?? null),
    }),
    threshold: t.exposeFloat('threshold', { nullable: true, description: 'The points from which the change matters.' }),
    betterFrom: t.exposeFloat('betterFrom', {
      nullable: true,
      description: 'The score from which it is better by a change that matters; null where that lies beyond the scale.',
    }),
    worseFrom: t.exposeFloat('worseFrom', { nullable: true }),
    edge: t.expose('edge', { type: MeasureEdge, nullable: true }),
  }),
});

builder.prismaObjectFields(Client, (t) => ({
  measureCourses: t.field({
    type: [MeasureCourse],
    description:
      'How their outcome measures went, one course for each version and set of activities, in the order that they began.',
    complexity: { field: 1, multiplier: 10 },
    select: coursesColumns,
    resolve: coursesOf,
  }),
}));
