import { brief, smoothPath } from './bezier.ts'
import type { View } from './camera.ts'
import { outlines, shapeOf, without, type Field, type Shape } from './contour.ts'
import { armFlesh, footFlesh, headFlesh, legFlesh, neckFlesh, pelvisFlesh, sleeveFlesh, topFlesh } from './flesh.ts'
import { glowOf, type Glow } from './glow.ts'
import type { Tones } from './palette.ts'
import { jointsOf, leftOf, nearness, type Joints, type Pose } from './skeleton.ts'
import { along, dot, type Vec3 } from './vector.ts'

export type Part = 'far arm' | 'far leg' | 'head' | 'near leg' | 'top' | 'near arm'

/** Back to front, as it is when the near side hides the far one. */
const usualOrder: readonly Part[] = ['far arm', 'far leg', 'head', 'near leg', 'top', 'near arm']

const pathOf = (shape: Shape): string => outlines(shape).map((loop) => smoothPath(loop)).join('')

const circle = (view: View, at: Vec3, radius: number): Field => {
  const [x, y] = view.at(at)
  return (px, py) => Math.hypot(px - x, py - y) - radius * view.scale
}

const headParts = (joints: Joints, view: View, tones: Tones): string => {
  const { head, pose } = joints
  const toFace = dot(pose.head.front, view.towards)
  const skull = shapeOf([[[
    { at: along(head, [pose.head.front, -0.9], [pose.head.up, 1.9]), radius: 9.4 },
    { at: along(head, [pose.head.front, -2.2], [pose.head.up, -2.5]), radius: 7.2 },
  ]]], view)
  const face = circle(view, along(head, [pose.head.front, 8.2], [pose.head.up, -6.6]), 11.6)
  const temple = circle(view, along(head, [pose.head.front, 3.4], [pose.head.up, -7.2]), 7.6)
  const hair = toFace < -0.45 ? skull : without(skull, face, temple)
  const ears = [1, -1].map((side) => along(head, [leftOf(pose.head), side * 7.6], [pose.head.front, -0.6], [pose.head.up, -1.6]))
  const ear = ears.find((_, i) => dot(leftOf(pose.head), view.towards) * (i ? -1 : 1) > 0.45)
  const [x, y] = ear ? view.at(ear) : [0, 0]
  return [
    `<path fill="${tones.skin}" d="${pathOf(shapeOf([...neckFlesh(joints), ...headFlesh(joints)], view, 1.6))}"/>`,
    `<path fill="${tones.hair}" d="${pathOf(hair)}"/>`,
    ear ? `<circle cx="${brief(x)}" cy="${brief(y)}" r="${brief(1.5 * view.scale)}" fill="${tones.shade}"/>` : '',
  ].join('')
}

export interface FigureOptions {
  tones: Tones
  order?: readonly Part[]
  glows?: readonly Glow[]
  /** Makes ids unique among the figures of one picture. */
  key: string
  /** The limb nearest the viewer, when it is not the one whose root is. */
  nearArm?: 'left' | 'right'
  nearLeg?: 'left' | 'right'
}

/** The drawn figure: its parts from back to front, with the worked regions lit. */
export const drawFigure = (pose: Pose, view: View, options: FigureOptions): string => {
  const joints = jointsOf(pose)
  const { tones, key, glows = [] } = options
  const apart = (side: 'arm' | 'leg'): number => {
    const at = (who: 'left' | 'right'): Vec3 => (side === 'arm' ? joints[who].arm.shoulder : joints[who].leg.hip)
    return nearness(at('right'), view.towards) - nearness(at('left'), view.towards)
  }
  const nearArm = options.nearArm ?? (apart('arm') > -1 ? 'right' : 'left')
  const nearLeg = options.nearLeg ?? (apart('leg') > -1 ? 'right' : 'left')
  const farArm = nearArm === 'right' ? 'left' : 'right'
  const farLeg = nearLeg === 'right' ? 'left' : 'right'
  const armsEqual = Math.abs(apart('arm')) < 14
  const legsEqual = Math.abs(apart('leg')) < 7

  const arm = (side: 'left' | 'right', isFar: boolean): string => {
    const flesh = armFlesh(joints[side].arm)
    return [
      `<path fill="${isFar && !armsEqual ? tones.skinFar : tones.skin}" d="${pathOf(shapeOf(flesh, view))}"/>`,
      `<path fill="${isFar && !armsEqual ? tones.topFar : tones.top}" d="${pathOf(shapeOf(sleeveFlesh(joints[side].arm), view))}"/>`,
    ].join('')
  }
  const foot = (side: 'left' | 'right', isFar: boolean): string =>
    `<path fill="${isFar && !legsEqual ? tones.skinFar : tones.skin}" d="${pathOf(shapeOf(footFlesh(joints[side].leg), view, 1.6))}"/>`
  const nearLegShape = (): Shape => shapeOf([...pelvisFlesh(joints), ...legFlesh(joints[nearLeg].leg)], view, 3.4)

  const top = (): Shape => {
    const hem = along(joints.spine[0]!, [pose.hips.up, -29])
    const sleeves = [nearArm, ...(armsEqual ? [farArm] : [])].flatMap((side) => sleeveFlesh(joints[side].arm))
    return without(shapeOf([...topFlesh(joints), ...sleeves], view), circle(view, hem, 40))
  }

  const painters: Record<Part, () => string> = {
    'far arm': () => arm(farArm, true),
    'far leg': () =>
      foot(farLeg, true) +
      `<path id="${key}f" fill="${legsEqual ? tones.legs : tones.legsFar}" d="${pathOf(shapeOf(legFlesh(joints[farLeg].leg), view))}"/>`,
    head: () => headParts(joints, view, tones),
    'near leg': () =>
      foot(nearLeg, false) + `<path id="${key}n" fill="${tones.legs}" d="${pathOf(nearLegShape())}"/>`,
    top: () => `<path id="${key}t" fill="${tones.top}" d="${pathOf(top())}"/>`,
    'near arm': () => arm(nearArm, false),
  }
  return (options.order ?? usualOrder)
    .map((part) => painters[part]() + glows.filter((g) => g.over === part).map((g) => glowOf(g, joints, view, key)).join(''))
    .join('')
}
