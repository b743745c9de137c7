import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyContent } from '../testing/exercise-arbitrary.ts';
import { aContent } from '../testing/exercise-content.ts';
import { contentFields } from './domain.ts';
import { entriesOf, isListField, isSame, listFields, partsOf } from './entries.ts';
import { mergeExerciseContent, withChoice } from './merge.ts';

const step = (key: string, text = key) => ({ key, role: 'MOVE', text }) as const;
const keys = (steps: readonly { key: string }[]) => steps.map(({ key }) => key);

describe('mergeExerciseContent', () => {
  const base = aContent({ purpose: 'Old.', tags: ['home'], steps: [step('a'), step('b'), step('c')] });

  it('takes what each side changed', () => {
    const mine = {
      ...base,
      name: 'Glute bridge',
      tags: ['home', 'gym'],
      steps: [step('a', 'mine'), step('b'), step('c')],
    };
    const theirs = { ...base, purpose: 'New.', tags: ['floor'], steps: [step('c'), step('a'), step('b'), step('d')] };
    const { content, conflicts } = mergeExerciseContent(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(content).toMatchObject({ name: 'Glute bridge', purpose: 'New.', tags: ['floor', 'gym'] });
    expect(content.steps).toEqual([step('c'), step('a', 'mine'), step('b'), step('d')]);
  });

  it('puts what both added behind what it followed', () => {
    const mine = { ...base, steps: [step('a'), step('mine'), step('b'), step('c')] };
    const theirs = { ...base, steps: [step('theirs'), step('a'), step('b'), step('c')] };
    expect(keys(mergeExerciseContent(base, mine, theirs).content.steps)).toEqual(['theirs', 'a', 'mine', 'b', 'c']);
  });

  it('says where both changed the same words, and keeps mine', () => {
    const mine = { ...base, purpose: 'Mine.', steps: [step('a', 'mine'), step('b'), step('c')] };
    const theirs = { ...base, purpose: 'Theirs.', steps: [step('a', 'theirs'), step('b'), step('c')] };
    const { content, conflicts } = mergeExerciseContent(base, mine, theirs);
    expect(conflicts).toEqual([
      { field: 'purpose', key: null, part: null, base: 'Old.', mine: 'Mine.', theirs: 'Theirs.' },
      { field: 'steps', key: 'a', part: 'text', base: 'a', mine: 'mine', theirs: 'theirs' },
    ]);
    expect(content).toEqual(mine);
    expect(conflicts.reduce((merged, conflict) => withChoice(merged, conflict, 'theirs'), content)).toEqual(theirs);
  });

  it('keeps what one side changed and the other took away, until somebody chooses', () => {
    const mine = { ...base, steps: [step('a'), step('c')] };
    const theirs = { ...base, steps: [step('a'), step('b', 'changed'), step('c')] };
    const { content, conflicts } = mergeExerciseContent(base, mine, theirs);
    expect(content.steps).toEqual(theirs.steps);
    expect(conflicts).toMatchObject([{ field: 'steps', key: 'b', part: 'presence', mine: undefined }]);
    expect(conflicts.map((conflict) => withChoice(content, conflict, 'mine').steps)).toEqual([mine.steps]);
    expect(conflicts.map((conflict) => withChoice(content, conflict, 'theirs').steps)).toEqual([theirs.steps]);
  });

  it('says when both put the steps into another order', () => {
    const mine = { ...base, steps: [step('b'), step('a'), step('c')] };
    const theirs = { ...base, steps: [step('a'), step('c'), step('b')] };
    const { content, conflicts } = mergeExerciseContent(base, mine, theirs);
    expect(conflicts).toMatchObject([{ field: 'steps', part: 'order' }]);
    expect(content.steps).toEqual(mine.steps);
    expect(conflicts.map((conflict) => keys(withChoice(content, conflict, 'theirs').steps))).toEqual([['a', 'c', 'b']]);
  });

  it('adds up the precautions of one caution', () => {
    const caution = (...precautions: ('PREGNANCY' | 'OSTEOPOROSIS' | 'ACUTE_PAIN')[]) =>
      aContent({ cautions: [{ key: 'c', text: 'Care', precautions }] });
    const merged = mergeExerciseContent(
      caution('PREGNANCY'),
      caution('PREGNANCY', 'ACUTE_PAIN'),
      caution('OSTEOPOROSIS'),
    );
    expect(merged).toEqual({ content: caution('ACUTE_PAIN', 'OSTEOPOROSIS'), conflicts: [] });
  });

  it('is the other side when one side changed nothing, and either when both did the same', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        const clean = { content: after, conflicts: [] };
        expect(mergeExerciseContent(before, before, after)).toEqual(clean);
        expect(mergeExerciseContent(before, after, before)).toEqual(clean);
        expect(mergeExerciseContent(before, after, after)).toEqual(clean);
      }),
    );
  });

  it('has the same conflicts whichever side is mine', () => {
    const places = (merge: ReturnType<typeof mergeExerciseContent>) =>
      merge.conflicts.map(({ field, key, part }) => `${field} ${key} ${part}`).toSorted();
    fc.assert(
      fc.property(anyContent, anyContent, anyContent, (before, one, other) => {
        expect(places(mergeExerciseContent(before, one, other))).toEqual(
          places(mergeExerciseContent(before, other, one)),
        );
      }),
    );
  });

  it('loses nothing: what a side added or changed is in the merge or in a conflict', () => {
    fc.assert(
      fc.property(anyContent, anyContent, anyContent, (before, mine, theirs) => {
        const { content, conflicts } = mergeExerciseContent(before, mine, theirs);
        for (const side of [mine, theirs]) {
          for (const field of contentFields) {
            const isConflict = (key: string | null, part: string | null) =>
              conflicts.some((one) => one.field === field && one.key === key && one.part === part);
            if (!isListField(field)) {
              if (side[field] !== before[field])
                expect(content[field] === side[field] || isConflict(null, null)).toBe(true);
              continue;
            }
            const [was, is] = [before, content].map(
              (one) => new Map(entriesOf(one[field]).map(({ key, element }) => [key, element])),
            );
            for (const { key, element } of entriesOf(side[field])) {
              const old = was?.get(key);
              if (old !== undefined && isSame(partsOf(element), partsOf(old))) continue;
              const merged = is?.get(key);
              expect(merged).toBeDefined();
              const [own, there, then] = [
                partsOf(element),
                partsOf(merged ?? ''),
                old === undefined ? {} : partsOf(old),
              ];
              for (const part of Object.keys(own)) {
                const isWords = Array.isArray(own[part]);
                const kept =
                  isSame(own[part], there[part]) ||
                  isSame(own[part], then[part]) ||
                  isConflict(key, part) ||
                  isConflict(key, 'presence');
                expect(kept || isWords).toBe(true);
              }
            }
          }
        }
        for (const field of listFields) {
          const all = entriesOf(content[field]).map(({ key }) => key);
          expect(new Set(all).size).toBe(all.length);
        }
      }),
    );
  });

  it('gives theirs when every conflict is chosen so and mine changed nothing else', () => {
    fc.assert(
      fc.property(anyContent, anyContent, anyContent, (before, mine, theirs) => {
        const { content, conflicts } = mergeExerciseContent(before, mine, theirs);
        const chosen = conflicts.reduce((merged, conflict) => withChoice(merged, conflict, 'theirs'), content);
        for (const { field, key, part, theirs: value } of conflicts) {
          if (!isListField(field)) expect(chosen[field]).toEqual(value);
          else if (part !== 'order') {
            const element = entriesOf(chosen[field]).find((entry) => entry.key === key)?.element;
            if (part === 'presence') expect(element).toEqual(value);
            else expect(partsOf(element ?? '')[part ?? '']).toEqual(value);
          }
        }
      }),
    );
  });
});
