import { facing, trunkOf, leftOf, type Arm, type Leg, type Pose } from '../skeleton.ts';
import { add, along, heading, scale, type Vec3 } from '../vector.ts';

export const up: Vec3 = [0, 1, 0];
export const down: Vec3 = [0, -1, 0];
export const right: Vec3 = [1, 0, 0];
export const left: Vec3 = [-1, 0, 0];
export const near: Vec3 = [0, 0, 1];

/** Height of the ankle over the floor when the sole is flat. */
export const ankleHeight = 7.3;

type Changes = Partial<Omit<Pose, 'left' | 'right'>> & Partial<Record<'left' | 'right', { arm?: Arm; leg?: Leg }>>;

/** A pose like `base` except for what is named. */
export const change = (base: Pose, changes: Changes): Pose => ({
  ...base,
  ...changes,
  left: { ...base.left, ...changes.left },
  right: { ...base.right, ...changes.right },
});

/** A foot flat on the floor, toes along `toes`. */
export const planted = (x: number, z: number, knee: Vec3 = up, toes: Vec3 = right): Leg => ({
  ankle: [x, ankleHeight, z],
  knee,
  toes,
  sole: down,
});

/** A straight leg along a direction, kneecap looking along `knee`. */
export const straightLeg = (along: Vec3, knee: Vec3, toes?: Vec3): Leg => ({ thigh: along, shin: along, knee, toes });

/** The pose with a hand behind the head, elbow towards `elbow`. */
export const handBehindHead = (pose: Pose, side: 'left' | 'right', elbow: Vec3): Pose => {
  const { head } = trunkOf(pose);
  const outward = scale(leftOf(pose.head), side === 'left' ? 1 : -1);
  const hand = along(head, [pose.head.front, -6], [outward, 9], [pose.head.up, -2]);
  const fingers = add(scale(outward, -0.8), add(scale(pose.head.front, -0.5), scale(pose.head.up, 0.5)));
  return change(pose, { [side]: { arm: { hand, elbow, fingers } } });
};

/** The pose with the forearms crossed on the chest. */
export const armsCrossed = (pose: Pose): Pose => {
  const top = trunkOf(pose).spine[4]!;
  const across = leftOf(pose.chest);
  const arm = (sign: number): Arm => ({
    hand: along(top, [pose.chest.up, -9], [pose.chest.front, 12], [across, -3 * sign]),
    elbow: add(scale(across, sign * 0.7), add(scale(pose.chest.up, -1), scale(pose.chest.front, -0.5))),
    fingers: add(scale(across, -sign), add(scale(pose.chest.up, 0.35), scale(pose.chest.front, -0.3))),
  });
  return change(pose, { left: { arm: arm(1) }, right: { arm: arm(-1) } });
};

/** The pose with both hands on the hips. */
export const handsOnHips = (pose: Pose): Pose => {
  const across = leftOf(pose.hips);
  const arm = (sign: number): Arm => ({
    hand: along(pose.pelvis, [pose.hips.up, 11], [across, 17.5 * sign], [pose.hips.front, 3]),
    elbow: add(scale(across, sign), scale(pose.hips.front, -0.6)),
    fingers: add(scale(pose.hips.front, 0.7), add(scale(across, -0.6 * sign), scale(pose.hips.up, -0.5))),
  });
  return change(pose, { left: { arm: arm(1) }, right: { arm: arm(-1) } });
};

/** On the back, head to the left, knees bent, feet flat, arms beside the body; the right side is near. */
export const supine: Pose = {
  pelvis: [0, 11.5, 0],
  hips: facing(left, up),
  chest: facing(left, up),
  head: facing(heading(186), heading(96)),
  left: {
    arm: { upper: heading(-6, -14), fore: heading(0, -6) },
    leg: planted(44, -10),
  },
  right: {
    arm: { upper: heading(-6, 14), fore: heading(0, 6) },
    leg: planted(44, 10),
  },
};

const restingFoot = heading(62);

/** On the back with both legs straight. */
export const supineLong: Pose = change(supine, {
  left: { leg: straightLeg(heading(-3, -3), up, restingFoot) },
  right: { leg: straightLeg(heading(-3, 3), up, restingFoot) },
});

/** On the front, head to the left, arms overhead; the left side is near. */
export const prone: Pose = {
  pelvis: [0, 9.5, 0],
  hips: facing(left, down),
  chest: facing(left, down),
  head: facing(heading(167), heading(257)),
  left: {
    arm: { upper: heading(184, 8), fore: heading(182, 2) },
    leg: straightLeg(heading(-3, 4), down, heading(-8)),
  },
  right: {
    arm: { upper: heading(184, -8), fore: heading(182, -2) },
    leg: straightLeg(heading(-3, -4), down, heading(-8)),
  },
};

/** A knee on the floor with the shin flat behind it. */
export const kneeling = (knee: Vec3, hip: Vec3): Leg => ({
  thigh: [knee[0] - hip[0], knee[1] - hip[1], knee[2] - hip[2]],
  shin: [-1, -0.03, 0],
  knee: right,
  toes: heading(194),
});

/** On hands and knees, facing right; the right side is near. */
export const allFours: Pose = {
  pelvis: [0, 46.5, 0],
  hips: facing(heading(8), heading(-82)),
  chest: facing(heading(13), heading(-77)),
  head: facing(heading(-4), heading(-94)),
  left: {
    arm: { hand: [47, 3.4, -16], elbow: heading(180, -20), fingers: right },
    leg: kneeling([0, 5, -9], [0, 46.5, -8.5]),
  },
  right: {
    arm: { hand: [47, 3.4, 16], elbow: heading(180, 20), fingers: right },
    leg: kneeling([0, 5, 9], [0, 46.5, 8.5]),
  },
};

/** Standing, facing right, arms hanging; the right side is near. */
export const standing: Pose = {
  pelvis: [0, 89.2, 0],
  hips: facing(up, right),
  chest: facing(up, right),
  head: facing(up, right),
  left: { arm: { upper: heading(-92, -7), fore: heading(-84, -3) }, leg: planted(0, -10, right) },
  right: { arm: { upper: heading(-92, 7), fore: heading(-84, 3) }, leg: planted(0, 10, right) },
};

/** Standing, facing the viewer, feet so far apart from the middle. */
export const standingFront = (apart: number): Pose => ({
  pelvis: [0, ankleHeight + Math.sqrt(81.9 ** 2 - (apart - 8.5) ** 2), 0],
  hips: facing(up, near),
  chest: facing(up, near),
  head: facing(up, near),
  left: { arm: { upper: heading(-78), fore: heading(-86, 10) }, leg: planted(apart, 0, near, [0.3, 0, 1]) },
  right: { arm: { upper: heading(-102), fore: heading(-94, 10) }, leg: planted(-apart, 0, near, [-0.3, 0, 1]) },
});
