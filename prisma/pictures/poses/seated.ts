import { line, roller } from '../props.ts';
import type { Picture } from '../scene.ts';
import { facing, type Pose } from '../skeleton.ts';
import { heading } from '../vector.ts';
import { allFours, change, down, planted, right, straightLeg, up } from './bases.ts';

const longSitting: Pose = {
  pelvis: [0, 11, 0],
  hips: facing(heading(93), heading(3)),
  chest: facing(heading(90), right),
  head: facing(up, right),
  left: {
    arm: { hand: [28, 42, -4], elbow: heading(-60, -40), fingers: heading(-30, 30) },
    leg: straightLeg(heading(-3, -3), up, heading(80)),
  },
  right: {
    arm: { hand: [-9, 9, 22], elbow: heading(190, 30), fingers: heading(205, 20) },
    leg: planted(42, -20, heading(80, -10), heading(0, -10)),
  },
};

export const seatedSpinalTwist: Picture = {
  camera: { yaw: 16, pitch: 14 },
  start: { pose: longSitting },
  end: {
    pose: change(longSitting, {
      chest: facing(up, [0.45, 0, 0.9]),
      head: facing(up, [-0.15, 0, 1]),
      left: { arm: { hand: [44, 34, 16], elbow: heading(-70, 20), fingers: heading(-40, 10) } },
      right: { arm: { hand: [-24, 9, 12], elbow: heading(180, 40), fingers: heading(205) } },
    }),
    glows: [{ region: 'lower back', over: 'top', radius: 18 }],
    arrows: [
      [
        [26, 104, 0],
        [6, 107, 20],
        [-18, 105, 0],
      ],
    ],
  },
};

const shinBox: Pose = {
  pelvis: [0, 12, 0],
  hips: facing(heading(104), heading(14)),
  chest: facing(heading(100), heading(10)),
  head: facing(heading(90), right),
  left: {
    arm: { hand: [-22, 9, -20], elbow: heading(190, -30), fingers: heading(205, -20) },
    leg: { thigh: [0.96, -0.14, -0.3], shin: [-0.2, -0.03, 1], knee: right, toes: [0.4, 0, 1], sole: [-0.6, 0, 0.4] },
  },
  right: {
    arm: { hand: [-22, 9, 22], elbow: heading(190, 30), fingers: heading(205, 20) },
    leg: {
      thigh: [0.3, -0.15, 0.95],
      shin: [-0.98, -0.02, 0.2],
      knee: [0.2, 0, 1],
      toes: [-0.98, 0, 0.3],
      sole: [0, 0.3, -1],
    },
  },
};

export const shinBoxLean: Picture = {
  camera: { yaw: 42, pitch: 24 },
  start: { pose: shinBox },
  end: {
    pose: change(shinBox, {
      hips: facing(heading(66), heading(-24)),
      chest: facing(heading(38), heading(-52)),
      head: facing(heading(40), heading(-50)),
      left: { arm: { hand: [50, 6, -12], elbow: heading(100, -40), fingers: right } },
      right: { arm: { hand: [50, 6, 20], elbow: heading(100, 40), fingers: right } },
    }),
    glows: [{ region: 'glutes', over: 'near leg', radius: 19 }],
    arrows: [
      [
        [8, 102, 0],
        [38, 100, 0],
        [60, 78, 0],
      ],
    ],
  },
};

export const pigeonPose: Picture = {
  camera: { yaw: 24, pitch: 20 },
  start: { pose: allFours },
  end: {
    pose: {
      pelvis: [0, 15, 0],
      hips: facing(heading(55), heading(-35)),
      chest: facing(heading(70), heading(-20)),
      head: facing(heading(86), heading(-4)),
      left: {
        arm: { hand: [24, 5, -27], elbow: heading(150, -20), fingers: right },
        leg: { ...straightLeg(heading(186, -2), down, heading(186)), sole: up },
      },
      right: {
        arm: { hand: [24, 5, 28], elbow: heading(150, 20), fingers: right },
        leg: { thigh: [0.84, -0.2, 0.5], shin: [0.05, -0.03, -1], knee: right, toes: [0.2, 0, -1], sole: [-1, 0.2, 0] },
      },
    },
    order: ['far arm', 'far leg', 'head', 'top', 'near leg', 'near arm'],
    glows: [{ region: 'glutes', over: 'near leg', radius: 18 }],
    arrows: [line([-34, 40, 10], [-34, 24, 10])],
  },
};

const rollerAt = (x: number) => ({ behind: (view: Parameters<typeof roller>[0]) => roller(view, [x, 7, 0], 7, 46) });
const onRoller: Pose = {
  pelvis: [0, 23.5, 0],
  hips: facing(heading(125), heading(35)),
  chest: facing(heading(145), heading(55)),
  head: facing(heading(112), heading(22)),
  left: {
    arm: { hand: [13, 45, -11], elbow: heading(220, -50), fingers: heading(25) },
    leg: planted(48, -12),
  },
  right: {
    arm: { hand: [-42, 6, 22], elbow: heading(180, 20), fingers: heading(185, 10) },
    leg: {
      thigh: [0.76, 0.34, 0.5],
      shin: [0.3, 0.08, -1],
      knee: heading(60, 40),
      toes: [0.75, 0.55, -0.2],
      sole: [0.2, -0.4, -1],
    },
  },
};

export const foamRollGlutesAndOuterHips: Picture = {
  camera: { yaw: 16, pitch: 14 },
  start: { pose: onRoller, ...rollerAt(2) },
  end: {
    pose: change(onRoller, {
      pelvis: [8, 23.5, 4],
      hips: facing([-0.6, 0.8, 0.2], right),
      chest: facing([-0.82, 0.56, 0.2], right),
      left: { arm: { hand: [18, 45, -11], elbow: heading(220, -50), fingers: heading(25) } },
    }),
    ...rollerAt(-3),
    glows: [{ region: 'glutes', over: 'near leg', radius: 16 }],
    arrows: [line([-6, 3, 36], [18, 3, 36])],
  },
};
