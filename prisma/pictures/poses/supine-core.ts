import { line } from '../props.ts';
import type { Picture } from '../scene.ts';
import { facing } from '../skeleton.ts';
import { heading } from '../vector.ts';
import { armsCrossed, change, supine } from './bases.ts';

export const abdominalDrawIn: Picture = {
  start: { pose: change(supine, { belly: 3 }) },
  end: {
    pose: change(supine, { belly: -2.5 }),
    glows: [{ region: 'belly', over: 'top', radius: 14 }],
    arrows: [line([-17, 42, 0], [-17, 27, 0])],
  },
};

const lying = armsCrossed(supine);

export const partialCrunch: Picture = {
  start: { pose: lying },
  end: {
    pose: armsCrossed(
      change(supine, {
        chest: facing(heading(152), heading(62)),
        head: facing(heading(138), heading(48)),
        bow: 1,
      }),
    ),
    glows: [{ region: 'belly', over: 'top', radius: 15 }],
    arrows: [
      [
        [-80, 22, 0],
        [-78, 34, 0],
        [-70, 46, 0],
      ],
    ],
  },
};

export const pelvicTilt: Picture = {
  start: { pose: change(supine, { bow: -2.5, hips: facing(heading(174), heading(84)) }) },
  end: {
    pose: change(supine, { bow: 0.8, hips: facing(heading(189), heading(99)), pelvis: [0, 12.5, 0] }),
    glows: [{ region: 'lower back', over: 'top', radius: 14 }],
    arrows: [
      [
        [4, 34, 0],
        [-6, 37, 0],
        [-16, 32, 0],
      ],
    ],
  },
};
