import { bench, line } from '../props.ts';
import type { Picture } from '../scene.ts';
import { facing, type Pose } from '../skeleton.ts';
import { heading, type Vec3 } from '../vector.ts';
import { change, handsOnHips, planted, straightLeg, supine, up } from './bases.ts';

const lifted: Pose = change(supine, {
  pelvis: [3, 36, 0],
  hips: facing(heading(212), heading(122)),
  chest: facing(heading(205), heading(115)),
});

const underHips: Vec3[][] = [line([14, 5, 20], [14, 20, 20])];

export const gluteBridge: Picture = {
  start: { pose: supine },
  end: { pose: lifted, glows: [{ region: 'glutes', over: 'near leg', radius: 19 }], arrows: underHips },
};

const heelDown = (x: number, z: number) => ({
  ankle: [x, 6.8, z] as Vec3,
  knee: up,
  toes: heading(72),
  sole: heading(-18),
});

export const gluteBridgeWalkout: Picture = {
  start: { pose: lifted },
  end: {
    pose: change(lifted, {
      pelvis: [2, 27, 0],
      hips: facing(heading(202), heading(112)),
      chest: facing(heading(197), heading(107)),
      left: { leg: heelDown(80, -10) },
      right: { leg: heelDown(76, 10) },
    }),
    glows: [{ region: 'right back of thigh', over: 'near leg', radius: 17 }],
    arrows: [line([34, 3, 26], [62, 3, 26])],
  },
};

export const singleLegGluteBridge: Picture = {
  start: { pose: change(supine, { right: { leg: straightLeg(heading(44, 2), up, heading(110)) } }) },
  end: {
    pose: change(lifted, { right: { leg: straightLeg(heading(26, 2), up, heading(95)) } }),
    glows: [{ region: 'glutes', over: 'near leg', radius: 19 }],
    arrows: underHips,
  },
};

const thrustBench = {
  around: [
    [-80, 0, 32],
    [-80, 40, -32],
  ] as Vec3[],
  behind: (view: Parameters<typeof bench>[0]) => bench(view, [-76, -38], [-32, 32], 38),
};
const lowThrust: Pose = handsOnHips(
  change(supine, {
    pelvis: [-14, 15, 0],
    hips: facing(heading(128), heading(38)),
    chest: facing(heading(135), heading(45)),
    head: facing(heading(112), heading(22)),
    left: { leg: planted(40, -9) },
    right: { leg: { thigh: heading(68, 2), shin: heading(-24), knee: up, toes: heading(52) } },
  }),
);
const highThrust: Pose = handsOnHips(
  change(lowThrust, {
    pelvis: [0, 46, 0],
    hips: facing(heading(180), heading(90)),
    chest: facing(heading(177), heading(87)),
    head: facing(heading(150), heading(60)),
    right: { leg: { thigh: heading(76, 2), shin: heading(-14), knee: up, toes: heading(62) } },
  }),
);

export const singleLegHipThrust: Picture = {
  start: { pose: lowThrust, ...thrustBench },
  end: {
    pose: highThrust,
    ...thrustBench,
    glows: [{ region: 'glutes', over: 'near leg', radius: 19 }],
    arrows: [line([4, 8, 16], [4, 26, 16])],
  },
};

export const pelvicTiltIntoGluteBridge: Picture = {
  start: {
    pose: change(supine, { hips: facing(heading(184), heading(94)) }),
    glows: [{ region: 'lower back', over: 'top', radius: 13 }],
  },
  end: { pose: lifted, glows: [{ region: 'glutes', over: 'near leg', radius: 19 }], arrows: underHips },
};
