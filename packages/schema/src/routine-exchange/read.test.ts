import { describe, expect, it } from 'vitest';
import { RoutineFileRefusedError, fileLimits } from './domain.ts';
import { readRoutineFile } from './read.ts';

const KEY = '00000000-0000-4000-8000-000000000001';
const newKey = () => KEY;
const exercise = { ref: 'bridge', slug: 'bridge', name: 'Bridge', purpose: '', category: 'STRENGTH' };
const item = { key: KEY, exercise: 'bridge', dose: { reps: { min: 8, max: 12 } } };
const block = { key: KEY, name: '', rounds: { min: 1, max: 1 }, items: [item] };
const routine = { slug: 'a', title: 'A', summary: '', blocks: [block] };
const file = { format: 'reprise-routine', version: 1, routine, exercises: [exercise] };
const withItem = (more: object) => ({
  ...file,
  routine: { ...routine, blocks: [{ ...block, items: [{ ...item, ...more }] }] },
});

/** The paths and reasons for which a text is refused. */
function refusal(text: string | object): string[] {
  try {
    readRoutineFile(typeof text === 'string' ? text : JSON.stringify(text), newKey);
  } catch (error) {
    if (error instanceof RoutineFileRefusedError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('readRoutineFile', () => {
  it('takes a file that leaves out what may be left out', () => {
    expect(readRoutineFile(`\uFEFF ${JSON.stringify(file)}`, newKey).file.routine.blocks[0]?.items[0]).toMatchObject({
      dose: { reps: { min: 8, max: 12 }, sets: null, side: 'BOTH', left: null },
      note: null,
      citations: [],
    });
  });

  it('refuses other versions in words', () => {
    expect(refusal({ ...file, version: 2 })).toEqual([
      expect.stringContaining('of version 2, and this Reprise reads version 1'),
    ]);
    for (const version of [0, '1', null, undefined, 1.5, {}])
      expect(refusal({ ...file, version })).toEqual([expect.stringContaining('does not say of which version')]);
  });

  it('refuses what is no routine at all', () => {
    const said = (words: string) => [expect.stringContaining(words)];
    expect(refusal('')).toEqual(said('nothing in it'));
    expect(refusal('<html></html>')).toEqual(said('no JSON object'));
    expect(refusal('[1, 2]')).toEqual(said('no JSON object'));
    expect(refusal('{"format": "reprise-routine", ')).toEqual(said('no valid JSON'));
    expect(refusal({ title: 'A' })).toEqual(said('It is no routine'));
    expect(refusal({ resourceType: 'Patient' })).toEqual(said('no PlanDefinition'));
    expect(refusal({ resourceType: 'Bundle', entry: [null, {}, { resource: 4 }] })).toEqual(said('no PlanDefinition'));
    expect(
      refusal({ resourceType: 'Bundle', entry: [1, 2].map(() => ({ resource: { resourceType: 'PlanDefinition' } })) }),
    ).toEqual(said('2 PlanDefinitions'));
  });

  it('refuses 50 MB and a million levels without reading them', () => {
    expect(refusal(`{"a": "${'x'.repeat(50 * 1024 * 1024)}"}`)).toEqual([expect.stringContaining('larger than 10 MB')]);
    expect(refusal(`{"a": ${'['.repeat(1_000_000)}`)).toEqual([
      expect.stringContaining(`more than ${fileLimits.depth} levels`),
    ]);
    expect(refusal(`{"a": "${'\\"['.repeat(3_000_000)}`)).toEqual([expect.stringContaining('no valid JSON')]);
  });

  it('refuses names that mean something to the language, and texts that cannot be stored', () => {
    const text = JSON.stringify(file);
    for (const name of ['__proto__', 'constructor', 'prototype'])
      expect(refusal(text.replace('"title":', `"${name}": {"isAdmin": true}, "title":`))).toEqual([
        `routine.${name}: A part of this name is not taken.`,
      ]);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
    expect(refusal({ ...file, routine: { ...routine, title: 'A\u0000' } })[0]).toContain('routine.title:');
    expect(refusal(text.replace('"A"', String.raw`"\ud800"`))[0]).toContain('routine.title:');
  });

  it('names the path of every rule that is broken', () => {
    expect(refusal(withItem({ exercise: 'plank' }))).toEqual([
      'routine.blocks.0.items.0.exercise: There is no exercise "plank" among the exercises of the file.',
    ]);
    expect(refusal(withItem({ dose: { reps: { min: 12, max: 8 } } }))[0]).toContain(
      'routine.blocks.0.items.0.dose.reps: ',
    );
    expect(refusal(withItem({ dose: { reps: { min: 0, max: 900 } } }))).toHaveLength(2);
    expect(refusal(withItem({ colour: 'red' }))).toEqual(['routine.blocks.0.items.0: Unrecognized key: "colour"']);
    expect(refusal({ ...file, exercises: [exercise, exercise] })).toEqual([
      'exercises.1.ref: The ref "bridge" stands twice.',
    ]);
    expect(refusal({ ...file, routine: { ...routine, blocks: [block, block] } }).join()).toContain(
      'routine.blocks.1.key',
    );
    const citation = { source: 'x', kind: 'DOSE', claim: 'So.', locatorLabel: 'page' };
    expect(refusal(withItem({ citations: [citation] })).map((line) => line.split(':')[0])).toEqual(
      ['source', 'dose', 'locatorValue'].map((name) => `routine.blocks.0.items.0.citations.0.${name}`),
    );
    const source = { ref: 's', type: 'BOOK', title: 'S', status: 'SUPERSEDED' };
    const circle = [
      { ...source, ref: 'a', supersededBy: 'b' },
      { ...source, ref: 'b', supersededBy: 'a' },
    ];
    expect(refusal({ ...file, sources: circle })[0]).toContain('cannot take its own place');
    expect(refusal({ ...file, sources: [{ ...source, supersededBy: 'nowhere' }] })[0]).toContain('no source "nowhere"');
  });
});
