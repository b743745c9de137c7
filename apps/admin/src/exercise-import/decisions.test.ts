import { describe, expect, it } from 'vitest';
import type { ExerciseMatchFieldsFragment } from '../gql/graphql';
import { countsOf, decidedForAll, decisionsInput, usualDecision } from './decisions';
import type { ShownRecord } from './shown-record';

const aMatch = (match: Partial<ExerciseMatchFieldsFragment>): ExerciseMatchFieldsFragment => ({
  by: 'NAME',
  record: null,
  name: 'Bridge',
  library: 'OWN',
  mayMerge: true,
  exercise: { id: 'bridge', slug: 'bridge' },
  brings: [],
  ...match,
});
const aRecord = (record: Partial<ShownRecord>): ShownRecord => ({
  index: 0,
  line: 1,
  label: 'Bridge',
  outcome: 'NEW',
  reason: null,
  notices: [],
  draft: null,
  match: null,
  possibleDuplicates: [],
  ...record,
});
const own = aRecord({ index: 1, outcome: 'DUPLICATE', match: aMatch({}) });
const ofPublic = aRecord({ index: 2, outcome: 'DUPLICATE', match: aMatch({ library: 'PUBLIC', mayMerge: false }) });
const perhaps = aRecord({
  index: 3,
  outcome: 'POSSIBLE_DUPLICATE',
  possibleDuplicates: [aMatch({ by: 'SIMILAR_NAME' })],
});
const refused = aRecord({ index: 4, outcome: 'REFUSED' });
const unchanged = aRecord({ index: 5, outcome: 'UNCHANGED', match: aMatch({}) });
const all = [aRecord({}), own, ofPublic, perhaps, refused, unchanged];

describe('what becomes of records that nobody decides on', () => {
  it('merges into the own library, leaves the public one alone, and makes the rest', () => {
    expect(all.map(usualDecision)).toEqual([
      { action: 'CREATE', into: null },
      { action: 'MERGE', into: 'bridge' },
      { action: 'SKIP', into: null },
      { action: 'CREATE', into: null },
      null,
      null,
    ]);
    expect(countsOf(all, new Map())).toEqual({ CREATE: 2, MERGE: 1, SKIP: 1, UNCHANGED: 1, REFUSED: 1 });
  });
});

describe('a decision for all duplicates', () => {
  it('merges those that can be, and leaves the others as they are', () => {
    expect(decisionsInput(decidedForAll(all, 'MERGE'))).toEqual([
      { record: 1, action: 'MERGE', exercise: 'bridge' },
      { record: 3, action: 'MERGE', exercise: 'bridge' },
    ]);
  });

  it('leaves out or makes every one of them, and no other', () => {
    expect([...decidedForAll(all, 'SKIP').keys()]).toEqual([1, 2, 3]);
    expect(countsOf(all, decidedForAll(all, 'CREATE'))).toMatchObject({ CREATE: 4, REFUSED: 1, UNCHANGED: 1 });
  });
});
