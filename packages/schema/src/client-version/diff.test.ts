import { expect, it } from 'vitest';
import { type ClientContent, clientDiff } from './diff.ts';

const nora: ClientContent = {
  name: 'Nora Vale',
  status: 'ACTIVE',
  leadMemberId: '1',
  lead: { name: 'Ines Okafor' },
  contactEmail: null,
  phone: '1',
  locale: 'en',
  timeZone: 'Europe/London',
  condition: 'Back pain',
  precautions: ['PREGNANCY'],
  note: null,
  privateNote: null,
  reviewOn: '2027-02-01',
};

it('tells what is new, gone and changed, each in words', () => {
  const after: ClientContent = {
    ...nora,
    status: 'ARCHIVED',
    phone: null,
    note: 'Walk every day.',
    precautions: ['PREGNANCY', 'HEART_CONDITION'],
  };
  expect(clientDiff(nora, after).map(({ field, kind, before, after: is }) => [field, kind, before, is])).toEqual([
    ['status', 'CHANGED', 'active', 'archived'],
    ['phone', 'REMOVED', '1', null],
    ['precautions', 'CHANGED', 'pregnancy', 'heart condition, pregnancy'],
    ['note', 'ADDED', null, 'Walk every day.'],
  ]);
});

it('finds nothing between two that say the same, in whatever order', () => {
  const both: ClientContent = { ...nora, precautions: ['PREGNANCY', 'HEART_CONDITION'] };
  expect(clientDiff(both, { ...both, precautions: both.precautions.toReversed() })).toEqual([]);
});

it('tells two leads of one name apart', () => {
  expect(clientDiff(nora, { ...nora, leadMemberId: '2' })).toMatchObject([{ field: 'lead' }]);
});
