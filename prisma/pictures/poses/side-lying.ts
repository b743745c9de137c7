import { sweep, line } from '../props.ts';
import type { Picture } from '../scene.ts';
import { facing, type Pose } from '../skeleton.ts';
import { heading } from '../vector.ts';
import { change, left, near, straightLeg } from './bases.ts';

/** On the right side, facing the viewer, head to the left on the lower arm. */
const onRightSide: Pose = {
  pelvis: [0, 17, 0],
  hips: facing(left, near),
  chest: facing(heading(176), near),
  head: facing(heading(186), near),
  left: {
    arm: { hand: [-22, 6, 26], elbow: [0.4, 0.5, 0.6], fingers: left },
    leg: straightLeg(heading(-7), near, [0.1, 0.1, 1]),
  },
  right: {
    arm: { upper: [-0.96, -0.24, 0.3], fore: [-1, 0.02, -0.2] },
    leg: { thigh: [0.86, -0.06, 0.5], shin: [0.8, -0.02, -0.6], knee: near, toes: [0.5, 0, 0.9], sole: [0.9, 0, -0.5] },
  },
};

export const sideLyingLegLift: Picture = {
  layout: 'ghost',
  camera: { yaw: 4, pitch: 16 },
  start: { pose: onRightSide, nearArm: 'left', nearLeg: 'left' },
  end: {
    pose: change(onRightSide, { left: { leg: straightLeg(heading(30), near, [0.1, 0.1, 1]) } }),
    nearArm: 'left',
    nearLeg: 'left',
    glows: [{ region: 'left outer hip', over: 'near leg', radius: 17 }],
    arrows: [sweep([0, 24, 6], 4, 20, 92)],
  },
};

const lowStar: Pose = {
  pelvis: [0, 17, 0],
  hips: facing(heading(172), near),
  chest: facing(heading(150), near),
  head: facing(heading(140), near),
  left: {
    arm: { hand: [-8, 34, 17], elbow: [0.6, 0.6, 0.5], fingers: heading(-20) },
    leg: {
      thigh: [0.86, -0.04, 0.5],
      shin: [0.15, -0.14, -1],
      knee: near,
      toes: [0.7, -0.1, -0.2],
      sole: [0.2, 0, -1],
    },
  },
  right: {
    arm: { hand: [-46, 3.4, 24], elbow: [-0.2, -1, -0.4], fingers: near },
    leg: { thigh: [0.86, -0.26, 0.5], shin: [0.15, 0, -1], knee: near, toes: [0.9, 0, -0.2], sole: [0.2, 0, -1] },
  },
};

export const dnsStarPattern: Picture = {
  camera: { yaw: 30, pitch: 20 },
  start: { pose: lowStar, nearArm: 'left', nearLeg: 'left' },
  end: {
    pose: change(lowStar, {
      pelvis: [2, 29, 0],
      hips: facing(heading(164), near),
      chest: facing(heading(158), near),
      head: facing(heading(150), near),
      left: {
        arm: { upper: [-0.1, 1, 0.1], fore: [-0.06, 1, 0.1] },
        leg: {
          thigh: [0.84, 0.42, 0.5],
          shin: [0.2, -0.1, -1],
          knee: near,
          toes: [0.8, 0.2, -0.2],
          sole: [0.2, 0, -1],
        },
      },
      right: {
        arm: { hand: [-46, 3.4, 24], elbow: [-0.2, -1, -0.4], fingers: near },
        leg: {
          thigh: [0.78, -0.53, 0.36],
          shin: [0.15, -0.03, -1],
          knee: near,
          toes: [0.9, 0, -0.2],
          sole: [0.2, 0, -1],
        },
      },
    }),
    nearArm: 'left',
    nearLeg: 'left',
    glows: [{ region: 'left outer hip', over: 'near leg', radius: 17 }],
    arrows: [line([52, 20, 20], [52, 40, 20])],
  },
};
