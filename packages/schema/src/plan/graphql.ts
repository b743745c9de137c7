import { builder } from '../builder.ts';
import { IntRange } from '../dose/graphql.ts';
import { shownVersion } from '../exercise/data.ts';
import { exerciseCautions } from '../exercise/stored.ts';
import { Precaution } from '../exercise/terms.ts';
import { paging } from '../listing.ts';
import { Schedule } from '../schedule/graphql.ts';
import { phaseSeconds } from './rows-graphql.ts';
import { knownPhaseSeconds } from './seconds-data.ts';
import { type CautionMatch as Match, cautionMatches } from './cautions.ts';
import { planVersionsVisibleTo, plansVisibleTo } from './data.ts';
import type { PainBands as Bands, Pause, PlanAlerts as Alerts } from './domain.ts';
import { PlanItemChange, PlannedRoutine } from './planned-graphql.ts';
import {
  type PlannedChangeRow,
  type PlannedContent,
  type PlannedVersionRow,
  dayOf,
  pauseOfRow,
  plannedChangeColumns,
  plannedChangeOf,
  plannedColumns,
  plannedOf,
  scheduleOfRow,
} from './row.ts';

const inOrder = { orderBy: { position: 'asc' } } as const;

const PlanAlerts = builder.objectRef<Alerts>('PlanAlerts').implement({
  description: 'From when on alerts are raised of one client; null is as the clinic sets it.',
  fields: (t) => ({
    redScoreAbove: t.exposeInt('redScoreAbove', { nullable: true, description: 'Scores above it raise RED_SCORE.' }),
    risingBy: t.exposeFloat('risingBy', {
      nullable: true,
      description: 'How many points the mean of 7 days is up on the 7 before until RISING is raised.',
    }),
    silentDays: t.exposeInt('silentDays', {
      nullable: true,
      description: 'Days without a word, while sessions were due, until NO_CONTACT is raised.',
    }),
  }),
});

export const PainBands = builder.objectRef<Bands>('PainBands').implement({
  description: 'The highest pain scores that are green and amber; above them is red.',
  fields: (t) => ({ greenMax: t.exposeInt('greenMax'), amberMax: t.exposeInt('amberMax') }),
});

const PlanPause = builder.objectRef<Pause>('PlanPause').implement({
  description: 'Days without anything due.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date' }),
    until: t.expose('until', { type: 'Date', nullable: true, description: 'The last day; null until it is resumed.' }),
  }),
});

export const CautionMatch = builder.objectRef<Match>('CautionMatch').implement({
  description: 'A caution of an exercise that a precaution of the client calls for. It never stops anybody.',
  fields: (t) => ({
    itemKey: t.exposeString('itemKey'),
    exerciseName: t.exposeString('exerciseName'),
    text: t.exposeString('text'),
    precautions: t.field({ type: [Precaution], resolve: ({ precautions }) => [...precautions] }),
  }),
});

const plannedSelection = { routineVersion: { select: plannedColumns }, changes: plannedChangeColumns } as const;
interface PhaseParts {
  readonly routineVersion: PlannedVersionRow;
  readonly changes: readonly PlannedChangeRow[];
}
const planned = ({ routineVersion, changes }: PhaseParts) => plannedOf(routineVersion, changes.map(plannedChangeOf));

/** The cautions of what a client does that their precautions call for. */
export function matchesOf({ blocks }: PlannedContent, precautions: readonly Match['precautions'][number][]) {
  const items = blocks.flatMap((block) =>
    block.items.map(({ key, exercise: { version } }) => ({
      key,
      name: version.name,
      cautions: exerciseCautions(version.cautions),
    })),
  );
  return [...cautionMatches(items, precautions)];
}

export const PlanPhase = builder.prismaObject('PlanPhase', {
  description: 'One routine for a stretch of days, or what a flare-up switches to.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'A UUID that stays the same from version to version.' }),
    name: t.exposeString('name'),
    startsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Null for a flare-up.',
      select: { startsOn: true },
      resolve: ({ startsOn }) => startsOn && dayOf(startsOn),
    }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day; null goes on until the plan is changed or ended.',
      select: { endsOn: true },
      resolve: ({ endsOn }) => endsOn && dayOf(endsOn),
    }),
    schedule: t.field({
      type: Schedule,
      select: { timesPerDay: true, daysOfWeek: true, everyDays: true },
      resolve: scheduleOfRow,
    }),
    routineVersion: t.relation('routineVersion', { description: 'As it was given: it never changes.' }),
    itemChanges: t.field({
      type: [PlanItemChange],
      description: "What is changed for this client, in the order of the routine's items.",
      select: plannedSelection,
      resolve: ({ routineVersion, changes }) => {
        const items = routineVersion.blocks.flatMap((block) => block.items);
        const changeOf = new Map(changes.map((change) => [change.itemKey, change]));
        return items.flatMap((item) => {
          const change = changeOf.get(item.key);
          return change ? [{ change, item }] : [];
        });
      },
    }),
    routine: t.field({
      type: PlannedRoutine,
      description: 'The routine with the changes applied: what the client does.',
      select: { ...plannedSelection, planVersion: { select: { letsSwap: true } } },
      resolve: (phase) => ({ ...planned(phase), letsSwap: phase.planVersion.letsSwap }),
    }),
    estimatedSeconds: t.field({
      type: IntRange,
      description: 'How long a session of it takes.',
      resolve: ({ id }, _args, context, info) => knownPhaseSeconds(id) ?? phaseSeconds(id, context, info),
    }),
    cautionMatches: t.field({
      type: [CautionMatch],
      description: 'Cautions of its exercises that the precautions of the client call for. Not for clients.',
      authScopes: { clientsReader: true },
      select: {
        ...plannedSelection,
        planVersion: { select: { plan: { select: { client: { select: { precautions: true } } } } } },
      },
      resolve: (phase) => matchesOf(planned(phase), phase.planVersion.plan.client.precautions),
    }),
  }),
});

export const PlanVersion = builder.prismaNode('PlanVersion', {
  description: 'What a plan says from a day on. It never changes once written.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [planVersionsVisibleTo(viewer)] }),
  fields: (t) => ({
    number: t.exposeInt('number'),
    plan: t.relation('plan'),
    author: t.relation('author', { description: 'The member who wrote it, or who made the token that did.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    reason: t.string({
      nullable: true,
      description: 'Why it was changed, for members: null for clients, and for the first version.',
      select: { reason: true },
      resolve: ({ reason }, _args, { viewer }) => (viewer?.kind === 'CLIENT' ? null : reason),
    }),
    inForceFrom: t.field({
      type: 'Date',
      description: 'The first day that it holds for, where the client lives.',
      select: { inForceFrom: true },
      resolve: ({ inForceFrom }) => dayOf(inForceFrom),
    }),
    phases: t.field({
      type: [PlanPhase],
      description: 'In the order of their days.',
      select: (_args, _context, nestedSelection) => ({ phases: nestedSelection({ ...inOrder }) }),
      resolve: ({ phases }) => phases.filter(({ isFlare }) => !isFlare),
    }),
    flarePhase: t.field({
      type: PlanPhase,
      nullable: true,
      description: 'What a flare-up switches to; it has no days.',
      select: (_args, _context, nestedSelection) => ({ phases: nestedSelection({ ...inOrder }) }),
      resolve: ({ phases }) => phases.find(({ isFlare }) => isFlare) ?? null,
    }),
    phase: t.field({
      type: PlanPhase,
      nullable: true,
      description: 'The phase of that key, the one of a flare-up too.',
      args: { key: t.arg.string({ required: true }) },
      select: ({ key }, _context, nestedSelection) => ({ phases: nestedSelection({ where: { key } }) }),
      resolve: ({ phases }, { key }) => phases.find((phase) => phase.key === key) ?? null,
    }),
    bands: t.field({
      type: PainBands,
      select: { greenMax: true, amberMax: true },
      resolve: ({ greenMax, amberMax }) => ({ greenMax, amberMax }),
    }),
    stopRule: t.exposeString('stopRule', {
      nullable: true,
      description: 'When to stop and get in touch; null says what follows from the bands.',
    }),
    pause: t.field({
      type: PlanPause,
      nullable: true,
      select: { pausedFrom: true, pausedUntil: true },
      resolve: pauseOfRow,
    }),
    message: t.exposeString('message', { nullable: true, description: 'What the client reads above the plan.' }),
    alerts: t.field({
      type: PlanAlerts,
      description: 'From when on alerts are raised of this client; for those who treat them.',
      authScopes: { clientsReader: true },
      select: { redScoreAbove: true, risingBy: true, silentDays: true },
      resolve: ({ redScoreAbove, risingBy, silentDays }) => ({ redScoreAbove, risingBy, silentDays }),
    }),
    letsSwap: t.exposeBoolean('letsSwap', {
      description: 'The client may do an easier or harder neighbour of an exercise instead, as they feel.',
    }),
  }),
});

export const PlanVersionConnection = builder.connectionObject(
  {
    type: PlanVersion,
    name: 'PlanVersionConnection',
    fields: (t) => ({
      totalCount: t.int({
        resolve: ({ totalCount }) => (typeof totalCount === 'function' ? totalCount() : totalCount),
      }),
    }),
  },
  { name: 'PlanVersionEdge' },
);

const PlanStatus = builder.enumType('PlanStatus', { values: ['ACTIVE', 'ENDED'] as const });

export const Plan = builder.prismaNode('Plan', {
  description: 'What one client was given: phases of routines, in versions. A member who looks at one is audited.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [plansVisibleTo(viewer)] }),
  fields: (t) => ({
    status: t.expose('status', { type: PlanStatus, description: 'At most one plan of a client is ACTIVE.' }),
    client: t.relation('client'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day of its phases, by its latest version; null when it goes on until somebody ends it.',
      select: { endsOn: true },
      resolve: ({ endsOn }) => endsOn && dayOf(endsOn),
    }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true }),
    endReason: t.string({
      nullable: true,
      description: 'For members: null for clients.',
      select: { endReason: true },
      resolve: ({ endReason }, _args, { viewer }) => (viewer?.kind === 'CLIENT' ? null : endReason),
    }),
    version: t.int({
      description: 'The number of the latest version; what a change of the plan says that it was made on.',
      select: { current: { select: { number: true } } },
      resolve: ({ current }) => shownVersion(current).number,
    }),
    currentVersion: t.field({
      type: PlanVersion,
      description: 'The latest version. It may hold from a day that is still to come.',
      select: (_args, _context, nestedSelection) => ({ current: nestedSelection() }),
      resolve: ({ current }) => shownVersion(current),
    }),
    versions: t.relatedConnection(
      'versions',
      {
        description: 'The latest first.',
        cursor: 'id',
        ...paging,
        totalCount: true,
        query: { orderBy: { number: 'desc' } },
      },
      PlanVersionConnection,
    ),
  }),
});
