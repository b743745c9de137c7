import { expect, it } from 'vitest';
import type { ImportMatchFragment } from '../gql/graphql';
import { countedEnds, decisionsInput, type ImportRecord, isOpen, withDecision } from './decisions';

const aMatch = (fills: boolean): ImportMatchFragment => ({
  by: 'DOI',
  sourceId: 's1',
  record: null,
  title: 'Bridges',
  year: 2001,
  library: 'OWN',
  differences: [{ field: 'volume', current: fills ? null : '6', imported: '7', fills }],
});
const aRecord = (index: number, rest: Partial<ImportRecord>): ImportRecord => ({
  index,
  line: index,
  label: `Record ${index}`,
  outcome: 'NEW',
  notices: [],
  byline: '',
  match: null,
  possibleDuplicates: [],
  ...rest,
});
const records = [
  aRecord(0, {}),
  aRecord(1, { outcome: 'MERGES', match: aMatch(true) }),
  aRecord(2, { outcome: 'MERGES', match: aMatch(false) }),
  aRecord(3, { outcome: 'POSSIBLE_DUPLICATE', possibleDuplicates: [aMatch(false)] }),
  aRecord(4, { outcome: 'REFUSED', reason: 'It has no title.' }),
  aRecord(5, { outcome: 'UNCHANGED', match: aMatch(true) }),
];

it('foresees what becomes of every record', () => {
  expect(countedEnds(records, new Map())).toEqual({
    created: 1,
    merged: 1,
    unchanged: 2,
    skipped: 0,
    refused: 1,
    open: 1,
  });
});

it('follows what a person decides, and waits for near-equal titles', () => {
  const possible = records[3]!;
  expect(isOpen(possible, new Map())).toBe(true);
  const merged = withDecision(new Map(), 3, { action: 'MERGE', source: 's1', fields: ['volume'] });
  expect(isOpen(possible, merged)).toBe(false);
  const all = withDecision(withDecision(merged, 0, { action: 'SKIP' }), 2, { action: 'MERGE', fields: ['volume'] });
  expect(countedEnds(records, all)).toMatchObject({ created: 0, merged: 3, skipped: 1, open: 0 });
  expect(decisionsInput(all)).toEqual([
    { record: 3, action: 'MERGE', source: 's1', fields: ['volume'] },
    { record: 0, action: 'SKIP' },
    { record: 2, action: 'MERGE', fields: ['volume'] },
  ]);
  expect(countedEnds(records, withDecision(all, 0, null)).created).toBe(1);
});
