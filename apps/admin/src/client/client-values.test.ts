import { expect, it } from 'vitest';
import { type ClientValues, changedFields, inputOf, mergedValues } from './client-values';

const base: ClientValues = {
  name: 'Nora Vale',
  contactEmail: '',
  phone: '1',
  locale: 'en',
  timeZone: 'Europe/London',
  lead: '',
  condition: '',
  precautions: [],
  note: 'Old',
  privateNote: '',
  reviewOn: '',
};

it('sends what changed, with null for what was emptied', () => {
  const after = { ...base, phone: '', precautions: ['PREGNANCY' as const] };
  expect(inputOf(after, changedFields(base, after))).toEqual({ phone: null, precautions: ['PREGNANCY'] });
});

it('keeps what either of two changed, and names what both did', () => {
  const mine = { ...base, note: 'Mine', phone: '2' };
  const theirs = { ...base, note: 'Theirs', condition: 'Back', phone: '2' };
  const { values, taken, both } = mergedValues(base, mine, theirs);
  expect(values).toEqual({ ...base, note: 'Mine', phone: '2', condition: 'Back' });
  expect([taken, both]).toEqual([['condition'], ['note']]);
});
