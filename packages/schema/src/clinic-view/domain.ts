import type { PainVerdict } from '../pain-trend/domain.ts';
import { CLIENTS_MIN, shownGroups } from './shown.ts';

/** What became of the sessions that one client had due in the window. */
export interface DoneOfDue {
  readonly due: number;
  readonly done: number;
  readonly skippedForPain: number;
}

/** One client in the window. Somebody with nothing due, or of whom too little is known, is in no share of that. */
export interface ViewClient {
  readonly id: string;
  /** Who treats them now; null for nobody. */
  readonly leadId: string | null;
  /** Where resting pain stood at the window's end against its baseline. [mic-lbp] */
  readonly verdict: PainVerdict;
  readonly routines: ReadonlyMap<string, DoneOfDue>;
  readonly exercises: ReadonlyMap<string, DoneExercise>;
}

/** One exercise in the sessions of one client. */
export interface DoneExercise {
  /** In which it was recorded, done or left out. */
  readonly sessions: number;
  readonly skippedForPain: number;
  /** Answers AFTER sessions in which it was done, whatever else was done in them. */
  readonly afterSum: number;
  readonly after: number;
}

/** A figure with the clients that it is of; neither is told of fewer than five, or where it would tell of them. */
export interface Figure {
  readonly value: number | null;
  readonly clients: number | null;
}

/** What clients come to. Shares are whole per cents. */
export interface ViewFigures {
  readonly clients: number | null;
  /** Done of what was due. */
  readonly adherence: Figure;
  /** Left out for pain, of what was due. */
  readonly skippedForPain: Figure;
  /** Of those of whom it can be told, with less pain by a change that matters. */
  readonly better: Figure;
  /** With more pain by a change that matters. */
  readonly worse: Figure;
}

export interface ViewGroup extends ViewFigures {
  /** The member, the routine or the exercise; null for clients whom nobody leads. */
  readonly id: string | null;
}

/** What clients do and say of one exercise, beside how they do altogether. */
export interface ViewExercise extends ViewGroup {
  /** In which it was recorded, to the nearest five. */
  readonly sessions: number | null;
  /** Of those sessions, the share in which it was left out for pain. */
  readonly leftOutForPain: Figure;
  /** The mean of the scale after sessions in which it was done, to one decimal. */
  readonly painAfter: Figure;
}

export interface ClinicView {
  readonly whole: ViewFigures;
  readonly byClinician: readonly ViewGroup[];
  readonly byRoutine: readonly ViewGroup[];
  readonly byExercise: readonly ViewExercise[];
}

/** A client in a group, with what counts of them there. */
interface Counted {
  readonly id: string;
  readonly verdict: PainVerdict;
  readonly sessions: DoneOfDue;
  readonly exercise: DoneExercise | null;
}
type Members = ReadonlyMap<string, readonly Counted[]>;

const NOTHING: DoneOfDue = { due: 0, done: 0, skippedForPain: 0 };
const NOT_SHOWN: Figure = { value: null, clients: null };

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
/** Whole per cents, halves up: of whole numbers divided once, so that a half is one. */
const percent = (part: number, all: number) => Math.round((part * 100) / all);

/** How a figure is made, and of which clients: the others are not in it, and are no zeros. */
interface Measure {
  readonly counts: (client: Counted) => boolean;
  readonly of: (clients: readonly Counted[]) => number;
}

const hasDue: Measure['counts'] = ({ sessions }) => sessions.due > 0;
const canTell: Measure['counts'] = ({ verdict }) => verdict !== 'TOO_FEW';
const shareOfDue = (part: (sessions: DoneOfDue) => number): Measure => ({
  counts: hasDue,
  of: (clients) =>
    percent(total(clients.map(({ sessions }) => part(sessions))), total(clients.map(({ sessions }) => sessions.due))),
});
const shareWith = (wanted: PainVerdict): Measure => ({
  counts: canTell,
  of: (clients) => percent(clients.filter(({ verdict }) => verdict === wanted).length, clients.length),
});
const ofExercise = (client: Counted): DoneExercise =>
  client.exercise ?? { sessions: 0, skippedForPain: 0, afterSum: 0, after: 0 };

const measures = {
  adherence: shareOfDue(({ done }) => done),
  skippedForPain: shareOfDue(({ skippedForPain }) => skippedForPain),
  better: shareWith('BETTER'),
  worse: shareWith('WORSE'),
} as const satisfies Record<string, Measure>;

const exerciseMeasures = {
  leftOutForPain: {
    counts: (client) => ofExercise(client).sessions > 0,
    of: (clients) =>
      percent(
        total(clients.map((one) => ofExercise(one).skippedForPain)),
        total(clients.map((one) => ofExercise(one).sessions)),
      ),
  },
  painAfter: {
    counts: (client) => ofExercise(client).after > 0,
    of: (clients) => {
      const sum = total(clients.map((one) => ofExercise(one).afterSum));
      return Math.round((sum * 10) / total(clients.map((one) => ofExercise(one).after))) / 10;
    },
  },
} as const satisfies Record<string, Measure>;

const everybody: Measure = { counts: () => true, of: (clients) => clients.length };

/** One figure of every group, where it may be shown beside the whole's. */
function figures({ counts, of }: Measure, groups: Members, whole: readonly Counted[]): ReadonlyMap<string, Figure> {
  const counted = [...groups].map(([key, clients]) => ({ key, own: clients.filter(counts) }));
  const sets = counted.map(({ key, own }) => ({ key, clients: new Set(own.map(({ id }) => id)) }));
  const shown = shownGroups(sets, new Set(whole.filter(counts).map(({ id }) => id)));
  return new Map(
    counted.map(({ key, own }) => [key, shown.has(key) ? { value: of(own), clients: own.length } : NOT_SHOWN]),
  );
}

function figureOfWhole({ counts, of }: Measure, whole: readonly Counted[]): Figure {
  const own = whole.filter(counts);
  return own.length < CLIENTS_MIN ? NOT_SHOWN : { value: of(own), clients: own.length };
}

const named = <Name extends string, Value>(of: Readonly<Record<Name, Measure>>, value: (measure: Measure) => Value) =>
  Object.fromEntries(Object.entries<Measure>(of).map(([name, measure]) => [name, value(measure)])) as Record<
    Name,
    Value
  >;

/** What every group comes to, those with most clients first and those of which nothing is shown last. */
function groupsOf(groups: Members, whole: readonly Counted[], idOf: (key: string) => string | null): ViewGroup[] {
  const all = named(measures, (measure) => figures(measure, groups, whole));
  const clients = figures(everybody, groups, whole);
  return [...groups.keys()]
    .map((key) => ({
      id: idOf(key),
      clients: clients.get(key)?.clients ?? null,
      adherence: all.adherence.get(key) ?? NOT_SHOWN,
      skippedForPain: all.skippedForPain.get(key) ?? NOT_SHOWN,
      better: all.better.get(key) ?? NOT_SHOWN,
      worse: all.worse.get(key) ?? NOT_SHOWN,
    }))
    .toSorted((one, other) => (other.clients ?? 0) - (one.clients ?? 0));
}

function grouped(
  clients: readonly ViewClient[],
  partsOf: (client: ViewClient) => Iterable<readonly [string, Counted]>,
) {
  const groups = new Map<string, Counted[]>();
  for (const client of clients) {
    for (const [key, counted] of partsOf(client)) groups.set(key, [...(groups.get(key) ?? []), counted]);
  }
  return groups;
}

const NOBODY = 'NOBODY';
/** What a client had due altogether. */
const allOf = ({ routines }: ViewClient): DoneOfDue =>
  [...routines.values()].reduce(
    (sum, one) => ({
      due: sum.due + one.due,
      done: sum.done + one.done,
      skippedForPain: sum.skippedForPain + one.skippedForPain,
    }),
    NOTHING,
  );

/**
 * What a clinic's clients come to over a window, by who treats them, by routine and by exercise. Of a routine
 * count the sessions of its own days; beside an exercise stands how those do altogether who have it. A client
 * with nothing due is in no adherence, and one of whom too little is known in no share of change: missing
 * answers are never zeros. What is of fewer than five clients, or would tell of so few, is null. [mic-lbp]
 * [adherence-low]
 */
export function clinicView(clients: readonly ViewClient[]): ClinicView {
  const counted = (client: ViewClient, sessions: DoneOfDue, exercise: DoneExercise | null = null): Counted => {
    const { id, verdict } = client;
    return { id, verdict, sessions, exercise };
  };
  const whole = clients.map((client) => counted(client, allOf(client)));
  const byLead = grouped(clients, (client) => [[client.leadId ?? NOBODY, counted(client, allOf(client))]]);
  const byRoutine = grouped(clients, (client) =>
    [...client.routines].map(([id, sessions]) => [id, counted(client, sessions)] as const),
  );
  const byExercise = grouped(clients, (client) =>
    [...client.exercises].map(([id, exercise]) => [id, counted(client, allOf(client), exercise)] as const),
  );
  const done = [...byExercise.values()].flat();
  const own = named(exerciseMeasures, (measure) => figures(measure, byExercise, whole.length ? unique(done) : []));
  return {
    whole: {
      clients: figureOfWhole(everybody, whole).clients,
      ...named(measures, (measure) => figureOfWhole(measure, whole)),
    },
    byClinician: groupsOf(byLead, whole, (key) => (key === NOBODY ? null : key)),
    byRoutine: groupsOf(byRoutine, whole, (key) => key),
    byExercise: groupsOf(byExercise, whole, (key) => key).map((group) => {
      const sessions = total((byExercise.get(group.id ?? '') ?? []).map((one) => ofExercise(one).sessions));
      return {
        ...group,
        sessions: group.clients === null ? null : Math.round(sessions / 5) * 5,
        leftOutForPain: own.leftOutForPain.get(group.id ?? '') ?? NOT_SHOWN,
        painAfter: own.painAfter.get(group.id ?? '') ?? NOT_SHOWN,
      };
    }),
  };
}

/** Each client once, with what any of their exercises has. */
function unique(counted: readonly Counted[]): readonly Counted[] {
  const found = new Map<string, Counted>();
  for (const one of counted) {
    const before = found.get(one.id);
    const after = (before?.exercise?.after ?? 0) + ofExercise(one).after;
    found.set(one.id, { ...one, exercise: { ...ofExercise(one), after } });
  }
  return [...found.values()];
}
