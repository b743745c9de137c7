import type { Point, View } from './camera.ts'
import type { Flesh } from './flesh.ts'

/** Signed distance to a drawn shape, in picture units: negative inside. */
export type Field = (x: number, y: number) => number

export interface Shape {
  field: Field
  /** left, top, right, bottom */
  box: readonly [number, number, number, number]
}

interface Cone {
  ax: number
  ay: number
  bx: number
  by: number
  ra: number
  rb: number
}

const coneField = ({ ax, ay, bx, by, ra, rb }: Cone): Field => {
  const dx = bx - ax
  const dy = by - ay
  const span = Math.hypot(dx, dy)
  if (span <= Math.abs(ra - rb) + 1e-6)
    return (x, y) => Math.min(Math.hypot(x - ax, y - ay) - ra, Math.hypot(x - bx, y - by) - rb)
  const slope = (ra - rb) / span
  const rise = Math.sqrt(1 - slope * slope)
  return (x, y) => {
    const forward = ((x - ax) * dx + (y - ay) * dy) / span
    const sideways = Math.abs((x - ax) * dy - (y - ay) * dx) / span
    const k = rise * forward - slope * sideways
    if (k < 0) return Math.hypot(x - ax, y - ay) - ra
    if (k > rise * span) return Math.hypot(x - bx, y - by) - rb
    return sideways * rise + forward * slope - ra
  }
}

const softly = (a: number, b: number, k: number): number => {
  const h = Math.max(k - Math.abs(a - b), 0) / k
  return Math.min(a, b) - (h * h * k) / 4
}

const joined = (fields: readonly Field[], k: number): Field => (x, y) => {
  let value = Infinity
  for (const field of fields) value = value === Infinity ? field(x, y) : softly(value, field(x, y), k)
  return value
}

/** What a view sees of some flesh, its bones run together with fillets of about `fillet` centimetres. */
export const shapeOf = (flesh: Flesh, view: View, fillet = 2.6): Shape => {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  const fields = flesh.map((pieces) =>
    joined(
      pieces.map(([a, b]) => {
        const [ax, ay] = view.at(a.at)
        const [bx, by] = view.at(b.at)
        const ra = a.radius * view.scale
        const rb = b.radius * view.scale
        box[0] = Math.min(box[0], ax - ra, bx - rb)
        box[1] = Math.min(box[1], ay - ra, by - rb)
        box[2] = Math.max(box[2], ax + ra, bx + rb)
        box[3] = Math.max(box[3], ay + ra, by + rb)
        return coneField({ ax, ay, bx, by, ra, rb })
      }),
      0.5 * view.scale,
    ),
  )
  return { field: joined(fields, fillet * view.scale), box }
}

/** What is in `shape` and outside every one of `others`. */
export const without = (shape: Shape, ...others: Field[]): Shape => ({
  box: shape.box,
  field: (x, y) => others.reduce((value, other) => Math.max(value, -other(x, y)), shape.field(x, y)),
})

const step = 1.25

/** The closed outlines of a shape, by marching squares. */
export const outlines = ({ field, box }: Shape): Point[][] => {
  const left = Math.floor(box[0]) - 3
  const top = Math.floor(box[1]) - 3
  const columns = Math.ceil((box[2] - left + 4) / step)
  const rows = Math.ceil((box[3] - top + 4) / step)
  const width = columns + 1
  const values = new Float64Array(width * (rows + 1))
  for (let j = 0; j <= rows; j++)
    for (let i = 0; i <= columns; i++) values[j * width + i] = field(left + i * step, top + j * step) || 1e-9
  const crossing = (a: number, b: number): [string, Point] => {
    const [p, q] = a < b ? [a, b] : [b, a]
    const t = values[p]! / (values[p]! - values[q]!)
    const x = (p % width) + t * ((q % width) - (p % width))
    const y = Math.floor(p / width) + t * (Math.floor(q / width) - Math.floor(p / width))
    return [`${p}-${q}`, [left + x * step, top + y * step]]
  }
  const next = new Map<string, string>()
  const where = new Map<string, Point>()
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const at = j * width + i
      const corners = [at, at + 1, at + width + 1, at + width]
      const inside = corners.map((c) => values[c]! < 0)
      const exits = corners.flatMap((c, k) => (inside[k] && !inside[(k + 1) % 4] ? [k] : []))
      for (const k of exits) {
        let e = k
        do e = (e + 3) % 4
        while (!(!inside[e] && inside[(e + 1) % 4]))
        const [from, fromPoint] = crossing(corners[k]!, corners[(k + 1) % 4]!)
        const [to, toPoint] = crossing(corners[e]!, corners[(e + 1) % 4]!)
        next.set(from, to)
        where.set(from, fromPoint).set(to, toPoint)
      }
    }
  const loops: Point[][] = []
  for (const start of where.keys()) {
    const loop: Point[] = []
    for (let at: string | undefined = start; at !== undefined && next.has(at); ) {
      loop.push(where.get(at)!)
      const following: string | undefined = next.get(at)
      next.delete(at)
      at = following
    }
    if (loop.length > 6) loops.push(loop)
  }
  return loops
}
