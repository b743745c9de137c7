import {} from '../props.ts';
import type { Picture } from '../scene.ts';
import { facing, type Leg, type Pose } from '../skeleton.ts';
import { heading, type Vec3 } from '../vector.ts';
import { change, down, planted, right, standing, up } from './bases.ts';

/** A foot on its toes, heel up. */
const onToes = (ankle: Vec3, knee: Vec3): Leg => ({ ankle, knee, toes: heading(-62), sole: heading(208) });

const lowLunge: Pose = change(standing, {
  pelvis: [0, 50, 0],
  left: { arm: { upper: heading(-20), fore: heading(0) }, leg: onToes([-52, 16, -10], down) },
  right: { arm: { upper: heading(-20), fore: heading(0) }, leg: planted(38, 9, right) },
});

export const alternatingReverseLungeWithRotation: Picture = {
  ground: 'floor',
  camera: { yaw: 14, pitch: 10 },
  start: { pose: standing },
  end: {
    pose: change(lowLunge, {
      hips: facing(heading(88), [1, 0, 0.15]),
      chest: facing(heading(86), [0.4, 0, 0.92]),
      head: facing(up, [0.4, 0, 0.92]),
      left: { arm: { hand: [15, 86, 34], elbow: [0.6, -1, 0], fingers: [0, 0.5, 1] } },
      right: { arm: { hand: [10, 86, 36], elbow: [-0.6, -1, 0], fingers: [0.2, 0.5, 1] } },
    }),
    glows: [{ region: 'lower back', over: 'top', radius: 15 }],
    arrows: [
      [
        [32, 142, 0],
        [8, 142, 34],
        [-20, 144, 0],
      ],
    ],
  },
};

const runner: Pose = change(standing, {
  pelvis: [0, 44, 0],
  hips: facing(heading(16), heading(-74)),
  chest: facing(heading(4), heading(-86)),
  head: facing(heading(8), heading(-82)),
  left: {
    arm: { hand: [56, 6, -20], elbow: heading(180), fingers: heading(-30) },
    leg: onToes([-73, 15, -10], down),
  },
  right: {
    arm: { hand: [50, 6, 22], elbow: heading(180), fingers: heading(-30) },
    leg: planted(40, 9, right),
  },
});

export const runnersLungeWithSpinalExtension: Picture = {
  start: { pose: runner },
  end: {
    pose: change(runner, {
      hips: facing(heading(58), heading(-32)),
      chest: facing(heading(82), heading(-8)),
      head: facing(heading(98), heading(8)),
      left: { arm: { upper: heading(204, -8), fore: heading(200, -4) } },
      right: { arm: { upper: heading(204, 8), fore: heading(200, 4) } },
    }),
    glows: [{ region: 'right hip', over: 'near leg', radius: 15 }],
    arrows: [
      [
        [62, 62, 0],
        [58, 84, 0],
        [42, 102, 0],
      ],
    ],
  },
};
