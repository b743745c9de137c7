import { describe, expect, it } from 'vitest';
import { type Place, chosenPlace, secondsAfter } from './domain.ts';

const place = (kind: Place['kind'], clinicSlug: string): Place => ({ kind, clinicSlug, clinicId: clinicSlug });

describe('chosenPlace', () => {
  it.each<[string, Place[], string | null, Place | null]>([
    ['nowhere', [], null, null],
    ['the first clinic, as a member', [place('MEMBER', 'a'), place('MEMBER', 'b')], null, place('MEMBER', 'a')],
    ['as a member before as a client', [place('CLIENT', 'a'), place('MEMBER', 'b')], null, place('MEMBER', 'b')],
    ['the clinic that is named', [place('MEMBER', 'a'), place('MEMBER', 'b')], 'b', place('MEMBER', 'b')],
    ['the clinic that is named, as a client', [place('MEMBER', 'a'), place('CLIENT', 'b')], 'b', place('CLIENT', 'b')],
    ['nowhere for a clinic of others', [place('MEMBER', 'a')], 'b', null],
  ])('%s', (_where, places, slug, chosen) => {
    expect(chosenPlace(places, slug)).toEqual(chosen);
  });
});

it('adds seconds', () => {
  expect(secondsAfter(new Date('2026-03-29T00:59:30Z'), 90)).toEqual(new Date('2026-03-29T01:01:00Z'));
});
