import { listedCitations } from '../citation/listed.ts';
import type { IntRange } from '../dose/domain.ts';
import { formatDose } from '../dose/format.ts';
import { type ContentChange, listChanges, textChange } from '../exercise/diff.ts';
import { isSame } from '../exercise/entries.ts';
import { spelled } from '../exercise/words.ts';
import type { ComposedBlock, ComposedItem, ComposedRoutine } from './composed.ts';

export const routineDiffFields = [
  'title',
  'summary',
  'uses',
  'conditions',
  'statedMinutes',
  'block',
  'blockName',
  'rounds',
  'restBetweenItems',
  'restBetweenRounds',
  'blockCondition',
  'blockNote',
  'item',
  'exercise',
  'exerciseVersion',
  'dose',
  'itemNote',
  'itemCitations',
  'citations',
] as const;
export type RoutineDiffField = (typeof routineDiffFields)[number];

/** One thing in which two routines differ; `key` is of the block or item that it is about. */
export type RoutineChange = ContentChange<RoutineDiffField>;

const rangeText = ({ min, max }: IntRange) => (min === max ? String(min) : `${min}-${max}`);
const secondsText = (range: IntRange | null) => range && `${rangeText(range)} s`;

/** The change of one text, or none. */
function said(
  field: RoutineDiffField,
  key: string | null,
  label: string,
  before: string | null,
  after: string | null,
): RoutineChange[] {
  return (before ?? '') === (after ?? '') ? [] : [textChange(field, key, label, before, after)];
}

const nameOf = (blocks: readonly ComposedBlock[], key: string) => {
  const at = blocks.findIndex((block) => block.key === key);
  return blocks[at]?.name || `block ${at + 1}`;
};

function blockChanges(before: ComposedBlock, after: ComposedBlock, name: string): RoutineChange[] {
  const { key } = after;
  const of = (field: RoutineDiffField, what: string, was: string | null, is: string | null) =>
    said(field, key, `${name}: ${what}`, was, is);
  return [
    ...of('blockName', 'name', before.name, after.name),
    ...of('rounds', 'rounds', rangeText(before.rounds), rangeText(after.rounds)),
    ...of(
      'restBetweenItems',
      'rest between items',
      secondsText(before.restBetweenItemsSeconds),
      secondsText(after.restBetweenItemsSeconds),
    ),
    ...of(
      'restBetweenRounds',
      'rest between rounds',
      secondsText(before.restBetweenRoundsSeconds),
      secondsText(after.restBetweenRoundsSeconds),
    ),
    ...of('blockCondition', 'condition', before.condition, after.condition),
    ...of('blockNote', 'note', before.note, after.note),
  ];
}

const numberText = (number: number | null) => (number === null ? 'the draft' : `version ${number}`);

function itemChanges(before: ComposedItem, after: ComposedItem): RoutineChange[] {
  const { key, exercise } = after;
  const of = (field: RoutineDiffField, what: string, was: string | null, is: string | null) =>
    said(field, key, `${exercise.name}: ${what}`, was, is);
  const isOther = before.exercise.id !== exercise.id;
  const isOtherVersion = !isOther && before.exercise.versionId !== exercise.versionId;
  return [
    ...(isOther ? [textChange('exercise', key, 'Exercise', before.exercise.name, exercise.name)] : []),
    ...(isOtherVersion
      ? [
          textChange(
            'exerciseVersion',
            key,
            `${exercise.name}: exercise`,
            numberText(before.exercise.number),
            numberText(exercise.number),
          ),
        ]
      : []),
    ...(isSame(before.dose, after.dose)
      ? []
      : of('dose', 'dose', formatDose(before.dose, 'shorthand'), formatDose(after.dose, 'shorthand'))),
    ...of('itemNote', 'note', before.note, after.note),
    ...listChanges(
      'itemCitations',
      `${exercise.name}: citation`,
      listedCitations(before.citations),
      listedCitations(after.citations),
    ).map((change) => ({ ...change, key })),
  ];
}

interface Placed {
  readonly item: ComposedItem;
  readonly block: string;
}

const placedByKey = ({ blocks }: ComposedRoutine) =>
  new Map(
    blocks.flatMap(({ key: block, items }) => items.map((item): [string, Placed] => [item.key, { item, block }])),
  );

/** Items that came, went, or moved, to another block or within their own. */
function itemMoves(before: ComposedRoutine, after: ComposedRoutine): RoutineChange[] {
  const [was, is] = [placedByKey(before), placedByKey(after)];
  const textOf = ({ exercise, dose }: ComposedItem) =>
    [exercise.name, formatDose(dose, 'shorthand')].filter(Boolean).join(', ');
  const gone = [...was].flatMap(([key, { item }]): RoutineChange[] =>
    is.has(key) ? [] : [{ ...textChange('item', key, 'Item', textOf(item), null) }],
  );
  const come = [...is].flatMap(([key, { item, block }]): RoutineChange[] => {
    const old = was.get(key);
    if (!old) return [textChange('item', key, 'Item', null, textOf(item))];
    if (old.block === block) return [];
    const [from, to] = [nameOf(before.blocks, old.block), nameOf(after.blocks, block)];
    const text = `${item.exercise.name} moved from “${from}” to “${to}”.`;
    return [{ field: 'item', key, kind: 'MOVED', before: from, after: to, text, parts: [] }];
  });
  const within = after.blocks.flatMap(({ key: block, items }) => {
    const stays = (list: readonly ComposedItem[]) =>
      list
        .filter(({ key }) => was.get(key)?.block === block && is.get(key)?.block === block)
        .map(({ key, exercise }) => ({ key, text: exercise.name, parts: null }));
    const old = before.blocks.find(({ key }) => key === block)?.items ?? [];
    return listChanges('item' as const, 'Item', stays(old), stays(items));
  });
  return [...gone, ...come, ...within];
}

/**
 * Lists in what two routines differ, in sentences: the words of the whole, then blocks, then items by
 * their keys; empty when they do not.
 */
export function diffRoutine(before: ComposedRoutine, after: ComposedRoutine): RoutineChange[] {
  const words = (list: readonly string[]) => list.map((word) => ({ key: word, text: spelled(word), parts: null }));
  const minutes = ({ statedMinutes }: ComposedRoutine) => statedMinutes && `${statedMinutes} minutes`;
  const blocks = ({ blocks: list }: ComposedRoutine) =>
    list.map(({ key }) => ({ key, text: nameOf(list, key), parts: null }));
  const was = placedByKey(before);
  return [
    ...said('title', null, 'Title', before.title, after.title),
    ...said('summary', null, 'Summary', before.summary, after.summary),
    ...listChanges('uses' as const, 'Use', words(before.uses), words(after.uses)),
    ...listChanges('conditions' as const, 'Condition', words(before.conditions), words(after.conditions)),
    ...said('statedMinutes', null, 'Stated time', minutes(before) || null, minutes(after) || null),
    ...listChanges('block' as const, 'Block', blocks(before), blocks(after)),
    ...after.blocks.flatMap((block) => {
      const old = before.blocks.find(({ key }) => key === block.key);
      return old ? blockChanges(old, block, nameOf(after.blocks, block.key)) : [];
    }),
    ...itemMoves(before, after),
    ...after.blocks.flatMap(({ items }) =>
      items.flatMap((item) => {
        const old = was.get(item.key);
        return old ? itemChanges(old.item, item) : [];
      }),
    ),
  ];
}
