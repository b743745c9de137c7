import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyContent } from '../testing/exercise-arbitrary.ts';
import { aContent } from '../testing/exercise-content.ts';
import { diffExerciseContent, textParts } from './diff.ts';
import { listFields } from './entries.ts';
import { changedFields, entriesOf } from './entries.ts';

const step = (key: string, text = key) => ({ key, role: 'MOVE', text }) as const;

describe('diffExerciseContent', () => {
  it('reads as sentences, field by field', () => {
    const before = aContent({
      purpose: '',
      positions: ['SUPINE'],
      steps: [step('down', 'Lie down.'), step('lift', 'Lift your hips.'), step('rest', 'Rest.')],
      cautions: [{ key: 'c', text: 'Not after surgery', precautions: ['RECENT_SURGERY'] }],
      ladder: [{ kind: 'HARDER', exerciseId: '1', name: 'Walkout', criterion: 'When easy' }],
    });
    const after = aContent({
      name: 'Glute bridge',
      positions: ['SIDE_LYING'],
      steps: [step('rest', 'Rest.'), step('down', 'Lie down.'), step('lift', 'Lift your hips slowly.')],
      cautions: [{ key: 'c', text: 'Not after surgery', precautions: ['RECENT_SURGERY', 'PREGNANCY'] }],
      ladder: [{ kind: 'HARDER', exerciseId: '1', name: 'Renamed meanwhile', criterion: 'When easy' }],
      pictures: [{ mediaId: 'm', altText: 'A person lifts the hips.' }],
    });
    expect(diffExerciseContent(before, after).map(({ text }) => text)).toEqual([
      'Name changed from “Bridge” to “Glute bridge”.',
      'Purpose added: “Strengthens your hips.”.',
      'Position removed: “supine”.',
      'Position added: “side lying”.',
      'Step moved from place 3 to 1: “move: Rest.”.',
      'Step 3 changed from “move: Lift your hips.” to “move: Lift your hips slowly.”.',
      'Caution 1 changed from “Not after surgery (recent surgery)” to “Not after surgery (recent surgery, pregnancy)”.',
      'Picture added: “A person lifts the hips.”.',
    ]);
  });

  it('tells a move from a change, and says both of what did both', () => {
    const before = aContent({ steps: [step('a'), step('b'), step('c')] });
    const after = aContent({ steps: [step('c', 'other'), step('a'), step('b')] });
    expect(
      diffExerciseContent(before, after).map(({ kind, key, before: was, after: is }) => [kind, key, was, is]),
    ).toEqual([
      ['MOVED', 'c', '3', '1'],
      ['CHANGED', 'c', 'move: c', 'move: other'],
    ]);
  });

  it('is empty just when nothing differs', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        expect(diffExerciseContent(before, before)).toEqual([]);
        const fields = [...new Set(diffExerciseContent(before, after).map(({ field }) => field))];
        expect(fields.toSorted()).toEqual(changedFields(before, after).toSorted());
      }),
    );
  });

  it('loses no element: what is removed and added leads from the one list to the other', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        const changes = diffExerciseContent(before, after);
        for (const field of listFields) {
          const keys = (content: typeof before) => entriesOf(content[field]).map(({ key }) => key);
          const of = (kind: string) =>
            changes.flatMap((one) => (one.field === field && one.kind === kind ? [one.key ?? ''] : []));
          const kept = keys(before).filter((key) => !of('REMOVED').includes(key));
          expect([...kept, ...of('ADDED')].toSorted()).toEqual(keys(after).toSorted());
          // what neither moved nor came or went stands in one order in both
          const still = (list: string[]) =>
            list.filter((key) => ![...of('MOVED'), ...of('ADDED'), ...of('REMOVED')].includes(key));
          expect(still(keys(before))).toEqual(still(keys(after)));
        }
      }),
    );
  });

  it('gives the words of a change so that both texts can be read from them', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const parts = textParts(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect([without('ADDED'), without('REMOVED')]).toEqual([before, after]);
      }),
    );
    expect(textParts('Lift your hips.', 'Lift both hips.')).toEqual([
      { kind: 'SAME', text: 'Lift ' },
      { kind: 'REMOVED', text: 'your' },
      { kind: 'ADDED', text: 'both' },
      { kind: 'SAME', text: ' hips.' },
    ]);
  });
});
