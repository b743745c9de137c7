import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fhirValidator } from '../testing/fhir-validator.ts';
import { anyFile } from './arbitrary.ts';
import { fhirOf } from './fhir-write.ts';

const problemsOf = fhirValidator();

describe('the FHIR of a routine', () => {
  it('is valid R4, by definitions that are not ours', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(anyFile, fc.boolean(), (file, isPublished) => {
        expect(problemsOf(fhirOf(file, { isPublished }))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('would not pass with a code, an element, a text or a rule broken', () => {
    const [file] = fc.sample(anyFile, { seed: 1, numRuns: 1 });
    if (!file) throw new Error('no file');
    const bundle = fhirOf(file, { isPublished: true }) as { entry: { resource: Record<string, unknown> }[] };
    const broken = (parts: object) => {
      const [first, ...rest] = bundle.entry;
      return problemsOf({ ...bundle, entry: [{ ...first, resource: { ...first?.resource, ...parts } }, ...rest] });
    };
    expect(broken({})).toEqual([]);
    for (const parts of [
      { status: 'nearly' },
      { colour: 'red' },
      { title: '' },
      { relatedArtifact: [{ display: 'of no type' }] },
      {
        extension: [{ url: 'https://reprise.example/x', valueString: 'a', extension: [{ url: 'b', valueCode: 'c' }] }],
      },
    ])
      expect(broken(parts)).not.toEqual([]);
  });
});
