/** A point or direction in centimetres: x to the right, y up from the floor, z towards the viewer. */
export type Vec3 = readonly [number, number, number];

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec3, by: number): Vec3 => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: Vec3): number => Math.sqrt(dot(a, a));
export const mix = (a: Vec3, b: Vec3, t: number): Vec3 => add(scale(a, 1 - t), scale(b, t));

export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

export const unit = (a: Vec3): Vec3 => scale(a, 1 / (length(a) || 1));

/** The point reached from `origin` by going each distance along its direction. */
export const along = (origin: Vec3, ...steps: readonly (readonly [Vec3, number])[]): Vec3 =>
  steps.reduce((point, [direction, distance]) => add(point, scale(direction, distance)), origin);

/** The part of `a` at right angles to `axis`, as a unit vector. */
export const perpendicular = (a: Vec3, axis: Vec3): Vec3 => unit(subtract(a, scale(axis, dot(a, axis))));

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** A direction by its angle in the picture plane (0 right, 90 up) and how far it leans to the viewer, in degrees. */
export const heading = (degrees: number, towardsViewer = 0): Vec3 => {
  const flat = Math.cos(radians(towardsViewer));
  return [Math.cos(radians(degrees)) * flat, Math.sin(radians(degrees)) * flat, Math.sin(radians(towardsViewer))];
};
