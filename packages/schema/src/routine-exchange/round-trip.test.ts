import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFile } from './arbitrary.ts';
import { fhirOf } from './fhir-write.ts';
import { readRoutineFile, writeJson } from './read.ts';

const noKey = () => {
  throw new Error('what is ours has its keys');
};

describe('a routine that goes out and comes in again', () => {
  it('is equal through JSON', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const read = readRoutineFile(writeJson(file), noKey);
        expect(read).toEqual({ format: 'JSON', file, isForeign: false, notices: [] });
        expect(writeJson(read.file)).toBe(writeJson(file));
      }),
      { numRuns: 500 },
    );
  });

  it('is equal through FHIR', () => {
    fc.assert(
      fc.property(anyFile, fc.boolean(), (file, isPublished) => {
        const text = JSON.stringify(fhirOf(file, { isPublished }));
        expect(readRoutineFile(text, noKey)).toEqual({ format: 'FHIR', file, isForeign: false, notices: [] });
      }),
      { numRuns: 500 },
    );
  });
});
