import type { Picture } from '../scene.ts';
import { facing, type Arm, type Pose } from '../skeleton.ts';
import { heading, type Vec3 } from '../vector.ts';
import { change, left, planted, right, supine, supineLong } from './bases.ts';

const outwards = (sign: number): Arm => ({
  upper: [0.4, -0.1, sign],
  fore: [0.5, -0.06, sign],
  fingers: [0.5, -0.05, sign],
});
const fromAbove = { yaw: 8, pitch: 52 };
const openArms: Pose = change(supine, {
  left: { arm: outwards(-1), leg: planted(44, -7) },
  right: { arm: outwards(1), leg: planted(44, 7) },
});

const rolledHips = facing([-1, 0, 0], [0, 0.5, 0.85]);

export const supineKneeRolls: Picture = {
  camera: fromAbove,
  start: { pose: openArms },
  end: {
    pose: change(openArms, {
      pelvis: [0, 13.5, 0],
      hips: rolledHips,
      left: {
        leg: {
          thigh: [0.72, 0.06, 0.72],
          shin: [0.6, -0.12, -0.75],
          knee: [0.5, 0.3, 0.8],
          toes: [0.9, 0, 0.1],
          sole: [0.1, -0.7, -0.7],
        },
      },
      right: {
        leg: {
          thigh: [0.72, -0.1, 0.72],
          shin: [0.6, 0, -0.75],
          knee: [0.5, 0.3, 0.8],
          toes: [0.9, 0, 0.1],
          sole: [0.1, -0.7, -0.7],
        },
      },
    }),
    glows: [{ region: 'lower back', over: 'top', radius: 15 }],
    arrows: [
      [
        [48, 54, -10],
        [60, 50, 10],
        [56, 34, 34],
      ],
    ],
  },
};

const oneKnee: Pose = change(supineLong, {
  left: { arm: outwards(-1), leg: planted(40, -8) },
  right: { arm: outwards(1) },
});
const rightHand: Vec3 = [-1, 18, 34];

export const supineSpinalTwist: Picture = {
  camera: fromAbove,
  start: { pose: oneKnee },
  end: {
    pose: change(oneKnee, {
      pelvis: [0, 14, 0],
      hips: facing([-1, 0, 0], [0, 0.3, 0.95]),
      head: facing(left, [0, 0.75, -0.66]),
      left: {
        leg: {
          thigh: [0.2, -0.3, 0.93],
          shin: [0.97, -0.08, 0.1],
          knee: [0, 0.4, 0.9],
          toes: right,
          sole: [0, -0.6, -0.8],
        },
      },
      right: { arm: { hand: rightHand, elbow: [-0.3, 0.1, 1], fingers: heading(10) } },
    }),
    glows: [{ region: 'lower back', over: 'top', radius: 15 }],
    arrows: [
      [
        [30, 50, -4],
        [42, 48, 14],
        [40, 34, 34],
      ],
    ],
    nearLeg: 'left',
  },
};
