import { expect, it } from 'vitest';
import { sourceFacets, sourceListing, sourceOrders } from './source-listing';

it('asks for what stands in the address, and drops what makes no sense', () => {
  const parameters = { search: 'bridge', type: ['TRIAL', 'HACK'], level: '2', warning: 'PAST_REVIEW', library: 'OWN' };
  expect(sourceListing(parameters)).toEqual({
    search: 'bridge',
    filter: {
      library: 'OWN',
      type: ['TRIAL'],
      design: null,
      ocebmLevel: ['2'],
      status: null,
      hasWarning: null,
      isPastReview: true,
    },
    orderBy: 'RELEVANCE',
  });
  expect(sourceListing({ order: 'newest' }).orderBy).toBe('NEWEST');
  expect(sourceListing({ order: 'sideways' }).orderBy).toBe('TITLE');
});

it('offers the best match only where something is searched', () => {
  const labels = (parameters: Record<string, string>) =>
    sourceOrders(sourceListing(parameters)).map(({ label, isOn }) => (isOn ? `[${label}]` : label));
  expect(labels({})).toEqual(['[Title]', 'Newest', 'Oldest', 'Added last', 'Review date']);
  expect(labels({ search: 'x', order: 'added' })).toEqual([
    'Best match',
    'Title',
    'Newest',
    'Oldest',
    '[Added last]',
    'Review date',
  ]);
});

it('keeps what is chosen although it leaves nothing, and hides the library from who has none', () => {
  const facets = {
    library: [{ value: 'PUBLIC', count: 3 }],
    type: [{ value: 'TRIAL', count: 3 }],
    status: [],
    design: [],
    ocebmLevel: [
      { value: '2', count: 2 },
      { value: '1', count: 1 },
    ],
    warning: [],
  };
  const listed = sourceFacets(facets, { status: 'RETRACTED' });
  expect(listed.map(({ title }) => title)).not.toContain('Library');
  expect(listed.find(({ name }) => name === 'status')?.choices).toEqual([
    { value: 'RETRACTED', label: 'Retracted', count: 0 },
  ]);
  expect(listed.find(({ name }) => name === 'level')?.choices.map(({ label }) => label)).toEqual([
    'Level 1',
    'Level 2',
  ]);
});
