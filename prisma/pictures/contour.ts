import type { View } from './camera.ts';
import type { Flesh } from './flesh.ts';
import type { Vec3 } from './vector.ts';

/** Signed distance to a drawn shape, in picture units: negative inside. */
export type Field = (x: number, y: number) => number;

export interface Shape {
  field: Field;
  /** left, top, right, bottom */
  box: readonly [number, number, number, number];
}

interface Cone {
  ax: number;
  ay: number;
  bx: number;
  by: number;
  ra: number;
  rb: number;
}

const coneField = ({ ax, ay, bx, by, ra, rb }: Cone): Field => {
  const dx = bx - ax;
  const dy = by - ay;
  const span = Math.hypot(dx, dy);
  if (span <= Math.abs(ra - rb) + 1e-6)
    return (x, y) => Math.min(Math.hypot(x - ax, y - ay) - ra, Math.hypot(x - bx, y - by) - rb);
  const slope = (ra - rb) / span;
  const rise = Math.sqrt(1 - slope * slope);
  return (x, y) => {
    const forward = ((x - ax) * dx + (y - ay) * dy) / span;
    const sideways = Math.abs((x - ax) * dy - (y - ay) * dx) / span;
    const k = rise * forward - slope * sideways;
    if (k < 0) return Math.hypot(x - ax, y - ay) - ra;
    if (k > rise * span) return Math.hypot(x - bx, y - by) - rb;
    return sideways * rise + forward * slope - ra;
  };
};

const softly = (a: number, b: number, k: number): number => {
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.min(a, b) - (h * h * k) / 4;
};

const joined =
  (fields: readonly Field[], k: number): Field =>
  (x, y) => {
    let value = Infinity;
    for (const field of fields) value = value === Infinity ? field(x, y) : softly(value, field(x, y), k);
    return value;
  };

/** What a view sees of some flesh, its bones run together with fillets of about `fillet` centimetres. */
export const shapeOf = (flesh: Flesh, view: View, fillet = 2.6): Shape => {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const fields = flesh.map((pieces) =>
    joined(
      pieces.map(([a, b]) => {
        const [ax, ay] = view.at(a.at);
        const [bx, by] = view.at(b.at);
        const ra = a.radius * view.scale;
        const rb = b.radius * view.scale;
        box[0] = Math.min(box[0], ax - ra, bx - rb);
        box[1] = Math.min(box[1], ay - ra, by - rb);
        box[2] = Math.max(box[2], ax + ra, bx + rb);
        box[3] = Math.max(box[3], ay + ra, by + rb);
        return coneField({ ax, ay, bx, by, ra, rb });
      }),
      0.5 * view.scale,
    ),
  );
  return { field: joined(fields, fillet * view.scale), box };
};

/** What is in `shape` and outside every one of `others`. */
export const without = (shape: Shape, ...others: Field[]): Shape => ({
  box: shape.box,
  field: (x, y) => others.reduce((value, other) => Math.max(value, -other(x, y)), shape.field(x, y)),
});

/** A round hole or spot of so many centimetres. */
export const circle = (view: View, at: Vec3, radius: number): Field => {
  const [x, y] = view.at(at);
  return (px, py) => Math.hypot(px - x, py - y) - radius * view.scale;
};
