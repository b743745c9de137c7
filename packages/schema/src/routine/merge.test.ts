import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDose, aRange } from '../dose/domain.ts';
import { isSame } from '../exercise/entries.ts';
import { anyComposed } from '../testing/composed-arbitrary.ts';
import { type ComposedBlock, type ComposedRoutine, itemsOf } from './composed.ts';
import { withRoutineChoice } from './merge-choice.ts';
import { mergeRoutine } from './merge.ts';

const anItem = (key: string, reps = 10) => ({
  key,
  exercise: { id: 'bridge', versionId: 'bridge 1', name: 'Bridge', number: 1 },
  dose: aDose({ reps: aRange(reps) }),
  note: null,
  citations: [],
});
const aBlock = (key: string, items: readonly ReturnType<typeof anItem>[]): ComposedBlock => ({
  key,
  name: key,
  rounds: aRange(1),
  restBetweenItemsSeconds: null,
  restBetweenRoundsSeconds: null,
  condition: null,
  note: null,
  items,
});
const aRoutine = (...blocks: ComposedBlock[]): ComposedRoutine => ({
  title: 'Old',
  summary: '',
  uses: [],
  conditions: [],
  statedMinutes: null,
  blocks,
});
const shape = ({ blocks }: ComposedRoutine) =>
  blocks.map(({ key, items }) => [key, ...items.map((item) => item.key)].join(' '));

describe('mergeRoutine', () => {
  const [x, y, z] = [anItem('x'), anItem('y'), anItem('z')];
  const base = aRoutine(aBlock('A', [x, y]), aBlock('B', [z]));

  it('takes what each side did, wherever an item went', () => {
    const mine = { ...aRoutine(aBlock('A', [y]), aBlock('B', [z, x])), title: 'New' };
    const theirs = aRoutine(aBlock('A', [anItem('x', 12), y, anItem('n')]), aBlock('B', [z]));
    const { routine, conflicts } = mergeRoutine(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect([routine.title, ...shape(routine)]).toEqual(['New', 'A y n', 'B z x']);
    expect(itemsOf(routine).find(({ key }) => key === 'x')?.dose.reps).toEqual(aRange(12));
  });

  it('says where both changed one dose, and keeps mine until somebody chooses', () => {
    const mine = aRoutine(aBlock('A', [anItem('x', 8), y]), aBlock('B', [z]));
    const theirs = aRoutine(aBlock('A', [anItem('x', 12), y]), aBlock('B', [z]));
    const { routine, conflicts } = mergeRoutine(base, mine, theirs);
    expect(conflicts).toMatchObject([{ of: 'ITEM', key: 'x', part: 'dose' }]);
    expect(routine).toEqual(mine);
    expect(conflicts.reduce((merged, one) => withRoutineChoice(merged, one, 'theirs'), routine)).toEqual(theirs);
  });

  it('keeps a block that one side took away and the other put an item into', () => {
    const mine = aRoutine(aBlock('A', [x, y]));
    const theirs = aRoutine(aBlock('A', [x, y]), aBlock('B', [z, anItem('n')]));
    const { routine, conflicts } = mergeRoutine(base, mine, theirs);
    expect(shape(routine)).toEqual(['A x y', 'B n']);
    expect(conflicts).toMatchObject([{ of: 'BLOCK', key: 'B', part: 'presence', mine: undefined }]);
    expect(conflicts.map((one) => shape(withRoutineChoice(routine, one, 'mine')))).toEqual([['A x y']]);
  });

  it('says when both moved an item to different blocks', () => {
    const mine = aRoutine(aBlock('A', [y]), aBlock('B', [z, x]), aBlock('C', []));
    const theirs = aRoutine(aBlock('A', [y]), aBlock('B', [z]), aBlock('C', [x]));
    const { routine, conflicts } = mergeRoutine(base, mine, theirs);
    expect(conflicts).toMatchObject([{ of: 'ITEM', key: 'x', part: 'block', mine: 'B', theirs: 'C' }]);
    expect(conflicts.map((one) => shape(withRoutineChoice(routine, one, 'theirs')))).toEqual([['A y', 'B z', 'C x']]);
  });

  it('is the other side when one side changed nothing, and either when both did the same', () => {
    fc.assert(
      fc.property(anyComposed, anyComposed, (before, after) => {
        const clean = { routine: after, conflicts: [] };
        expect(mergeRoutine(before, before, after)).toEqual(clean);
        expect(mergeRoutine(before, after, before)).toEqual(clean);
        expect(mergeRoutine(before, after, after)).toEqual(clean);
      }),
    );
  });

  it('loses nothing: what a side added or changed is in the merge or in a conflict', () => {
    fc.assert(
      fc.property(anyComposed, anyComposed, anyComposed, (before, mine, theirs) => {
        const { routine, conflicts } = mergeRoutine(before, mine, theirs);
        const [was, is] = [before, routine].map((one) => new Map(itemsOf(one).map((item) => [item.key, item])));
        for (const side of [mine, theirs]) {
          for (const item of itemsOf(side)) {
            const old = was?.get(item.key);
            if (old && isSame(item, old)) continue;
            const merged = is?.get(item.key);
            expect(merged).toBeDefined();
            for (const part of ['exercise', 'dose', 'note'] as const) {
              const isConflict = conflicts.some(
                (one) => one.key === item.key && (one.part === part || one.part === 'presence'),
              );
              const isKept = isSame(merged?.[part], item[part]) || isSame(item[part], old?.[part]);
              expect(isKept || isConflict).toBe(true);
            }
            for (const citation of item.citations) {
              const isOld = old?.citations.some((one) => isSame(one, citation)) ?? false;
              expect(isOld || merged?.citations.some((one) => isSame(one, citation))).toBe(true);
            }
          }
          for (const { key } of side.blocks)
            if (!before.blocks.some((block) => block.key === key))
              expect(routine.blocks.some((block) => block.key === key)).toBe(true);
        }
        const keys = [...routine.blocks, ...itemsOf(routine)].map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
