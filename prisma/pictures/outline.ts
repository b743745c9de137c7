import { smoothPath } from './bezier.ts';
import type { Point } from './camera.ts';
import type { Shape } from './contour.ts';

/** Picture units between the places where a shape is asked whether it is there. */
const step = 1.25;

/** The closed outlines of a shape, by marching squares. */
const outlines = ({ field, box }: Shape): Point[][] => {
  const left = Math.floor(box[0]) - 3;
  const top = Math.floor(box[1]) - 3;
  const columns = Math.ceil((box[2] - left + 4) / step);
  const rows = Math.ceil((box[3] - top + 4) / step);
  const width = columns + 1;
  const values = new Float64Array(width * (rows + 1));
  for (let j = 0; j <= rows; j++)
    for (let i = 0; i <= columns; i++) values[j * width + i] = field(left + i * step, top + j * step) || 1e-9;
  const crossing = (a: number, b: number): [string, Point] => {
    const [p, q] = a < b ? [a, b] : [b, a];
    const t = values[p]! / (values[p]! - values[q]!);
    const x = (p % width) + t * ((q % width) - (p % width));
    const y = Math.floor(p / width) + t * (Math.floor(q / width) - Math.floor(p / width));
    return [`${p}-${q}`, [left + x * step, top + y * step]];
  };
  const next = new Map<string, string>();
  const where = new Map<string, Point>();
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const at = j * width + i;
      const corners = [at, at + 1, at + width + 1, at + width];
      const inside = corners.map((c) => values[c]! < 0);
      const exits = corners.flatMap((c, k) => (inside[k] && !inside[(k + 1) % 4] ? [k] : []));
      for (const k of exits) {
        let e = k;
        do e = (e + 3) % 4;
        while (!(!inside[e] && inside[(e + 1) % 4]));
        const [from, fromPoint] = crossing(corners[k]!, corners[(k + 1) % 4]!);
        const [to, toPoint] = crossing(corners[e]!, corners[(e + 1) % 4]!);
        next.set(from, to);
        where.set(from, fromPoint).set(to, toPoint);
      }
    }
  const loops: Point[][] = [];
  for (const start of where.keys()) {
    const loop: Point[] = [];
    for (let at: string | undefined = start; at !== undefined && next.has(at);) {
      loop.push(where.get(at)!);
      const following: string | undefined = next.get(at);
      next.delete(at);
      at = following;
    }
    if (loop.length > 6) loops.push(loop);
  }
  return loops;
};

/** A shape as path data: its outlines, smoothed. */
export const pathOf = (shape: Shape): string =>
  outlines(shape)
    .map((loop) => smoothPath(loop))
    .join('');
