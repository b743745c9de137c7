import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDose, aRange } from '../dose/domain.ts';
import { anyComposed } from '../testing/composed-arbitrary.ts';
import { type ComposedBlock, type ComposedItem, type ComposedRoutine, itemsOf } from './composed.ts';
import { diffRoutine } from './diff.ts';

const anItem = (key: string, more: Partial<ComposedItem> = {}): ComposedItem => ({
  key,
  exercise: { id: key, versionId: `${key} 1`, name: key, number: 1 },
  dose: aDose({ sets: aRange(3), reps: aRange(10) }),
  note: null,
  citations: [],
  ...more,
});
const aBlock = (name: string, items: readonly ComposedItem[], more: Partial<ComposedBlock> = {}): ComposedBlock => ({
  key: name,
  name,
  rounds: aRange(1),
  restBetweenItemsSeconds: null,
  restBetweenRoundsSeconds: null,
  condition: null,
  note: null,
  items,
  ...more,
});
const aRoutine = (...blocks: ComposedBlock[]): ComposedRoutine => ({
  title: 'Backs',
  summary: '',
  uses: [],
  conditions: [],
  statedMinutes: null,
  blocks,
});

describe('diffRoutine', () => {
  it('reads as sentences', () => {
    const before = aRoutine(
      aBlock('Main', [anItem('Bridge'), anItem('Bird dog'), anItem('Plank'), anItem('Rolls')]),
      aBlock('End', []),
    );
    const after = {
      ...aRoutine(
        aBlock(
          'Main',
          [
            anItem('Plank'),
            anItem('Bridge', { dose: aDose({ sets: aRange(3), reps: aRange(12) }), note: 'Slowly.' }),
            anItem('Bird dog', { exercise: { id: 'Bird dog', versionId: 'Bird dog 2', name: 'Bird dog', number: 2 } }),
          ],
          { rounds: aRange(2, 3), restBetweenItemsSeconds: aRange(15) },
        ),
        aBlock('End', [anItem('Rolls'), anItem('Twist')]),
      ),
      statedMinutes: 10,
    };
    expect(diffRoutine(before, after).map(({ text }) => text)).toEqual([
      'Stated time added: “10 minutes”.',
      'Main: rounds changed from “1” to “2-3”.',
      'Main: rest between items added: “15 s”.',
      'Rolls moved from “Main” to “End”.',
      'Item added: “Twist, 3 x 10”.',
      'Item moved from place 3 to 1: “Plank”.',
      'Bridge: dose changed from “3 x 10” to “3 x 12”.',
      'Bridge: note added: “Slowly.”.',
      'Bird dog: exercise changed from “version 1” to “version 2”.',
    ]);
  });

  it('is empty of two that are the same', () => {
    fc.assert(fc.property(anyComposed, (routine) => diffRoutine(routine, routine).length === 0));
  });

  it('leads from the one to the other: what came, went and moved accounts for every item', () => {
    fc.assert(
      fc.property(anyComposed, anyComposed, (before, after) => {
        const changes = diffRoutine(before, after).filter(({ field }) => field === 'item');
        const of = (kind: string) => changes.flatMap((one) => (one.kind === kind ? [one.key ?? ''] : []));
        const keys = (routine: ComposedRoutine) => itemsOf(routine).map(({ key }) => key);
        const kept = keys(before).filter((key) => !of('REMOVED').includes(key));
        expect([...kept, ...of('ADDED')].toSorted()).toEqual(keys(after).toSorted());
        const places = ({ blocks }: ComposedRoutine) =>
          Object.fromEntries(
            blocks.map(({ key, items }) => [
              key,
              items.map((item) => item.key).filter((item) => !changes.some((one) => one.key === item)),
            ]),
          );
        const [was, is] = [places(before), places(after)];
        for (const [block, still] of Object.entries(is)) expect(still).toEqual(was[block] ?? []);
      }),
    );
  });
});
