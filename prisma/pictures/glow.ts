import { brief } from './bezier.ts';
import type { View } from './camera.ts';
import type { Part } from './figure.ts';
import { leftOf, type Joints } from './skeleton.ts';
import { along, mix, type Vec3 } from './vector.ts';

export type Region =
  | 'lower back'
  | 'upper back'
  | 'belly'
  | 'glutes'
  | `${'left' | 'right'} ${'hip' | 'front of thigh' | 'back of thigh' | 'outer hip'}`;

/** A worked region, lit softly once the part it lies on is painted. */
export interface Glow {
  region: Region;
  over: Part;
  radius?: number;
}

const onPart: Partial<Record<Part, string>> = { top: 't', 'near leg': 'n', 'far leg': 'f' };

const centreOf = (region: Region, { spine, spineFacing, pose, ...sides }: Joints): Vec3 => {
  const trunk = (at: number, forward: number): Vec3 =>
    along(mix(spine[at]!, spine[at + 1]!, 0.5), [spineFacing[at]!.front, forward]);
  if (region === 'lower back') return trunk(1, -6);
  if (region === 'upper back') return trunk(3, -6);
  if (region === 'belly') return trunk(1, 6);
  if (region === 'glutes') return along(pose.pelvis, [pose.hips.front, -8], [pose.hips.up, -2]);
  const side = region.startsWith('left') ? 'left' : 'right';
  const { hip, knee, front } = sides[side].leg;
  const place = region.slice(side.length + 1);
  if (place === 'hip') return along(hip, [pose.hips.front, 5]);
  if (place === 'outer hip') return along(hip, [leftOf(pose.hips), side === 'left' ? 6 : -6], [pose.hips.front, -4]);
  return along(mix(hip, knee, 0.5), [front, place === 'front of thigh' ? 5 : -5]);
};

/** The soft light over one region, kept inside the parts it lies on. */
export const glowOf = ({ region, over, radius = 15 }: Glow, joints: Joints, view: View, key: string): string => {
  const [x, y] = view.at(centreOf(region, joints));
  const id = `${key}${region.replaceAll(' ', '')}`;
  const part = onPart[over];
  if (!part) throw new Error(`nothing to light on ${over}`);
  const parts = part === 'f' ? ['f'] : ['n', 't'];
  return (
    `<clipPath id="${id}">${parts.map((p) => `<use href="#${key}${p}"/>`).join('')}</clipPath>` +
    `<circle cx="${brief(x)}" cy="${brief(y)}" r="${brief(radius * view.scale)}" fill="url(#glow)" clip-path="url(#${id})"/>`
  );
};
