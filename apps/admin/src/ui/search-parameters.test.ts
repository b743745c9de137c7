import { describe, expect, it } from 'vitest';
import { manyOf, oneOf, pageArguments, withParameters, wordsOf } from './search-parameters';

describe('an address', () => {
  it('ignores values that are not allowed', () => {
    expect(manyOf({ status: ['ACTIVE', 'NONSENSE'] }, 'status', ['ACTIVE', 'ARCHIVED'])).toEqual(['ACTIVE']);
  });

  it('takes an empty value for none', () => {
    expect(oneOf({ search: '' }, 'search')).toBeUndefined();
  });

  it('takes each word of a parameter once', () => {
    expect(wordsOf({ muscle: ['obliques', '', 'obliques', 'deltoid'] }, 'muscle')).toEqual(['obliques', 'deltoid']);
  });

  it('goes back to the first page when a filter changes', () => {
    expect(withParameters('/clients', { after: 'x', search: 'an' }, { status: ['ACTIVE', 'ARCHIVED'] })).toBe(
      '/clients?search=an&status=ACTIVE&status=ARCHIVED',
    );
  });

  it('keeps the filters when the page turns', () => {
    expect(withParameters('/clients', { before: 'x', search: 'an' }, { after: 'y' })).toBe(
      '/clients?search=an&after=y',
    );
  });

  it('is bare when nothing is left', () => {
    expect(withParameters('/clients', { search: 'an' }, { search: null })).toBe('/clients');
  });
});

describe('a page of a list', () => {
  it('counts from its end when going back', () => {
    expect(pageArguments({ before: 'x' }, 24)).toEqual({ last: 24, before: 'x' });
  });

  it('is the first without a cursor', () => {
    expect(pageArguments({}, 24)).toEqual({ first: 24, after: undefined });
  });
});
