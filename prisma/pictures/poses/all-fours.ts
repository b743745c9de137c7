import { sweep, line } from '../props.ts';
import type { Picture } from '../scene.ts';
import { facing, type Pose } from '../skeleton.ts';
import { heading } from '../vector.ts';
import { allFours, change, handBehindHead, kneeling, right, straightLeg, up } from './bases.ts';

export const birdDog: Picture = {
  start: { pose: allFours },
  end: {
    pose: change(allFours, {
      left: { arm: { upper: heading(8, -4), fore: heading(8) } },
      right: { leg: straightLeg(heading(176, 2), heading(-94), heading(200)) },
      head: facing(heading(2), heading(-88)),
    }),
    glows: [{ region: 'lower back', over: 'top', radius: 16 }],
    arrows: [sweep([0, 46, 9], 206, 188, 64)],
  },
};

const hands = {
  left: { arm: { hand: [41, 3.4, -16], elbow: heading(180, -20), fingers: right } },
  right: { arm: { hand: [41, 3.4, 16], elbow: heading(180, 20), fingers: right } },
} as const;
const cat: Pose = change(allFours, {
  ...hands,
  hips: facing(heading(42), heading(-48)),
  chest: facing(heading(-24), heading(-114)),
  head: facing(heading(-66), heading(-156)),
  pelvis: [-1, 45.5, 0],
  bow: 3,
});
const cow: Pose = change(allFours, {
  ...hands,
  hips: facing(heading(-26), heading(-116)),
  chest: facing(heading(32), heading(-58)),
  head: facing(heading(54), heading(-36)),
  pelvis: [0, 47.5, 0],
  bow: -1,
});

export const catCow: Picture = {
  start: {
    pose: cat,
    isBold: true,
    glows: [{ region: 'lower back', over: 'top', radius: 18 }],
    arrows: [line([20, 70, 0], [20, 84, 0])],
  },
  end: {
    pose: cow,
    glows: [{ region: 'lower back', over: 'top', radius: 18 }],
    arrows: [line([22, 72, 0], [22, 58, 0])],
  },
};

export const segmentalCatCow: Picture = {
  start: {
    pose: change(allFours, {
      hips: facing(heading(34), heading(-56)),
      pelvis: [-1, 45, 0],
      chest: facing(heading(-4), heading(-94)),
      head: facing(heading(0), heading(-90)),
      ...hands,
    }),
    isBold: true,
    glows: [{ region: 'lower back', over: 'top', radius: 15 }],
    arrows: [sweep([0, 46, 0], 120, 190, 24)],
  },
  end: {
    pose: cat,
    glows: [{ region: 'upper back', over: 'top', radius: 18 }],
    arrows: [
      [
        [0, 72, 0],
        [20, 80, 0],
        [42, 72, 0],
      ],
    ],
  },
};

const closed = handBehindHead(
  change(allFours, { chest: facing(heading(3), [0, -0.94, -0.34]), head: facing(heading(-4), [0, -0.96, -0.3]) }),
  'right',
  heading(-80, 30),
);
const opened = handBehindHead(
  change(allFours, { chest: facing(heading(14), [0, -0.55, 0.84]), head: facing(heading(2), [0, -0.3, 0.95]) }),
  'right',
  up,
);

export const quadrupedThoracicRotation: Picture = {
  start: { pose: closed },
  end: {
    pose: opened,
    glows: [{ region: 'upper back', over: 'top', radius: 18 }],
    arrows: [
      [
        [76, 40, 30],
        [84, 60, 30],
        [76, 84, 20],
      ],
    ],
  },
};

const folded: Pose = change(allFours, {
  pelvis: [-37, 23, 0],
  hips: facing(heading(4), heading(-86)),
  chest: facing(heading(-20), heading(-110)),
  head: facing(heading(-22), heading(-112)),
  bow: 3,
  left: {
    arm: { hand: [54, 3.4, -17], elbow: heading(80, -30), fingers: right },
    leg: kneeling([0, 5, -12], [-37, 23, -8.5]),
  },
  right: {
    arm: { hand: [54, 3.4, 17], elbow: heading(80, 30), fingers: right },
    leg: kneeling([0, 5, 12], [-37, 23, 8.5]),
  },
});

export const childsPose: Picture = {
  start: { pose: allFours },
  end: {
    pose: folded,
    glows: [{ region: 'lower back', over: 'top', radius: 18 }],
    arrows: [
      [
        [-6, 50, 0],
        [-22, 50, 0],
        [-38, 44, 0],
      ],
    ],
  },
};
