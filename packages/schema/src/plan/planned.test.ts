import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDose } from '../dose/domain.ts';
import { anyRoutine } from '../routine/arbitrary.ts';
import { range } from '../testing/routines.ts';
import { type PlannedChange, plannedRoutine } from './planned.ts';

const anyKeyed = anyRoutine().map(({ blocks }) => ({
  blocks: blocks.map((block) => ({ ...block, items: block.items.map((item) => ({ ...item, key: item.id })) })),
}));
type Named = { readonly name: string };
const change = (itemKey: string, more: Partial<PlannedChange<Named>> = {}): PlannedChange<Named> => ({
  itemKey,
  dose: null,
  exercise: null,
  isLeftOut: false,
  note: null,
  ...more,
});
const march = { name: 'Bridge march' };
const dose = aDose({ sets: range(2) });
const keysOf = ({ blocks }: { readonly blocks: readonly { items: readonly { key: string }[] }[] }) =>
  blocks.flatMap(({ items }) => items.map(({ key }) => key));

describe('plannedRoutine', () => {
  it('leaves a routine that nothing changes as it is, but for blocks without items', () => {
    fc.assert(
      fc.property(anyKeyed, (routine) => {
        const { blocks, unknownKeys } = plannedRoutine(routine, []);
        expect(blocks).toEqual(routine.blocks.filter(({ items }) => items.length > 0));
        expect(unknownKeys).toEqual([]);
      }),
    );
  });

  it('keeps the order, takes out what is left out, and changes what is changed alone', () => {
    fc.assert(
      fc.property(anyKeyed, fc.infiniteStream(fc.constantFrom('out', 'swap', 'dose', 'none')), (routine, kinds) => {
        const of = new Map(keysOf(routine).map((key) => [key, kinds.next().value]));
        const changes = [...of].flatMap(([key, kind]) => {
          if (kind === 'out') return [change(key, { isLeftOut: true, dose })];
          if (kind === 'swap') return [change(key, { exercise: march })];
          return kind === 'dose' ? [change(key, { dose, note: 'Slowly.' })] : [];
        });
        const planned = plannedRoutine(routine, changes);
        expect(keysOf(planned)).toEqual(keysOf(routine).filter((key) => of.get(key) !== 'out'));
        const before = new Map(routine.blocks.flatMap(({ items }) => items.map((item) => [item.key, item])));
        for (const item of planned.blocks.flatMap(({ items }) => items)) {
          const was = before.get(item.key);
          const kind = of.get(item.key);
          expect(item.exercise).toEqual(kind === 'swap' ? march : was?.exercise);
          expect(item.dose).toEqual(kind === 'dose' ? dose : was?.dose);
          expect(item.note).toEqual(kind === 'dose' ? 'Slowly.' : was?.note);
        }
      }),
    );
  });

  it('tells of items that the routine does not have', () => {
    expect(plannedRoutine({ blocks: [] }, [change('gone')]).unknownKeys).toEqual(['gone']);
  });
});
