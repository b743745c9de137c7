import type { IntRange } from '../dose/domain.ts';
import type { ReportPart } from './items.ts';
import type { ReportedBlock, ReportedItem, ReportedRoutine } from './reported.ts';

const range = ({ min, max }: IntRange, unit: string) =>
  `${min === max ? min : `${min} to ${max}`} ${unit}${min === 1 && max === 1 ? '' : 's'}`;
const minutes = ({ min, max }: IntRange): IntRange => ({
  min: Math.max(1, Math.round(min / 60)),
  max: Math.max(1, Math.round(max / 60)),
});
const once = (words: readonly string[]) => [...new Set(words)];
const sentence = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`);

const itemsOf = ({ blocks }: ReportedRoutine): ReportedItem[] => blocks.flatMap((block) => block.items);
const named = ({ exercise, note }: ReportedItem) => (note ? `${exercise} (${note.replace(/\.$/, '')})` : exercise);

function nameLines({ title, version }: ReportedRoutine): string[] {
  return [version === null ? `${title} (draft).` : `${title}, version ${version}.`];
}

function whyLines(routine: ReportedRoutine): string[] {
  const { summary, claims, uses } = routine;
  return [
    ...(summary ? [sentence(summary)] : []),
    ...(uses.length > 0 ? [`Used as: ${uses.join(', ')}.`] : []),
    ...claims.map(({ claim, reference }) => `${sentence(claim)} Source: ${reference}`),
    ...once(
      itemsOf(routine).flatMap(({ exercise, purpose }) => (purpose ? [`${exercise}: ${sentence(purpose)}`] : [])),
    ),
  ];
}

function equipmentLines(routine: ReportedRoutine): string[] {
  const items = itemsOf(routine);
  if (items.length === 0) return [];
  const equipment = once(items.flatMap((item) => item.equipment)).toSorted();
  const loads = once(items.flatMap(({ exercise, load }) => (load ? [`${exercise}: ${load}.`] : [])));
  return [equipment.length > 0 ? `Needed: ${equipment.join(', ')}.` : 'No equipment is needed.', ...loads];
}

function materialLines(routine: ReportedRoutine): string[] {
  const items = itemsOf(routine);
  if (items.length === 0) return [];
  const pictured = items.filter(({ hasPicture }) => hasPicture).length;
  return [
    ...equipmentLines(routine),
    `A handout can be printed, with pictures of ${pictured} of ${items.length} exercises, boxes to tick and a pain scale.`,
  ];
}

function blockHow({
  rounds,
  restBetweenItemsSeconds: items,
  restBetweenRoundsSeconds: between,
}: ReportedBlock): string {
  return [
    rounds.max > 1 ? `${range(rounds, 'round')} of all in order` : 'once through in order',
    ...(items && items.max > 0 ? [`${range(items, 'second')} of rest between exercises`] : []),
    ...(between && between.max > 0 && rounds.max > 1 ? [`${range(between, 'second')} of rest between rounds`] : []),
  ].join(', ');
}

function procedureLines({ blocks }: ReportedRoutine): string[] {
  return blocks
    .filter(({ items }) => items.length > 0)
    .map((block) => {
      const note = block.note ? ` ${sentence(block.note)}` : '';
      return `${block.name}: ${blockHow(block)}: ${block.items.map(named).join('; ')}.${note}`;
    });
}

function exerciseLines(routine: ReportedRoutine): string[] {
  return once(
    itemsOf(routine).map(({ exercise, version, steps, hasPicture }) => {
      const which = [version === null ? 'draft' : `version ${version}`, ...(hasPicture ? ['with a picture'] : [])];
      return `${exercise} (${which.join(', ')}): ${steps.map(sentence).join(' ') || 'no steps are written.'}`;
    }),
  );
}

function dosageLines(routine: ReportedRoutine): string[] {
  const { blocks, statedMinutes, estimatedSeconds } = routine;
  const items = itemsOf(routine);
  if (items.length === 0) return [];
  const stated = items.filter(({ dose }) => dose);
  const silent = once(items.flatMap((item) => (item.dose ? [] : [named(item)])));
  const circuits = blocks.filter(({ items: some, rounds }) => some.length > 0 && rounds.max > 1);
  return [
    ...circuits.map((block) => `${block.name}: ${blockHow(block)}.`),
    ...stated.map((item) => `${named(item)}: ${item.dose}`),
    ...(silent.length > 0 ? [`No dose is stated for ${silent.join(', ')}.`] : []),
    `One time through takes about ${range(minutes(estimatedSeconds), 'minute')}, by its doses.`,
    ...(statedMinutes === null
      ? []
      : [`Its source says ${range({ min: statedMinutes, max: statedMinutes }, 'minute')}.`]),
  ];
}

function progressionLines(routine: ReportedRoutine): string[] {
  return once(
    itemsOf(routine).flatMap(({ exercise, harder }) =>
      harder.map(({ to, criterion }) => `From ${exercise} to ${to}: ${sentence(criterion)}`),
    ),
  );
}

function tailoringLines({ conditions, blocks }: ReportedRoutine): string[] {
  return [
    ...(conditions.length > 0 ? [`Meant for: ${conditions.join(', ')}.`] : []),
    ...blocks.flatMap(({ name, condition }) => (condition ? [`${name} is meant for: ${sentence(condition)}`] : [])),
  ];
}

const lines: Readonly<Record<ReportPart, (routine: ReportedRoutine) => string[]>> = {
  NAME: nameLines,
  WHY: whyLines,
  EQUIPMENT: equipmentLines,
  MATERIALS: materialLines,
  PROCEDURE: procedureLines,
  EXERCISES: exerciseLines,
  DOSAGE: dosageLines,
  PROGRESSION: progressionLines,
  TAILORING: tailoringLines,
  ORIGIN: ({ origin }) => (origin ? [`Adapted from the routine “${origin}”.`] : []),
};

/** What a routine's data says to one part of a report, in plain words; empty when it says nothing. */
export function partLines(part: ReportPart, routine: ReportedRoutine): readonly string[] {
  return lines[part](routine);
}
