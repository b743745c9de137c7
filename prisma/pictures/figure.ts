import type { View } from './camera.ts';
import { circle, shapeOf, without, type Shape } from './contour.ts';
import { armFlesh, footFlesh, legFlesh, pelvisFlesh, sleeveFlesh, topFlesh } from './flesh.ts';
import { glowOf, type Glow } from './glow.ts';
import { drawHead } from './head.ts';
import { pathOf } from './outline.ts';
import type { Tones } from './palette.ts';
import { jointsOf, type Pose } from './skeleton.ts';
import { along, dot, type Vec3 } from './vector.ts';

export type Part = 'far arm' | 'far leg' | 'head' | 'near leg' | 'top' | 'near arm';

/** Back to front, as it is when the near side hides the far one. */
const usualOrder: readonly Part[] = ['far arm', 'far leg', 'head', 'near leg', 'top', 'near arm'];

export interface FigureOptions {
  tones: Tones;
  order?: readonly Part[];
  glows?: readonly Glow[];
  /** Makes ids unique among the figures of one picture. */
  key: string;
  /** The limb nearest the viewer, when it is not the one whose root is. */
  nearArm?: 'left' | 'right';
  nearLeg?: 'left' | 'right';
}

/** The drawn figure: its parts from back to front, with the worked regions lit. */
export const drawFigure = (pose: Pose, view: View, options: FigureOptions): string => {
  const joints = jointsOf(pose);
  const { tones, key, glows = [] } = options;
  const apart = (side: 'arm' | 'leg'): number => {
    const at = (who: 'left' | 'right'): Vec3 => (side === 'arm' ? joints[who].arm.shoulder : joints[who].leg.hip);
    return dot(at('right'), view.towards) - dot(at('left'), view.towards);
  };
  const nearArm = options.nearArm ?? (apart('arm') > -1 ? 'right' : 'left');
  const nearLeg = options.nearLeg ?? (apart('leg') > -1 ? 'right' : 'left');
  const farArm = nearArm === 'right' ? 'left' : 'right';
  const farLeg = nearLeg === 'right' ? 'left' : 'right';
  const armsEqual = Math.abs(apart('arm')) < 14;
  const legsEqual = Math.abs(apart('leg')) < 7;

  const arm = (side: 'left' | 'right', isFar: boolean): string => {
    const flesh = armFlesh(joints[side].arm);
    return [
      `<path fill="${isFar && !armsEqual ? tones.skinFar : tones.skin}" d="${pathOf(shapeOf(flesh, view))}"/>`,
      `<path fill="${isFar && !armsEqual ? tones.topFar : tones.top}" d="${pathOf(shapeOf(sleeveFlesh(joints[side].arm), view))}"/>`,
    ].join('');
  };
  const foot = (side: 'left' | 'right', isFar: boolean): string =>
    `<path fill="${isFar && !legsEqual ? tones.skinFar : tones.skin}" d="${pathOf(shapeOf(footFlesh(joints[side].leg), view, 1.6))}"/>`;
  const lowerBody = (): Shape => shapeOf([...pelvisFlesh(joints), ...legFlesh(joints[nearLeg].leg)], view, 3.4);

  const top = (): Shape => {
    const hem = along(joints.spine[0]!, [pose.hips.up, -29]);
    const sleeved = armsEqual ? ([nearArm, farArm] as const) : ([nearArm] as const);
    const sleeves = sleeved.flatMap((side) => sleeveFlesh(joints[side].arm));
    return without(shapeOf([...topFlesh(joints), ...sleeves], view), circle(view, hem, 40));
  };

  const painters: Record<Part, () => string> = {
    'far arm': () => arm(farArm, true),
    'far leg': () =>
      foot(farLeg, true) +
      `<path id="${key}f" fill="${legsEqual ? tones.legs : tones.legsFar}" d="${pathOf(shapeOf(legFlesh(joints[farLeg].leg), view))}"/>`,
    head: () => drawHead(joints, view, tones),
    'near leg': () => foot(nearLeg, false) + `<path id="${key}n" fill="${tones.legs}" d="${pathOf(lowerBody())}"/>`,
    top: () => `<path id="${key}t" fill="${tones.top}" d="${pathOf(top())}"/>`,
    'near arm': () => arm(nearArm, false),
  };
  return (options.order ?? usualOrder)
    .map(
      (part) =>
        painters[part]() +
        glows
          .filter((g) => g.over === part)
          .map((g) => glowOf(g, joints, view, key))
          .join(''),
    )
    .join('');
};
