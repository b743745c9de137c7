import { describe, expect, it } from 'vitest';
import { type Change, changeGroups, runsOf } from './change-groups';

const change = (fields: Partial<Change>): Change => ({
  field: 'PURPOSE',
  key: null,
  kind: 'CHANGED',
  before: 'Steadies the hip.',
  after: 'Steadies the trunk.',
  text: '',
  parts: [
    { kind: 'SAME', text: 'Steadies the ' },
    { kind: 'REMOVED', text: 'hip' },
    { kind: 'ADDED', text: 'trunk' },
    { kind: 'SAME', text: '.' },
  ],
  ...fields,
});

describe('changeGroups', () => {
  it('keeps the changes of a field together, in the order in which they come', () => {
    const groups = changeGroups([
      change({ field: 'NAME' }),
      change({ field: 'STEPS', key: 'a' }),
      change({ field: 'STEPS', key: 'b' }),
    ]);
    expect(groups.map(({ label, changes }) => [label, changes.length])).toEqual([
      ['Name', 1],
      ['Steps', 2],
    ]);
  });
});

describe('runsOf', () => {
  it('shows a change word by word', () => {
    expect(runsOf(change({})).map(({ kind }) => kind)).toEqual(['SAME', 'REMOVED', 'ADDED', 'SAME']);
  });

  it('shows texts that share next to nothing one after the other', () => {
    const parts = [
      { kind: 'REMOVED' as const, text: 'Lie down' },
      { kind: 'SAME' as const, text: ' ' },
      { kind: 'ADDED' as const, text: 'Stand up straight' },
    ];
    expect(runsOf(change({ before: 'Lie down ', after: ' Stand up straight', parts }))).toEqual([
      { kind: 'REMOVED', text: 'Lie down ' },
      { kind: 'ADDED', text: ' Stand up straight' },
    ]);
  });

  it('shows what came or went as a whole, and nothing of what moved', () => {
    expect(runsOf(change({ kind: 'ADDED', before: null, after: 'New.', parts: [] }))).toEqual([
      { kind: 'ADDED', text: 'New.' },
    ]);
    expect(runsOf(change({ kind: 'MOVED', before: '1', after: '2', parts: [] }))).toEqual([]);
  });
});
