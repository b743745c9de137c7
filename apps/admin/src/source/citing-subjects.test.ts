import { expect, it } from 'vitest';
import { type CitingCitation, citingGroups } from './citing-subjects';

const about = (subject: CitingCitation['subject']) =>
  ({
    id: JSON.stringify(subject),
    kind: 'PURPOSE',
    claim: '',
    locator: null,
    stance: 'SUPPORTS',
    dose: null,
    subject,
  }) as CitingCitation;
const bridge = { __typename: 'Exercise', id: 'b', slug: 'glute-bridge', name: 'Glute bridge' } as const;
const birdDog = { __typename: 'Exercise', id: 'd', slug: 'bird-dog', name: 'Bird dog' } as const;
const routine = { __typename: 'Routine', id: 'r', slug: 'five-moves', title: 'Five moves' } as const;

it('gathers everything that one exercise cites a source for, in the order of names', () => {
  const groups = citingGroups([about(bridge), about(routine), about(birdDog), about(bridge)]);
  expect(groups.map(({ title }) => title)).toEqual(['Exercises', 'Routines']);
  expect(groups[0]!.subjects.map(({ name, citations }) => [name, citations.length])).toEqual([
    ['Bird dog', 1],
    ['Glute bridge', 2],
  ]);
});
