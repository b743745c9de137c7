import { brief } from './bezier.ts'
import { viewFrom, type Camera, type Point, type View } from './camera.ts'
import { armFlesh, footFlesh, headFlesh, legFlesh, pelvisFlesh, topFlesh } from './flesh.ts'
import { drawFigure, type FigureOptions } from './figure.ts'
import type { Glow } from './glow.ts'
import { bold, colours, quiet } from './palette.ts'
import { arrow, floor, mat } from './props.ts'
import { jointsOf, type Joints, type Pose } from './skeleton.ts'
import type { Vec3 } from './vector.ts'

export type Drawing = (view: View) => string

export interface Frame extends Pick<FigureOptions, 'order' | 'nearArm' | 'nearLeg'> {
  pose: Pose
  glows?: readonly Glow[]
  arrows?: readonly (readonly Vec3[])[]
  /** Drawn as strongly as the end: both positions are worked. */
  isBold?: boolean
  behind?: Drawing
  /** Corners of what is drawn around the figure, so that it fits. */
  around?: readonly Vec3[]
  before?: Drawing
}

export interface Picture {
  camera?: Partial<Camera>
  /** side: two columns; stack: two rows; ghost: one place. Chosen for size when absent. */
  layout?: 'side' | 'stack' | 'ghost'
  /** What the figure is on; a mat unless it stands. */
  ground?: 'mat' | 'floor'
  start: Frame
  end: Frame
}

const page = { width: 480, height: 320 }

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

const matOf = (poses: readonly Pose[]): { x: [number, number]; z: [number, number] } => {
  const points = poses.flatMap((pose) => touching(jointsOf(pose)))
  const xs = points.map((p) => p[0])
  const zs = poses.flatMap((pose) => legsOf(jointsOf(pose))).map((p) => p[2])
  return {
    x: [Math.min(...xs) - 11, Math.max(...xs) + 11],
    z: [Math.min(-30, Math.min(...zs) - 8), Math.max(30, Math.max(...zs) + 8)],
  }
}

const legsOf = ({ left, right }: Joints): Vec3[] => [left, right].flatMap(({ leg }) => [leg.knee, leg.ankle])

const touching = ({ spine, head, left, right }: Joints): Vec3[] =>
  [...spine, head, ...[left, right].flatMap(({ arm, leg }) => [arm.elbow, arm.wrist, leg.knee, leg.ankle])]

const flesh = (joints: Joints) => [
  ...headFlesh(joints), ...topFlesh(joints), ...pelvisFlesh(joints),
  ...[joints.left, joints.right].flatMap(({ arm, leg }) => [...armFlesh(arm), ...legFlesh(leg), ...footFlesh(leg)]),
]

const boxOf = (frames: readonly Frame[], view: View, ground: Drawing | undefined, corners: readonly Vec3[]): Box => {
  const points = frames.flatMap(({ pose, arrows = [], around = [] }) => [
    ...flesh(jointsOf(pose)).flat(2).flatMap(({ at, radius }): Point[] => {
      const [x, y] = view.at(at)
      return [[x - radius, y - radius], [x + radius, y + radius]]
    }),
    ...[...arrows.flat(), ...around].map((p) => view.at(p)),
  ])
  if (ground) points.push(...corners.map((p) => view.at(p)))
  const xs = points.map((p) => p[0])
  const ys = points.map((p) => p[1])
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

const shadow = (pose: Pose, view: View): string => {
  const { spine, head, left, right } = jointsOf(pose)
  const runs = [
    [spine[0]!, spine[2]!, spine[4]!, head],
    ...[left, right].flatMap(({ arm, leg }) => [
      [arm.shoulder, arm.elbow, arm.wrist],
      [leg.hip, leg.knee, leg.ankle],
    ]),
  ]
  const d = runs
    .flatMap((run) => run.slice(1).map((b, i) => [run[i]!, b] as const))
    .filter(([a, b]) => (a[1] + b[1]) / 2 < 62)
    .map(([a, b]) => [a, b].map(([x, , z]) => view.at([x, 0, z]).map(brief).join(' ')).join('L'))
    .map((line) => `M${line}`)
    .join('')
  return `<path d="${d}" fill="none" stroke="#35566a" stroke-opacity=".2" stroke-width="${brief(11 * view.scale)}" stroke-linecap="round" filter="url(#soft)"/>`
}

/** The whole picture as a self-contained SVG. */
export const drawPicture = (picture: Picture, title: string): string => {
  const { start, end, ground = 'mat' } = picture
  const camera: Camera = { yaw: 9, pitch: 14, ...picture.camera }
  const flat = viewFrom(camera, 1, [0, 0])
  const groundFor = (frames: readonly Frame[]): { draw: Drawing; corners: Vec3[] } => {
    const { x, z } = matOf(frames.map((f) => f.pose))
    if (ground === 'mat')
      return { draw: (v) => mat(v, x, z), corners: x.flatMap((a) => z.map((c): Vec3 => [a, 0, c])) }
    const middle = (x[0] + x[1]) / 2
    const centre: Vec3 = [middle, 0, (z[0] + z[1]) / 2]
    const breadth = Math.max(84, x[1] - x[0])
    return { draw: (v) => floor(v, centre, breadth), corners: [[middle - breadth / 2, -8, centre[2]], [middle + breadth / 2, -8, centre[2]]] }
  }
  const groups = picture.layout === 'ghost' ? [[start, end]] : [[start], [end]]
  const stages = groups.map((frames) => {
    const place = groundFor(frames)
    return { frames, place, box: boxOf(frames, flat, place.draw, place.corners) }
  })
  const widths = stages.map(({ box }) => box.right - box.left)
  const heights = stages.map(({ box }) => box.bottom - box.top)
  const most = 1.95
  const sideScale = Math.min(most, 446 / (widths.reduce((a, b) => a + b) + (stages.length > 1 ? 8 : 0)), 276 / Math.max(...heights))
  const stackScale = Math.min(most, 440 / Math.max(...widths), 274 / (heights.reduce((a, b) => a + b) + 6))
  const isStack = picture.layout ? picture.layout === 'stack' : stackScale > sideScale * 1.15
  const size = isStack ? stackScale : sideScale
  const floorLine = Math.max(...stages.map(({ box }) => box.bottom))
  const roof = Math.min(...stages.map(({ box }) => box.top))
  const gap = isStack
    ? (page.height - size * heights.reduce((a, b) => a + b)) / (stages.length + 1)
    : (page.width - size * widths.reduce((a, b) => a + b)) / (stages.length + 1)

  let cursor = gap
  const drawn = stages.map(({ frames, place, box }, i) => {
    const spare = page.width - 40 - size * (box.right - box.left)
    const origin: Point = isStack
      ? [20 + (i ? spare - Math.max(0, spare / 2 - 60) : Math.max(0, spare / 2 - 60)) - box.left * size, cursor - box.top * size]
      : [cursor - box.left * size, page.height / 2 - ((floorLine + roof) / 2) * size]
    cursor += gap + size * (isStack ? box.bottom - box.top : box.right - box.left)
    const view = viewFrom(camera, size, origin)
    const parts = frames.map((frame) => {
      const isEnd = frame === end
      const figure = drawFigure(frame.pose, view, { ...frame, tones: isEnd || frame.isBold ? bold : quiet, key: isEnd ? 'e' : 's' })
      const ghost = !isEnd && frames.length > 1
      return (
        (ghost ? '' : shadow(frame.pose, view)) +
        (frame.behind?.(view) ?? '') +
        (ghost ? `<g opacity=".55">${figure}</g>` : figure) +
        (frame.before?.(view) ?? '') +
        (frame.arrows ?? []).map((points) => arrow(view, points)).join('')
      )
    })
    return place.draw(view) + parts.join('')
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${page.height}" role="img"><title>${title}</title>`,
    `<defs><linearGradient id="panel" x2="0" y2="1"><stop stop-color="${colours.panel}"/><stop offset="1" stop-color="${colours.panelEnd}"/></linearGradient>`,
    `<radialGradient id="glow"><stop stop-color="${colours.glow}" stop-opacity=".95"/><stop offset=".45" stop-color="${colours.glow}" stop-opacity=".6"/><stop offset="1" stop-color="${colours.glow}" stop-opacity="0"/></radialGradient>`,
    `<filter id="soft" x="-20%" y="-60%" width="140%" height="220%"><feGaussianBlur stdDeviation="4"/></filter></defs>`,
    `<rect width="${page.width}" height="${page.height}" rx="20" fill="url(#panel)"/>`,
    ...drawn,
    '</svg>\n',
  ].join('')
}

