import type { Point } from './camera.ts';

type Cubic = readonly [Point, Point, Point, Point];

const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
const plus = (a: Point, b: Point, t: number): Point => [a[0] + b[0] * t, a[1] + b[1] * t];
const times = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1];
const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
const normal = (a: Point): Point => {
  const size = Math.hypot(a[0], a[1]) || 1;
  return [a[0] / size, a[1] / size];
};

const pointOn = ([a, b, c, d]: Cubic, t: number): Point => {
  const u = 1 - t;
  const w = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t] as const;
  return [a[0] * w[0] + b[0] * w[1] + c[0] * w[2] + d[0] * w[3], a[1] * w[0] + b[1] * w[1] + c[1] * w[2] + d[1] * w[3]];
};

const bestCubic = (points: readonly Point[], at: readonly number[], start: Point, end: Point): Cubic => {
  const first = points[0]!;
  const last = points.at(-1)!;
  let [ss, se, ee, sx, ex] = [0, 0, 0, 0, 0];
  points.forEach((point, i) => {
    const t = at[i]!;
    const u = 1 - t;
    const s: Point = [start[0] * 3 * u * u * t, start[1] * 3 * u * u * t];
    const e: Point = [end[0] * 3 * u * t * t, end[1] * 3 * u * t * t];
    const rest = minus(point, pointOn([first, first, last, last], t));
    ss += times(s, s);
    se += times(s, e);
    ee += times(e, e);
    sx += times(s, rest);
    ex += times(e, rest);
  });
  const determinant = ss * ee - se * se;
  const third = distance(first, last) / 3;
  let a = determinant ? (sx * ee - ex * se) / determinant : 0;
  let b = determinant ? (ss * ex - se * sx) / determinant : 0;
  if (a < third * 0.05 || b < third * 0.05 || a > third * 6 || b > third * 6) a = b = third;
  return [first, plus(first, start, a), plus(last, end, b), last];
};

/** One step of Newton's method towards the place on the curve nearest to a point. */
const nearer = ([a, b, c, d]: Cubic, point: Point, t: number): number => {
  const u = 1 - t;
  const [p, q, r] = [minus(b, a), minus(c, b), minus(d, c)];
  const off = minus(pointOn([a, b, c, d], t), point);
  const speed = plus(plus([3 * u * u * p[0], 3 * u * u * p[1]], q, 6 * u * t), r, 3 * t * t);
  const bend = plus([6 * u * (q[0] - p[0]), 6 * u * (q[1] - p[1])], minus(r, q), 6 * t);
  const slope = times(speed, speed) + times(off, bend);
  return slope > 1e-9 ? Math.min(1, Math.max(0, t - times(off, speed) / slope)) : t;
};

const fit = (points: readonly Point[], start: Point, end: Point, tolerance: number): Cubic[] => {
  if (points.length === 2) return [bestCubic(points, [0, 1], start, end)];
  const travelled = points.reduce<number[]>(
    (sums, point, i) => [...sums, i ? sums[i - 1]! + distance(point, points[i - 1]!) : 0],
    [],
  );
  let places: readonly number[] = travelled.map((d) => d / travelled.at(-1)!);
  let misses: number[] = [];
  for (let round = 0; round < 5; round++) {
    const cubic = bestCubic(points, places, start, end);
    misses = points.map((point, i) => distance(point, pointOn(cubic, places[i]!)));
    const worst = Math.max(...misses);
    if (worst < tolerance) return [cubic];
    if (worst > tolerance * 12) break;
    places = places.map((t, i) => nearer(cubic, points[i]!, t));
  }
  const split = Math.min(points.length - 2, Math.max(1, misses.indexOf(Math.max(...misses))));
  const tangent = normal(minus(points[split - 1]!, points[split + 1]!));
  return [
    ...fit(points.slice(0, split + 1), start, tangent, tolerance),
    ...fit(points.slice(split), [-tangent[0], -tangent[1]], end, tolerance),
  ];
};

const thin = (loop: readonly Point[]): Point[] =>
  loop.filter((point, i) => distance(point, loop[(i + 1) % loop.length]!) > 0.35);

const relax = (loop: readonly Point[]): Point[] =>
  loop.map((p, i) => {
    const a = loop.at(i - 1)!;
    const b = loop[(i + 1) % loop.length]!;
    return [(a[0] + 2 * p[0] + b[0]) / 4, (a[1] + 2 * p[1] + b[1]) / 4];
  });

/** A number as short as SVG allows, to a tenth. */
export const brief = (n: number): string => {
  const text = (Math.round(n * 10) / 10 || 0).toString();
  return text.replace(/^(-?)0\./, '$1.');
};

const list = (numbers: readonly number[]): string =>
  numbers.map(brief).reduce((text, n) => text + (text && !n.startsWith('-') ? ' ' : '') + n, '');

/** A closed outline as the shortest smooth path that stays within `tolerance` of it. */
export const smoothPath = (loop: readonly Point[], tolerance = 0.42): string => {
  const points = [1, 2, 3, 4, 5].reduce<readonly Point[]>(relax, thin(loop));
  const closed = [...points, points[0]!];
  const tangent = normal(minus(points[1]!, points.at(-1)!));
  const cubics = fit(closed, tangent, [-tangent[0], -tangent[1]], tolerance);
  let x = Math.round(points[0]![0] * 10) / 10;
  let y = Math.round(points[0]![1] * 10) / 10;
  let path = `M${list([x, y])}`;
  cubics.forEach(([, b, c, d]) => {
    path += `c${list([b[0] - x, b[1] - y, c[0] - x, c[1] - y, d[0] - x, d[1] - y])}`;
    x = Math.round((x + Math.round((d[0] - x) * 10) / 10) * 10) / 10;
    y = Math.round((y + Math.round((d[1] - y) * 10) / 10) * 10) / 10;
  });
  return `${path}z`;
};

/** An open line through points, curved. */
export const curveThrough = (points: readonly Point[]): string => {
  const at = (i: number): Point => points[Math.min(points.length - 1, Math.max(0, i))]!;
  const parts = points.slice(1).map((end, i) => {
    const start = at(i);
    const c1 = plus(start, minus(end, at(i - 1)), 1 / 6);
    const c2 = plus(end, minus(at(i + 2), start), -1 / 6);
    return `C${list([...c1, ...c2, ...end])}`;
  });
  return `M${list(at(0))}${parts.join('')}`;
};
