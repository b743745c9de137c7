import type { Picture } from '../scene.ts';
import { facing, type Pose } from '../skeleton.ts';
import { heading, type Vec3 } from '../vector.ts';
import { sweep, line } from '../props.ts';
import { armsCrossed, change, handsOnHips, near, standing, standingFront } from './bases.ts';

const onOneLeg = (thigh: Vec3, shin: Vec3, knee: Vec3): Pose =>
  handsOnHips(change(standingFront(9), { right: { leg: { thigh, shin, knee } } }));

export const standingHipCars: Picture = {
  camera: { yaw: -16, pitch: 8 },
  ground: 'floor',
  start: { pose: onOneLeg([-0.1, 0.06, 1], [0, -1, -0.05], near) },
  end: {
    pose: onOneLeg([-0.94, 0.02, 0.34], [0.04, -1, 0.02], [-0.9, 0, 0.4]),
    glows: [{ region: 'right hip', over: 'near leg', radius: 17 }],
    arrows: [sweep([-42, 92, 20], 60, 200, 27)],
  },
};

const deep: Pose = change(standingFront(34), {
  pelvis: [0, 36, -16],
  hips: facing([0, 0.9, 0.42], near),
  chest: facing([0, 0.94, 0.3], near),
  head: facing([0, 1, 0.02], near),
  left: {
    arm: { hand: [4, 58, 30], elbow: [1, -0.7, 0], fingers: [-0.3, 1, 0.1] },
    leg: { ankle: [31, 7.3, 0], knee: [0.8, 0.3, 0.7], toes: [0.6, 0, 0.8], sole: [0, -1, 0] },
  },
  right: {
    arm: { hand: [-4, 58, 30], elbow: [-1, -0.7, 0], fingers: [0.3, 1, 0.1] },
    leg: { ankle: [-31, 7.3, 0], knee: [-0.8, 0.3, 0.7], toes: [-0.6, 0, 0.8], sole: [0, -1, 0] },
  },
});

export const frogSquatHold: Picture = {
  camera: { yaw: 0, pitch: 8 },
  ground: 'floor',
  start: { pose: standingFront(26) },
  end: {
    pose: deep,
    order: ['far arm', 'head', 'top', 'far leg', 'near leg', 'near arm'],
    glows: [
      { region: 'left front of thigh', over: 'far leg', radius: 15 },
      { region: 'right front of thigh', over: 'near leg', radius: 15 },
    ],
    arrows: [line([0, 146, 0], [0, 124, 0])],
  },
};

const crossed = armsCrossed(standing);

export const goodMorning: Picture = {
  ground: 'floor',
  start: { pose: crossed },
  end: {
    pose: armsCrossed(
      change(standing, {
        pelvis: [-16, 86, 0],
        hips: facing(heading(22), heading(-68)),
        chest: facing(heading(18), heading(-72)),
        head: facing(heading(26), heading(-64)),
      }),
    ),
    glows: [{ region: 'right back of thigh', over: 'near leg', radius: 18 }],
    arrows: [sweep([-6, 88, 0], 66, 36, 76)],
  },
};

const squatLeg = (sign: number) => ({
  ankle: [24 * sign, 7.3, 0] as Vec3,
  knee: [0.45 * sign, 0.2, 1] as Vec3,
  toes: [0.4 * sign, 0, 1] as Vec3,
  sole: [0, -1, 0] as Vec3,
});
const squat: Pose = change(standingFront(24), {
  pelvis: [0, 54, -24],
  hips: facing([0, 0.84, 0.54], near),
  chest: facing([0.3, 0.9, 0.34], near),
  head: facing([0.12, 1, 0.1], near),
  left: { arm: { upper: [1, 0.04, 0.2], fore: [1, 0.06, 0.1] }, leg: squatLeg(1) },
  right: { arm: { hand: [-6, 68, 22], elbow: [-1, -0.4, 0], fingers: [1, 0.1, 0.1] }, leg: squatLeg(-1) },
});

export const bodyweightSquatWithLateralReach: Picture = {
  camera: { yaw: 0, pitch: 8 },
  ground: 'floor',
  start: { pose: standingFront(22) },
  end: {
    pose: squat,
    order: ['far arm', 'head', 'top', 'far leg', 'near leg', 'near arm'],
    glows: [
      { region: 'left front of thigh', over: 'far leg', radius: 15 },
      { region: 'right front of thigh', over: 'near leg', radius: 15 },
    ],
    arrows: [line([52, 122, 0], [78, 122, 0])],
  },
};
