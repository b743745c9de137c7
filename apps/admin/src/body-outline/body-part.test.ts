import { expect, it } from 'vitest';
import { bodyPlace, bodyPlaces } from './body-part';

it('tells left from right as the person has them, from the front and from behind', () => {
  const side = (view: 'FRONT' | 'BACK', location: string) =>
    bodyPlaces(view).find((place) => place.location === location)?.isMirrored ? 'left of the picture' : 'right of it';
  expect(side('FRONT', 'KNEE_FRONT_LEFT')).toBe('right of it');
  expect(side('FRONT', 'KNEE_FRONT_RIGHT')).toBe('left of the picture');
  expect(side('BACK', 'LOWER_BACK_LEFT')).toBe('left of the picture');
  expect(side('BACK', 'LOWER_BACK_RIGHT')).toBe('right of it');
});

it('has every place once', () => {
  const all = [...bodyPlaces('FRONT'), ...bodyPlaces('BACK')].map(({ location }) => location);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(48);
  expect(bodyPlace('LOWER_BACK_LEFT')?.part).toBe('LOWER_BACK');
  expect(bodyPlace('TAIL')).toBeUndefined();
});
