import { add, along, cross, length, mix, perpendicular, scale, subtract, unit, type Vec3 } from './vector.ts';

/** Bone lengths in centimetres of the one figure in every picture. */
export const bones = {
  thigh: 42,
  shin: 40,
  upperArm: 28,
  forearm: 24.5,
  hip: 8.5,
  shoulder: 15.2,
  spine: [12, 10, 10, 14],
} as const;

/** Which way a rigid part of the trunk or the head is turned: towards the crown, and towards the face. */
export interface Facing {
  up: Vec3;
  front: Vec3;
}

export type Arm = { fingers?: Vec3 } & (
  | { upper: Vec3; fore: Vec3 }
  /** Wrist at `hand`, elbow bent towards `elbow`. */
  | { hand: Vec3; elbow: Vec3 }
);

export type Leg = { toes?: Vec3; sole?: Vec3 } &
  /** `knee` is the way the kneecap looks. */
  ({ thigh: Vec3; shin: Vec3; knee: Vec3 } | { ankle: Vec3; knee: Vec3 });

export interface Pose {
  /** Midway between the hip joints. */
  pelvis: Vec3;
  hips: Facing;
  chest: Facing;
  head: Facing;
  /** How far the middle of the back is pushed out, in centimetres; negative sags. */
  bow?: number;
  /** How far the belly stands out, in centimetres; negative is drawn in. */
  belly?: number;
  left: { arm: Arm; leg: Leg };
  right: { arm: Arm; leg: Leg };
}

export interface ArmJoints {
  shoulder: Vec3;
  elbow: Vec3;
  wrist: Vec3;
  fingers: Vec3;
}

export interface LegJoints {
  hip: Vec3;
  knee: Vec3;
  ankle: Vec3;
  front: Vec3;
  toes: Vec3;
  sole: Vec3;
}

export interface Joints {
  pose: Pose;
  /** From between the hips to between the shoulders. */
  spine: readonly Vec3[];
  spineFacing: readonly Facing[];
  head: Vec3;
  left: { arm: ArmJoints; leg: LegJoints };
  right: { arm: ArmJoints; leg: LegJoints };
}

/** A facing made square: `front` keeps only what is at right angles to `up`. */
export const facing = (up: Vec3, front: Vec3): Facing => ({
  up: unit(up),
  front: perpendicular(front, unit(up)),
});

/** The figure's own left. */
export const leftOf = (part: Facing): Vec3 => cross(part.up, part.front);

/** Between two facings, `t` of the way. */
export const between = (a: Facing, b: Facing, t: number): Facing =>
  facing(mix(a.up, b.up, t), mix(a.front, b.front, t));

/** The middle joint of a two-bone limb from `root` to `target`, bent towards `pole`; a target out of reach is an error. */
const bend = (root: Vec3, target: Vec3, pole: Vec3, first: number, second: number): Vec3 => {
  const reach = subtract(target, root);
  const distance = length(reach);
  if (distance > first + second + 0.6 || distance < Math.abs(first - second))
    throw new Error(`limb of ${first + second} cm cannot span ${distance.toFixed(1)} cm`);
  const axis = unit(reach);
  const span = Math.min(distance, first + second);
  const base = (first * first - second * second + span * span) / (2 * span);
  const height = Math.sqrt(Math.max(0, first * first - base * base));
  return along(root, [axis, base], [perpendicular(pole, axis), height]);
};

const armJoints = (arm: Arm, shoulder: Vec3): ArmJoints => {
  const elbow =
    'hand' in arm
      ? bend(shoulder, arm.hand, arm.elbow, bones.upperArm, bones.forearm)
      : along(shoulder, [unit(arm.upper), bones.upperArm]);
  const wrist = 'hand' in arm ? arm.hand : along(elbow, [unit(arm.fore), bones.forearm]);
  return { shoulder, elbow, wrist, fingers: unit(arm.fingers ?? subtract(wrist, elbow)) };
};

const legJoints = (leg: Leg, hip: Vec3): LegJoints => {
  const knee =
    'ankle' in leg
      ? bend(hip, leg.ankle, leg.knee, bones.thigh, bones.shin)
      : along(hip, [unit(leg.thigh), bones.thigh]);
  const ankle = 'ankle' in leg ? leg.ankle : along(knee, [unit(leg.shin), bones.shin]);
  const shin = unit(subtract(ankle, knee));
  const thigh = unit(subtract(knee, hip));
  const bent = subtract(thigh, shin);
  const front = perpendicular(length(bent) > 0.25 ? add(bent, scale(leg.knee, 0.3)) : leg.knee, shin);
  const toes = unit(leg.toes ?? front);
  const hinge = unit(cross(front, shin));
  return { hip, knee, ankle, front, toes, sole: unit(leg.sole ?? cross(hinge, toes)) };
};

/** The spine and the head of a pose, which need no limb to be in reach. */
export const trunkOf = (pose: Pose): Pick<Joints, 'spine' | 'spineFacing' | 'head'> => {
  const steps = [0, 0.33, 0.67, 1].map((t) => between(pose.hips, pose.chest, t));
  const straight = bones.spine.reduce<Vec3[]>(
    (points, step, i) => [...points, along(points[i]!, [steps[i]!.up, step])],
    [pose.pelvis],
  );
  const bulge = [0, 0.7, 1, 0.55, 0];
  const spineFacing = [pose.hips, ...steps];
  const spine = straight.map((point, i) => along(point, [spineFacing[i]!.front, -(pose.bow ?? 0) * bulge[i]!]));
  const head = along(spine[4]!, [pose.chest.up, 5], [pose.head.up, 13.5], [pose.head.front, 1.5]);
  return { spine, spineFacing, head };
};

/** Every joint of a pose, in centimetres. */
export const jointsOf = (pose: Pose): Joints => {
  const trunk = trunkOf(pose);
  const limbs = (side: 'left' | 'right'): { arm: ArmJoints; leg: LegJoints } => {
    const sign = side === 'left' ? 1 : -1;
    const shoulder = along(trunk.spine[4]!, [leftOf(pose.chest), sign * bones.shoulder], [pose.chest.up, -1]);
    const hip = along(pose.pelvis, [leftOf(pose.hips), sign * bones.hip]);
    return { arm: armJoints(pose[side].arm, shoulder), leg: legJoints(pose[side].leg, hip) };
  };
  return { pose, ...trunk, left: limbs('left'), right: limbs('right') };
};
