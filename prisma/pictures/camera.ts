import { cross, dot, type Vec3 } from './vector.ts';

export type Point = readonly [number, number];

/** Where the picture is seen from: degrees to the right of square-on, and degrees above the floor. */
export interface Camera {
  yaw: number;
  pitch: number;
}

/** An orthographic view: world centimetres to picture units, y down. */
export interface View {
  towards: Vec3;
  scale: number;
  flatten: number;
  at: (point: Vec3) => Point;
}

/** The view of `camera`, `scale` picture units to a centimetre, with the world's origin drawn at `origin`. */
export const viewFrom = (camera: Camera, scale: number, origin: Point): View => {
  const yaw = (camera.yaw * Math.PI) / 180;
  const pitch = (camera.pitch * Math.PI) / 180;
  const right: Vec3 = [Math.cos(yaw), 0, -Math.sin(yaw)];
  const towards: Vec3 = [Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), Math.cos(yaw) * Math.cos(pitch)];
  const up = cross(towards, right);
  return {
    towards,
    scale,
    flatten: Math.sin(pitch),
    at: (point) => [origin[0] + dot(point, right) * scale, origin[1] - dot(point, up) * scale],
  };
};
