import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyContent } from '../testing/exercise-arbitrary.ts';
import { aContent } from '../testing/exercise-content.ts';
import { freeSlug, slugOf } from './slug.ts';
import { repetition, withChanges, withoutEmpty } from './tidy.ts';

const newKey = () => 'new';

describe('withChanges', () => {
  it('tidies what is given and leaves the rest', () => {
    const before = aContent({ tags: ['home'], purpose: 'Old.' });
    const steps = [
      { role: 'MOVE', text: ' Lift.\r\nHold. ' },
      { key: 'b', role: 'CUE', text: 'Slowly.' },
    ] as const;
    expect(
      withChanges(
        before,
        { name: ' Glute   bridge ', aliases: ['Bridge', ' bridge', ''], steps, purpose: null },
        newKey,
      ),
    ).toEqual({
      ...before,
      name: 'Glute bridge',
      aliases: ['Bridge'],
      steps: [{ key: 'step-new', role: 'MOVE', text: 'Lift.\nHold.' }, steps[1]],
    });
  });

  it('changes nothing that is tidy already', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        expect(withChanges(before, after, newKey)).toEqual(after);
      }),
    );
  });
});

describe('repetition', () => {
  const step = { key: 'a', role: 'MOVE', text: 'x' } as const;
  it.each([
    ['two steps of one key', aContent({ steps: [step, step] }), 'key "a"'],
    ['a step and an effect of one key', aContent({ steps: [step], effects: [{ key: 'a', text: 'x' }] }), 'key "a"'],
    ["the purpose's key", aContent({ effects: [{ key: 'purpose', text: 'x' }] }), 'key "purpose"'],
    [
      'a picture twice',
      aContent({
        pictures: [
          { mediaId: 'm', altText: '' },
          { mediaId: 'm', altText: '' },
        ],
      }),
      'picture',
    ],
  ])('finds %s', (_what, content, words) => {
    expect(repetition(content)).toContain(words);
  });

  it('finds nothing where nothing is', () => expect(repetition(aContent({ steps: [step] }))).toBeNull());
});

it('drops what says nothing from what is published', () => {
  const content = aContent({
    effects: [
      { key: 'a', text: '' },
      { key: 'b', text: 'x' },
    ],
  });
  expect(withoutEmpty(content).effects).toEqual([{ key: 'b', text: 'x' }]);
});

describe('a slug', () => {
  it.each([
    ['Glute bridge', 'glute-bridge'],
    ["Child's pose", 'childs-pose'],
    ['3/4 Sit-Up', '3-4-sit-up'],
    ['Übung für Füße', 'ubung-fur-fusse'],
    ['臀桥', 'exercise'],
    [' ', 'exercise'],
  ])('of %s is %s', (name, slug) => expect(slugOf(name)).toBe(slug));

  it('is always fit for an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        expect(slugOf(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });

  it('takes the first number that is free', () => {
    expect(freeSlug('a', [])).toBe('a');
    expect(freeSlug('a', ['a', 'a-2', 'a-4'])).toBe('a-3');
  });

  it('never is the address of a screen', () => {
    expect(freeSlug('new', [])).toBe('new-2');
    expect(freeSlug('import', new Set(['import-2']))).toBe('import-3');
  });
});
