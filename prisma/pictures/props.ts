import { brief, curveThrough } from './bezier.ts';
import type { Point, View } from './camera.ts';
import { colours } from './palette.ts';
import { along, heading, mix, type Vec3 } from './vector.ts';

const polygon = (points: readonly Point[], attributes: string): string =>
  `<path d="M${points.map(([x, y]) => `${brief(x)} ${brief(y)}`).join('L')}z" ${attributes}/>`;

/** A mat (or any slab) lying between two corners, `thick` centimetres deep below the floor's level. */
export const mat = (view: View, x: readonly [number, number], z: readonly [number, number], thick = 2): string => {
  const top = [
    [x[0], 0, z[1]],
    [x[1], 0, z[1]],
    [x[1], 0, z[0]],
    [x[0], 0, z[0]],
  ] as const;
  const points = top.map((p) => view.at(p));
  const below = points.map(([px, py]): Point => [px, py + thick * view.scale]);
  const round = `stroke-linejoin="round" stroke-width="${brief(4 * view.scale)}"`;
  return (
    polygon(below, `fill="${colours.matEdge}" stroke="${colours.matEdge}" ${round}`) +
    polygon(points, `fill="${colours.mat}" stroke="${colours.mat}" ${round}`)
  );
};

/** Bare floor under somebody who stands. */
export const floor = (view: View, centre: Vec3, breadth: number): string => {
  const [x, y] = view.at(centre);
  const rx = (breadth / 2) * view.scale;
  return `<ellipse cx="${brief(x)}" cy="${brief(y)}" rx="${brief(rx)}" ry="${brief(Math.max(7, rx * view.flatten * 1.1))}" fill="${colours.floor}"/>`;
};

/** A solid box standing in the world. */
export const box = (
  view: View,
  from: Vec3,
  to: Vec3,
  tones: readonly [top: string, front: string, end: string],
  soft = 2,
): string => {
  const at = (i: number, j: number, k: number): Point =>
    view.at([i ? to[0] : from[0], j ? to[1] : from[1], k ? to[2] : from[2]]);
  const near = view.towards[0] >= 0 ? 1 : 0;
  const edge = (tone: string): string =>
    `fill="${tone}" stroke="${tone}" stroke-width="${soft}" stroke-linejoin="round"`;
  return (
    polygon([at(near, 0, 0), at(near, 1, 0), at(near, 1, 1), at(near, 0, 1)], edge(tones[2])) +
    polygon([at(0, 0, 1), at(1, 0, 1), at(1, 1, 1), at(0, 1, 1)], edge(tones[1])) +
    polygon([at(0, 1, 0), at(1, 1, 0), at(1, 1, 1), at(0, 1, 1)], edge(tones[0]))
  );
};

/** A bench with its padded top between two corners. */
export const bench = (
  view: View,
  x: readonly [number, number],
  z: readonly [number, number],
  height: number,
): string => {
  const legs = [x[0] + 7, x[1] - 7].flatMap((at) =>
    [z[0] + 4, z[1] - 6].map((deep) =>
      strap(
        view,
        [
          [at, 0, deep],
          [at, height - 8, deep],
        ],
        3.4,
        colours.woodDark,
      ),
    ),
  );
  return (
    legs.join('') +
    box(view, [x[0], height - 9, z[0]], [x[1], height, z[1]], [colours.wood, colours.woodShade, colours.woodShade], 5)
  );
};

/** A foam roller lying across the picture's depth. */
export const roller = (view: View, centre: Vec3, radius: number, long: number): string => {
  const back = view.at(along(centre, [[0, 0, 1], -long / 2]));
  const front = view.at(along(centre, [[0, 0, 1], long / 2]));
  const r = brief(radius * view.scale);
  const line = `M${brief(back[0])} ${brief(back[1])}L${brief(front[0])} ${brief(front[1])}`;
  return (
    `<path d="${line}" stroke="${colours.warmShade}" stroke-width="${brief(radius * 2 * view.scale)}" stroke-linecap="round"/>` +
    `<circle cx="${brief(front[0])}" cy="${brief(front[1])}" r="${r}" fill="${colours.warm}"/>` +
    `<circle cx="${brief(front[0])}" cy="${brief(front[1])}" r="${brief(radius * 0.42 * view.scale)}" fill="${colours.warmShade}"/>`
  );
};

/** A band or a towel through points. */
export const strap = (view: View, points: readonly Vec3[], breadth = 2.2, tone: string = colours.warm): string =>
  `<path d="${curveThrough(points.map((p) => view.at(p)))}" fill="none" stroke="${tone}" stroke-width="${brief(breadth * view.scale)}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** The one movement to see, from the first point to the last; three points make one even bend. */
export const arrow = (view: View, points: readonly Vec3[]): string => {
  const drawn = points.map((p) => view.at(p));
  const [first, middle] = [drawn[0]!, drawn[1]!];
  const tip = drawn.at(-1)!;
  const isBend = drawn.length === 3;
  const pull: Point = isBend
    ? [2 * middle[0] - (first[0] + tip[0]) / 2, 2 * middle[1] - (first[1] + tip[1]) / 2]
    : drawn.at(-2)!;
  const shaft = isBend
    ? `M${[...first, ...pull]
        .map(brief)
        .join(' ')
        .replace(/^(\S+ \S+) /, '$1Q')} ${tip.map(brief).join(' ')}`
    : curveThrough(drawn);
  const course = Math.atan2(tip[1] - pull[1], tip[0] - pull[0]);
  const barb = (by: number): string =>
    `${brief(tip[0] - 9 * Math.cos(course + by))} ${brief(tip[1] - 9 * Math.sin(course + by))}`;
  return (
    `<path d="${shaft}M${barb(0.6)}L${tip.map(brief).join(' ')}L${barb(-0.6)}" ` +
    `fill="none" stroke="${colours.accent}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`
  );
};

/** Points on an arc in the picture plane about `centre`, between two angles in degrees (0 right, 90 up). */
export const sweep = (centre: Vec3, from: number, to: number, radius: number): Vec3[] =>
  Array.from({ length: 9 }, (_, i) => along(centre, [heading(from + ((to - from) * i) / 8), radius]));

/** A straight arrow's points. */
export const line = (from: Vec3, to: Vec3): Vec3[] => [from, mix(from, to, 0.5), to];
