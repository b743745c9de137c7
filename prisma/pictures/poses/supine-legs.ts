import type { View } from '../camera.ts';
import { strap, sweep } from '../props.ts';
import type { Picture } from '../scene.ts';
import { facing, type Leg, type Pose } from '../skeleton.ts';
import { heading, type Vec3 } from '../vector.ts';
import { change, left, planted, right, straightLeg, supine, supineLong, up } from './bases.ts';

const bandHand: Vec3 = [-17, 62, -2];
const bandFoot: Vec3 = [-8, 99, -9];
const flossing: Pose = change(supineLong, {
  chest: facing(heading(152), heading(62)),
  head: facing(heading(136), heading(46)),
  left: {
    arm: { hand: [-17, 62, -8], elbow: heading(-60, -50), fingers: heading(70) },
    leg: straightLeg(heading(94, -1), left, heading(176)),
  },
  right: {
    arm: { hand: bandHand, elbow: heading(-60, 50), fingers: heading(70) },
    leg: straightLeg(heading(-2, 4), up, heading(84)),
  },
});
const miniBand = (view: View): string =>
  strap(view, [[-18, 70, -9], [-14, 88, -14], bandFoot], 2.6) +
  strap(view, [[-13, 70, -2], [-6, 86, -4], bandFoot], 3.2);

export const supineSingleLegNerveFlossing: Picture = {
  layout: 'ghost',
  start: { pose: flossing },
  end: {
    pose: change(flossing, { right: { leg: straightLeg(heading(42, 4), up, heading(128)) } }),
    behind: miniBand,
    glows: [{ region: 'right back of thigh', over: 'near leg', radius: 18 }],
    arrows: [sweep([0, 11, 9], 8, 34, 70)],
  },
};

export const kneeToChestStretch: Picture = {
  start: { pose: supineLong },
  end: {
    pose: change(supineLong, {
      left: { arm: { hand: [-9, 46, 3], elbow: heading(-60, -50), fingers: heading(-50, 30) } },
      right: {
        arm: { hand: [-9, 45, 13], elbow: heading(-70, 50), fingers: heading(-50, -40) },
        leg: { thigh: heading(117, 4), shin: heading(-28), knee: up, toes: heading(22) },
      },
    }),
    order: ['far arm', 'far leg', 'head', 'top', 'near leg', 'near arm'],
    glows: [{ region: 'lower back', over: 'near leg', radius: 15 }],
    arrows: [sweep([0, 11, 9], 62, 96, 62)],
  },
};

const towelled = (leg: Leg, hand: Vec3): Pose =>
  change(supine, {
    left: { arm: { hand: [hand[0], hand[1], -3], elbow: heading(-70, -60), fingers: heading(60) } },
    right: { arm: { hand, elbow: heading(-70, 60), fingers: heading(60) }, leg },
  });

export const supineHamstringStretchWithTowel: Picture = {
  layout: 'ghost',
  start: {
    pose: towelled({ thigh: heading(98, 2), shin: heading(10), knee: left, toes: heading(95) }, [-17, 43, 16]),
  },
  end: {
    pose: towelled(straightLeg(heading(86, 2), left, heading(168)), [-17, 43, 16]),
    behind: (view) =>
      strap(
        view,
        [
          [-16, 48, -3],
          [-4, 80, 4],
          [9, 101, 9],
        ],
        3,
      ),
    before: (view) =>
      strap(
        view,
        [
          [-16, 47, 17],
          [-1, 76, 15],
          [9, 101, 11],
        ],
        3,
      ),
    glows: [{ region: 'right back of thigh', over: 'near leg', radius: 18 }],
    arrows: [sweep([2, 50, 9], 18, 66, 46)],
  },
};

const tableTop: Leg = { thigh: heading(90, 2), shin: heading(-2), knee: up, toes: heading(80) };
const bothUp: Pose = change(supine, { left: { leg: tableTop }, right: { leg: tableTop } });

export const heelDip: Picture = {
  start: { pose: bothUp },
  end: {
    pose: change(bothUp, {
      right: { leg: { ankle: [45, 7.6, 10], knee: up, toes: heading(28), sole: heading(-62) } },
    }),
    glows: [{ region: 'belly', over: 'top', radius: 15 }],
    arrows: [sweep([0, 11, 16], 42, 12, 66)],
  },
};

const wide: Pose = change(supine, {
  left: { leg: planted(44, -26) },
  right: { leg: planted(44, 26) },
});

export const hipInternalRotationKneesBent: Picture = {
  camera: { yaw: 48, pitch: 26 },
  start: { pose: wide },
  end: {
    pose: change(wide, {
      right: { leg: { ankle: [44, 7, 26], knee: [0.1, 0.5, -1], toes: right, sole: [0, -1, 0.35] } },
    }),
    glows: [{ region: 'right outer hip', over: 'near leg', radius: 16 }],
    arrows: [
      [
        [18, 60, 34],
        [28, 62, 18],
        [38, 50, 2],
      ],
    ],
  },
};
