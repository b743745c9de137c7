import { describe, expect, it } from 'vitest';
import { exerciseListing } from './exercise-listing';

describe('the address of the exercise list', () => {
  it('asks for everything when it is bare', () => {
    const { search, filter, isTable } = exerciseListing({});
    expect(search).toBeUndefined();
    expect(Object.values(filter).every((value) => value === null)).toBe(true);
    expect(isTable).toBe(false);
  });

  it('takes several values of a filter, and leaves out what is none', () => {
    expect(exerciseListing({ category: ['STRENGTH', 'WALKING', 'STRETCH'] }).filter.category).toEqual([
      'STRENGTH',
      'STRETCH',
    ]);
  });

  it('lets "nothing needed" stand alone', () => {
    expect(exerciseListing({ equipment: ['mat', 'none'] }).filter).toMatchObject({
      equipment: null,
      noEquipment: true,
    });
  });

  it('keeps names of muscles as they are', () => {
    expect(exerciseListing({ muscle: 'gluteus maximus' }).filter.muscle).toEqual(['gluteus maximus']);
  });
});
