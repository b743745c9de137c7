import { leftOf, type ArmJoints, type Joints, type LegJoints } from './skeleton.ts';
import { along, cross, mix, perpendicular, subtract, unit, type Vec3 } from './vector.ts';

/** A ball of flesh; two in a row make a rounded, tapered piece of limb. */
export interface Ball {
  at: Vec3;
  radius: number;
}

export type Piece = readonly [Ball, Ball];
/** Pieces that belong to one bone; the joints between bones are softened when drawn. */
export type Flesh = readonly (readonly Piece[])[];

const ball = (at: Vec3, radius: number): Ball => ({ at, radius });

const chain = (balls: readonly Ball[]): Piece[] => balls.slice(1).map((next, i) => [balls[i]!, next] as const);

export const legFlesh = ({ hip, knee, ankle, front }: LegJoints): Flesh => {
  const thighFront = perpendicular(front, unit(subtract(knee, hip)));
  const thigh = (t: number, radius: number, forward = 0): Ball =>
    ball(along(mix(hip, knee, t), [thighFront, forward]), radius);
  const shin = (t: number, radius: number, forward = 0): Ball =>
    ball(along(mix(knee, ankle, t), [front, forward]), radius);
  return [
    chain([thigh(0, 9), thigh(0.3, 8.4, 0.4), thigh(0.62, 7, 0.7), thigh(0.88, 5.6, 0.3), thigh(1, 5)]),
    chain([
      shin(0, 4.9),
      shin(0.14, 5, -0.8),
      shin(0.32, 5.6, -1.7),
      shin(0.5, 5, -1.5),
      shin(0.74, 3.7, -0.6),
      shin(1, 3),
    ]),
  ];
};

export const footFlesh = ({ ankle, toes, sole }: LegJoints): Flesh => {
  const inward = cross(toes, sole);
  const at = (forward: number, down: number, radius: number, across = 0): Ball =>
    ball(along(ankle, [toes, forward], [sole, down], [inward, across]), radius);
  const heel = at(-3.6, 4.2, 3);
  const ankleBall = at(0, 0, 3.1);
  const arch = at(7, 3.4, 2.9);
  const balls = [at(12.5, 5, 2.2, 1.8), at(12, 5.2, 2, -2)];
  return [
    [
      [ankleBall, heel],
      [ankleBall, arch],
      [heel, arch],
    ],
    [
      [heel, balls[0]!],
      [heel, balls[1]!],
      [arch, balls[0]!],
      [arch, balls[1]!],
    ],
    [
      [balls[0]!, at(17.5, 5.6, 1.6, 1.2)],
      [balls[1]!, at(15.5, 5.6, 1.6, -2)],
    ],
  ];
};

export const armFlesh = ({ shoulder, elbow, wrist, fingers }: ArmJoints): Flesh => {
  const upper = (t: number, radius: number): Ball => ball(mix(shoulder, elbow, t), radius);
  const fore = (t: number, radius: number): Ball => ball(mix(elbow, wrist, t), radius);
  const hand = (forward: number, radius: number): Ball => ball(along(wrist, [fingers, forward]), radius);
  return [
    chain([upper(0, 5.2), upper(0.25, 4.8), upper(0.6, 4.3), upper(1, 3.6)]),
    chain([fore(0, 3.6), fore(0.25, 3.9), fore(0.65, 3), fore(1, 2.3)]),
    chain([hand(0, 2.3), hand(4.5, 3.2), hand(9, 2.7), hand(15.5, 1.5)]),
  ];
};

/** A slice across the trunk: how far along the spine, half its breadth beyond the ball, the ball's radius, how far forward. */
type Slice = readonly [along: number, across: number, radius: number, forward: number];

const slices = ({ spine, spineFacing }: Joints, list: readonly Slice[]): Piece[] => {
  const rows = list.map(([at, across, radius, forward]) => {
    const i = Math.min(spine.length - 2, Math.max(0, Math.floor(at)));
    const facing = spineFacing[Math.round(Math.min(4, Math.max(0, at)))]!;
    const centre = along(mix(spine[i]!, spine[i + 1]!, at - i), [facing.front, forward]);
    const left = leftOf(facing);
    return [-1, 0, 1].map((side) => ball(along(centre, [left, side * across]), radius));
  });
  const lengthwise = rows.slice(1).flatMap((row, i) => row.map((b, j) => [rows[i]![j]!, b] as const));
  const crosswise = rows.map((row) => [row[0]!, row[2]!] as const);
  return [...lengthwise, ...crosswise];
};

export const pelvisFlesh = (joints: Joints): Flesh => [
  slices(joints, [
    [-0.45, 4, 7.5, 0],
    [0, 6.6, 10, -1.2],
    [0.6, 6, 9.6, -0.4],
    [1.15, 5, 8.8, 0],
  ]),
];

export const topFlesh = (joints: Joints, belly = joints.pose.belly ?? 0): Flesh => [
  slices(joints, [
    [0.3, 5.8, 9.9, -0.6],
    [0.9, 5.3, 9.3, -0.1],
    [1.4, 4.6, 8.7, 0.2 + belly],
    [2, 4.9, 9.1, 0.4 + belly * 0.8],
    [2.8, 6.5, 9.9, 0.4],
    [3.5, 8.5, 9, 0],
    [4, 9.5, 6, -0.6],
  ]),
  slices(joints, [
    [3.7, 12.2, 5.2, -0.4],
    [4.05, 8, 4.8, -0.6],
    [4.25, 2.5, 4.9, -0.4],
  ]),
];

/** The sleeve of the top: a little way down the upper arm. */
export const sleeveFlesh = ({ shoulder, elbow }: ArmJoints): Flesh => [
  [[ball(shoulder, 5.6), ball(mix(shoulder, elbow, 0.32), 5.1)]],
];

export const neckFlesh = ({ spine, head, pose }: Joints): Flesh => [
  [[ball(along(spine[4]!, [pose.chest.up, 1]), 5), ball(along(head, [pose.head.up, -6], [pose.head.front, -2]), 4.9)]],
];

export const headFlesh = ({ head, pose }: Joints): Flesh => {
  const at = (forward: number, up: number, radius: number): Ball =>
    ball(along(head, [pose.head.front, forward], [pose.head.up, up]), radius);
  const crown = at(-0.8, 1.6, 8.9);
  const brow = at(2.2, 0.6, 7.4);
  const chin = at(5, -7.6, 3);
  return [
    [
      [crown, brow],
      [brow, chin],
      [at(-1, -3.5, 6), chin],
    ],
    [[at(7.6, -0.2, 1.4), at(10.2, -2.9, 1.1)]],
  ];
};
