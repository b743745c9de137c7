import { brief } from './bezier.ts';
import type { Point, View } from './camera.ts';
import { armFlesh, footFlesh, headFlesh, legFlesh, pelvisFlesh, topFlesh, type Ball } from './flesh.ts';
import { floor, mat } from './props.ts';
import type { Drawing, Frame } from './scene.ts';
import { jointsOf, type Joints, type Pose } from './skeleton.ts';
import { along, type Vec3 } from './vector.ts';

/** What the figures of one frame stand or lie on, and its corners. */
export interface Ground {
  draw: Drawing;
  corners: readonly Vec3[];
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const legsOf = ({ left, right }: Joints): Vec3[] => [left, right].flatMap(({ leg }) => [leg.knee, leg.ankle]);
/** Tips of the toes and fingers that are near the ground. */
const tipsOf = ({ left, right }: Joints): Vec3[] =>
  [left, right]
    .flatMap(({ arm, leg }) => [along(leg.ankle, [leg.toes, 17]), along(arm.wrist, [arm.fingers, 16])])
    .filter((tip) => tip[1] < 24);

const armsOf = ({ left, right }: Joints): Vec3[] => [left, right].flatMap(({ arm }) => [arm.elbow, arm.wrist]);

/** A mat as long as the figures, or a round of bare floor under those who stand. */
export const groundUnder = (poses: readonly Pose[], kind: 'mat' | 'floor'): Ground => {
  const joints = poses.map(jointsOf);
  const xs = joints
    .flatMap((j) => [...j.spine, along(j.head, [j.pose.head.up, 9]), ...legsOf(j), ...armsOf(j), ...tipsOf(j)])
    .map((p) => p[0]);
  const zs = joints.flatMap(legsOf).map((p) => p[2]);
  const x = [Math.min(...xs) - 6, Math.max(...xs) + 6] as const;
  const z = [Math.min(-30, Math.min(...zs) - 8), Math.max(30, Math.max(...zs) + 8)] as const;
  if (kind === 'mat')
    return { draw: (view) => mat(view, x, z), corners: x.flatMap((a) => z.map((c): Vec3 => [a, 0, c])) };
  const centre: Vec3 = [(x[0] + x[1]) / 2, 0, (z[0] + z[1]) / 2];
  const breadth = Math.max(84, x[1] - x[0]);
  return {
    draw: (view) => floor(view, centre, breadth),
    corners: [-1, 1].map((side) => [centre[0] + (side * breadth) / 2, -8, centre[2]]),
  };
};

const ballsOf = (joints: Joints): Ball[] =>
  [
    ...headFlesh(joints),
    ...topFlesh(joints),
    ...pelvisFlesh(joints),
    ...[joints.left, joints.right].flatMap(({ arm, leg }) => [...armFlesh(arm), ...legFlesh(leg), ...footFlesh(leg)]),
  ].flat(2);

/** What the frames cover in a view of one picture unit to the centimetre. */
export const boxOf = (frames: readonly Frame[], view: View, ground: Ground): Box => {
  const points = frames.flatMap(({ pose, arrows = [], around = [] }) => [
    ...ballsOf(jointsOf(pose)).flatMap(({ at, radius }): Point[] => {
      const [x, y] = view.at(at);
      return [
        [x - radius, y - radius],
        [x + radius, y + radius],
      ];
    }),
    ...[...arrows.flat(), ...around, ...ground.corners].map(view.at),
  ]);
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};

const shadowBelow = 62;

/** The soft shadow on the ground of whatever is not far above it. */
export const drawShadow = (pose: Pose, view: View): string => {
  const { spine, head, left, right } = jointsOf(pose);
  const runs = [
    [spine[0]!, spine[2]!, spine[4]!, head],
    ...[left, right].flatMap(({ arm, leg }) => [
      [arm.shoulder, arm.elbow, arm.wrist],
      [leg.hip, leg.knee, leg.ankle],
    ]),
  ];
  const d = runs
    .flatMap((run) => run.slice(1).map((b, i) => [run[i]!, b] as const))
    .filter(([a, b]) => (a[1] + b[1]) / 2 < shadowBelow)
    .map((ends) => `M${ends.map(([x, , z]) => view.at([x, 0, z]).map(brief).join(' ')).join('L')}`)
    .join('');
  return `<path d="${d}" fill="none" stroke="#35566a" stroke-opacity=".2" stroke-width="${brief(11 * view.scale)}" stroke-linecap="round" filter="url(#soft)"/>`;
};
