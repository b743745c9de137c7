import type { Dose } from '../dose/domain.ts';
import { formatDose } from '../dose/format.ts';
import { type ContentChange, textChange } from '../exercise/diff.ts';
import { isSame } from '../exercise/entries.ts';
import { formatSchedule } from '../schedule/format.ts';
import type { FlarePhase, ItemChange, PainBands, PlanContent, PlanPhase } from './domain.ts';
import { daysText } from './days-text.ts';

export const planDiffFields = [
  'phase',
  'phaseName',
  'days',
  'schedule',
  'routine',
  'routineVersion',
  'exercise',
  'dose',
  'leftOut',
  'note',
  'flarePhase',
  'bands',
  'stopRule',
  'pause',
  'message',
  'letsSwap',
  'alerts',
] as const;
export type PlanDiffField = (typeof planDiffFields)[number];

/** One thing in which two versions of a plan differ; `key` is of the phase, or of the routine's item, that it is about. */
export type PlanChange = ContentChange<PlanDiffField>;

/** What a plan points at, in words. */
export interface PlanWords {
  /** By the id of a routine version. */
  readonly routines: ReadonlyMap<string, RoutineWords>;
  /** The names of exercises, by the id of their version. */
  readonly exercises: ReadonlyMap<string, string>;
}
export interface RoutineWords {
  readonly routineId: string;
  readonly title: string;
  readonly number: number;
  /** By their keys. */
  readonly items: ReadonlyMap<string, { readonly name: string; readonly dose: Dose }>;
}

type Phase = PlanPhase | FlarePhase;

/** The change of one text, or none. */
function said(
  field: PlanDiffField,
  key: string | null,
  label: string,
  before: string | null,
  after: string | null,
): PlanChange[] {
  return (before ?? '') === (after ?? '') ? [] : [textChange(field, key, label, before, after)];
}

const bandsText = ({ greenMax, amberMax }: PainBands) =>
  `green 0-${greenMax}, amber ${greenMax < amberMax ? `${greenMax + 1}-${amberMax}` : 'none'}, red ${amberMax + 1}-10`;

const routineText = ({ title, number }: RoutineWords) => `${title}, version ${number}`;

function routineChanges(before: Phase, after: Phase, words: PlanWords): PlanChange[] {
  const [was, is] = [words.routines.get(before.routineVersionId), words.routines.get(after.routineVersionId)];
  if (!was || !is) return [];
  const field = was.routineId === is.routineId ? 'routineVersion' : 'routine';
  return said(field, after.key, `${after.name}: routine`, routineText(was), routineText(is));
}

const UNCHANGED: Omit<ItemChange, 'itemKey'> = { dose: null, exerciseVersionId: null, isLeftOut: false, note: null };

/** What is done for one item of a phase, in words; null where the routine has no such item. */
function doneFor(phase: Phase, itemKey: string, words: PlanWords) {
  const item = words.routines.get(phase.routineVersionId)?.items.get(itemKey);
  if (!item) return null;
  const change = phase.changes.find((one) => one.itemKey === itemKey) ?? UNCHANGED;
  const swapped = change.exerciseVersionId && words.exercises.get(change.exerciseVersionId);
  return {
    exercise: swapped || item.name,
    dose: formatDose(change.dose ?? item.dose, 'shorthand'),
    isLeftOut: change.isLeftOut,
    note: change.note,
  };
}

function leftOutChange(key: string, name: string, isLeftOut: boolean): PlanChange {
  const [kind, before, after] = isLeftOut ? (['REMOVED', name, null] as const) : (['ADDED', null, name] as const);
  const text = isLeftOut ? `“${name}” is left out.` : `“${name}” is done again.`;
  return { field: 'leftOut', key, kind, before, after, text, parts: [] };
}

/** What is done otherwise than before, item by item; a phase that had another routine is compared with its own routine. */
function itemChanges(before: Phase, after: Phase, words: PlanWords): PlanChange[] {
  const keys = new Set([...before.changes, ...after.changes].map(({ itemKey }) => itemKey));
  const routineOf = ({ routineVersionId: id }: Phase) => words.routines.get(id)?.routineId;
  const from = routineOf(before) === routineOf(after) ? before : { ...after, changes: [] };
  return [...keys].flatMap((key) => {
    const [was, is] = [doneFor(from, key, words), doneFor(after, key, words)];
    if (!was || !is) return [];
    return [
      ...(was.isLeftOut === is.isLeftOut ? [] : [leftOutChange(key, is.exercise, is.isLeftOut)]),
      ...said('exercise', key, 'Exercise', was.exercise, is.exercise),
      ...said('dose', key, `${is.exercise}: dose`, was.dose, is.dose),
      ...said('note', key, `${is.exercise}: note`, was.note, is.note),
    ];
  });
}

function phaseChanges(before: Phase, after: Phase, words: PlanWords): PlanChange[] {
  const { key, name } = after;
  const days = (phase: Phase) => ('startsOn' in phase ? daysText(phase.startsOn, phase.endsOn) : null);
  return [
    ...said('phaseName', key, 'Phase', before.name, name),
    ...said('days', key, `${name}: days`, days(before), days(after)),
    ...said('schedule', key, `${name}: schedule`, formatSchedule(before.schedule), formatSchedule(after.schedule)),
    ...routineChanges(before, after, words),
    ...itemChanges(before, after, words),
  ];
}

/** A phase that is new, or gone, with what is changed in it. */
function phaseText(phase: Phase, words: PlanWords): string {
  const routine = words.routines.get(phase.routineVersionId);
  const days = 'startsOn' in phase ? [daysText(phase.startsOn, phase.endsOn)] : [];
  return [phase.name, ...(routine ? [routineText(routine)] : []), formatSchedule(phase.schedule), ...days].join('; ');
}

function comparedPhase(
  field: 'phase' | 'flarePhase',
  before: Phase | null,
  after: Phase | null,
  words: PlanWords,
): PlanChange[] {
  const label = field === 'phase' ? 'Phase' : 'Flare-up phase';
  if (before && after) return isSame(before, after) ? [] : phaseChanges(before, after, words);
  if (before) return said(field, before.key, label, phaseText(before, words), null);
  if (!after) return [];
  return [
    ...said(field, after.key, label, null, phaseText(after, words)),
    ...itemChanges({ ...after, changes: [] }, after, words),
  ];
}

function alertsText({ redScoreAbove, risingBy, silentDays }: PlanContent['alerts']): string {
  const own = [
    ...(redScoreAbove === null ? [] : [`scores above ${redScoreAbove}`]),
    ...(risingBy === null ? [] : [`${risingBy} points up in a week`]),
    ...(silentDays === null ? [] : [`${silentDays} days without a word`]),
  ];
  return own.length > 0 ? own.join(', ') : 'as the clinic sets them';
}

/** Lists in what two versions of a plan differ, phase by phase in their order; empty when they say the same. */
export function planDiff(before: PlanContent, after: PlanContent, words: PlanWords): readonly PlanChange[] {
  const keys = new Set([...before.phases, ...after.phases].map(({ key }) => key));
  const phaseOf = ({ phases }: PlanContent, key: string) => phases.find((phase) => phase.key === key) ?? null;
  const swapText = ({ letsSwap }: PlanContent) => (letsSwap ? 'the client may choose' : 'as given');
  const pauseText = ({ pause }: PlanContent) => pause && daysText(pause.from, pause.until);
  return [
    ...[...keys].flatMap((key) => comparedPhase('phase', phaseOf(before, key), phaseOf(after, key), words)),
    ...comparedPhase('flarePhase', before.flarePhase, after.flarePhase, words),
    ...said('bands', null, 'Pain bands', bandsText(before.bands), bandsText(after.bands)),
    ...said('stopRule', null, 'Stop rule', before.stopRule, after.stopRule),
    ...said('pause', null, 'Pause', pauseText(before), pauseText(after)),
    ...said('message', null, 'Message', before.message, after.message),
    ...said('letsSwap', null, 'Easier and harder', swapText(before), swapText(after)),
    ...said('alerts', null, 'Alerts', alertsText(before.alerts), alertsText(after.alerts)),
  ];
}
