import { line } from '../props.ts';
import type { Picture } from '../scene.ts';
import { facing, type Pose } from '../skeleton.ts';
import { heading } from '../vector.ts';
import { change, down, left, prone, right, straightLeg } from './bases.ts';

const handsByShoulders: Pose = change(prone, {
  left: { arm: { hand: [-44, 3, 24], elbow: heading(30, 30), fingers: left } },
  right: { arm: { hand: [-44, 3, -24], elbow: heading(30, -30), fingers: left } },
});

export const proneBackExtension: Picture = {
  start: { pose: handsByShoulders },
  end: {
    pose: change(handsByShoulders, {
      chest: facing(heading(122), heading(212)),
      head: facing(heading(102), heading(192)),
      hips: facing(heading(172), heading(262)),
    }),
    glows: [{ region: 'lower back', over: 'top', radius: 16 }],
    arrows: [
      [
        [-66, 24, 0],
        [-66, 38, 0],
        [-59, 52, 0],
      ],
    ],
  },
};

const raisedChest: Partial<Pose> = {
  chest: facing(heading(160), heading(250)),
  head: facing(heading(164), heading(254)),
};

export const superman: Picture = {
  start: { pose: prone },
  end: {
    pose: change(prone, {
      ...raisedChest,
      left: {
        arm: { upper: heading(164, 8), fore: heading(166, 2) },
        leg: straightLeg(heading(14, 4), down, heading(6)),
      },
      right: {
        arm: { upper: heading(164, -8), fore: heading(166, -2) },
        leg: straightLeg(heading(14, -4), down, heading(6)),
      },
    }),
    glows: [{ region: 'lower back', over: 'top', radius: 18 }],
    arrows: [line([62, 4, 0], [62, 17, 0]), line([-86, 4, 0], [-86, 17, 0])],
  },
};

export const diagonalSuperman: Picture = {
  start: { pose: prone },
  end: {
    pose: change(prone, {
      chest: facing(heading(168), heading(258)),
      head: facing(heading(172), heading(262)),
      left: { arm: { upper: heading(160, 8), fore: heading(162, 2) } },
      right: {
        arm: { upper: heading(202, -8), fore: heading(190, -2) },
        leg: straightLeg(heading(16, -4), down, heading(8)),
      },
    }),
    glows: [{ region: 'lower back', over: 'top', radius: 18 }],
    arrows: [line([-92, 8, 16], [-92, 22, 16]), line([80, 14, -8], [80, 26, -8])],
  },
};

const toesTucked = heading(-78);
const onForearms: Pose = change(prone, {
  chest: facing(heading(148), heading(238)),
  hips: facing(heading(172), heading(262)),
  head: facing(heading(150), heading(240)),
  left: { arm: { hand: [-62, 4, 14], elbow: heading(-20), fingers: left } },
  right: { arm: { hand: [-62, 4, -14], elbow: heading(-20), fingers: left } },
});

export const forearmPlank: Picture = {
  start: { pose: onForearms },
  end: {
    pose: change(onForearms, {
      pelvis: [0, 29, 0],
      hips: facing(heading(173), heading(263)),
      chest: facing(heading(175), heading(265)),
      head: facing(heading(178), heading(268)),
      left: {
        arm: { hand: [-69, 4, 14], elbow: heading(-30), fingers: left },
        leg: { ...straightLeg(heading(-13, 4), down, toesTucked), sole: right },
      },
      right: {
        arm: { hand: [-69, 4, -14], elbow: heading(-30), fingers: left },
        leg: { ...straightLeg(heading(-13, -4), down, toesTucked), sole: right },
      },
    }),
    glows: [{ region: 'belly', over: 'top', radius: 18 }],
    arrows: [line([6, 3, 14], [6, 15, 14])],
  },
};
