import { mergedOrder } from '../exercise/merge-order.ts';
import type { ComposedBlock, ComposedRoutine } from './composed.ts';
import {
  type BlockParts,
  type ItemParts,
  type RoutineConflict,
  type Three,
  isSameParts,
  mergedParts,
} from './merge-parts.ts';

/** What two edits of one routine make together. Where they conflict, the routine has mine. */
export interface RoutineMerge {
  readonly routine: ComposedRoutine;
  readonly conflicts: readonly RoutineConflict[];
}

const partsOfBlock = ({ key: _key, items: _items, ...parts }: ComposedBlock): BlockParts => parts;

const blocksByKey = ({ blocks }: ComposedRoutine) => new Map(blocks.map((block) => [block.key, partsOfBlock(block)]));

const itemsByKey = ({ blocks }: ComposedRoutine) =>
  new Map(
    blocks.flatMap((block) =>
      block.items.map(({ key, ...parts }): [string, ItemParts] => [key, { ...parts, block: block.key }]),
    ),
  );

const keysOf = (routine: ComposedRoutine, block: string) =>
  routine.blocks.find(({ key }) => key === block)?.items.map(({ key }) => key) ?? [];

/** Merges what goes by keys: what one side took away is gone, unless the other changed it. */
function mergedByKey<Parts extends object>(
  of: 'BLOCK' | 'ITEM',
  [base, mine, theirs]: readonly [ReadonlyMap<string, Parts>, ReadonlyMap<string, Parts>, ReadonlyMap<string, Parts>],
  isNeeded: (key: string) => boolean,
) {
  const merged = new Map<string, Parts>();
  const conflicts: RoutineConflict[] = [];
  for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
    const three: Three<Parts> = { base: base.get(key), mine: mine.get(key), theirs: theirs.get(key) };
    const there = three.mine ?? three.theirs;
    if (three.mine && three.theirs) {
      const both = { ...three, mine: three.mine, theirs: three.theirs };
      merged.set(
        key,
        mergedParts(both, (part, values) => conflicts.push({ of, key, part, ...values } as RoutineConflict)),
      );
    } else if (there && three.base === undefined) {
      merged.set(key, there);
    } else if (there && three.base && (!isSameParts(there, three.base) || isNeeded(key))) {
      merged.set(key, there);
      conflicts.push({ of, key, part: 'presence', base: three.base, mine: three.mine, theirs: three.theirs });
    }
  }
  return { merged, conflicts };
}

/**
 * Puts two edits of one routine together: what one side changed is taken over, what both changed alike is
 * taken once, and what both changed differently is a conflict. Blocks and items are matched by their keys,
 * wherever they went; what either cites for an item is kept. Nothing that a side added or changed is lost.
 */
export function mergeRoutine(base: ComposedRoutine, mine: ComposedRoutine, theirs: ComposedRoutine): RoutineMerge {
  const conflicts: RoutineConflict[] = [];
  const wholeOf = ({ blocks: _blocks, ...whole }: ComposedRoutine) => whole;
  const whole = mergedParts({ base: wholeOf(base), mine: wholeOf(mine), theirs: wholeOf(theirs) }, (part, values) =>
    conflicts.push({ of: 'ROUTINE', key: null, part, ...values }),
  );
  const items = mergedByKey('ITEM', [itemsByKey(base), itemsByKey(mine), itemsByKey(theirs)], () => false);
  const used = new Set([...items.merged.values()].map(({ block }) => block));
  const blocks = mergedByKey('BLOCK', [blocksByKey(base), blocksByKey(mine), blocksByKey(theirs)], (key) =>
    used.has(key),
  );
  conflicts.push(...blocks.conflicts, ...items.conflicts);

  const ordered = (
    of: 'ROUTINE' | 'BLOCK',
    key: string | null,
    keys: (side: ComposedRoutine) => readonly string[],
    left: readonly string[],
  ) => {
    const [was, own, others] = [keys(base), keys(mine), keys(theirs)];
    const order = mergedOrder(was, own, others, left);
    if (order.conflict) conflicts.push({ of, key, part: 'order', base: was, mine: own, theirs: others });
    return order.keys;
  };
  const blockKeys = ordered('ROUTINE', null, (side) => side.blocks.map(({ key }) => key), [...blocks.merged.keys()]);
  const routine: ComposedRoutine = {
    ...whole,
    blocks: blockKeys.flatMap((key): ComposedBlock[] => {
      const parts = blocks.merged.get(key);
      if (!parts) return [];
      const here = [...items.merged].filter(([, { block }]) => block === key).map(([item]) => item);
      const list = ordered('BLOCK', key, (side) => keysOf(side, key), here).flatMap((item) => {
        const { block: _block, ...said } = items.merged.get(item) ?? { block: '' };
        return 'dose' in said ? [{ ...said, key: item }] : [];
      });
      return [{ ...parts, key, items: list }];
    }),
  };
  return { routine, conflicts };
}
