import { viewFrom, type Camera, type Point, type View } from './camera.ts';
import { drawFigure, type FigureOptions } from './figure.ts';
import type { Glow } from './glow.ts';
import { bold, colours, quiet } from './palette.ts';
import { arrow } from './props.ts';
import type { Pose } from './skeleton.ts';
import { boxOf, drawShadow, groundUnder, type Box, type Ground } from './stage.ts';
import type { Vec3 } from './vector.ts';

export type Drawing = (view: View) => string;

/** One position of an exercise with what surrounds it. */
export interface Frame extends Pick<FigureOptions, 'order' | 'nearArm' | 'nearLeg'> {
  pose: Pose;
  glows?: readonly Glow[];
  arrows?: readonly (readonly Vec3[])[];
  /** Drawn as strongly as the end: both positions are worked. */
  isBold?: boolean;
  behind?: Drawing;
  before?: Drawing;
  /** Corners of what is drawn around the figure, so that it fits. */
  around?: readonly Vec3[];
}

export interface Picture {
  camera?: Partial<Camera>;
  /** side: two columns; stack: two rows; ghost: both in one place. Columns or rows, whichever is larger, when absent. */
  layout?: 'side' | 'stack' | 'ghost';
  /** What the figure is on; a mat when absent. */
  ground?: 'mat' | 'floor';
  start: Frame;
  end: Frame;
}

interface Stage {
  frames: readonly Frame[];
  ground: Ground;
  box: Box;
}

const page = { width: 480, height: 320 };
const largestScale = 1.95;

const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Where the world's origin falls for each stage, and how large. */
const placed = (stages: readonly Stage[], layout: Picture['layout']): { scale: number; origins: Point[] } => {
  const widths = stages.map(({ box }) => box.right - box.left);
  const heights = stages.map(({ box }) => box.bottom - box.top);
  const inColumns = Math.min(largestScale, 446 / (total(widths) + 8), 276 / Math.max(...heights));
  const inRows = Math.min(largestScale, 440 / Math.max(...widths), 274 / (total(heights) + 6));
  const isRows = layout ? layout === 'stack' : inRows > inColumns * 1.15;
  const scale = isRows ? inRows : inColumns;
  const gaps = stages.length + 1;
  if (isRows) {
    const gap = (page.height - scale * total(heights)) / gaps;
    return {
      scale,
      origins: stages.map(({ box }, i) => {
        const spare = page.width - 40 - scale * widths[i]!;
        const indent = Math.max(0, spare / 2 - 60);
        const above = gap * (i + 1) + scale * total(heights.slice(0, i));
        return [20 + (i ? spare - indent : indent) - box.left * scale, above - box.top * scale];
      }),
    };
  }
  const gap = (page.width - scale * total(widths)) / gaps;
  const middle = (Math.max(...stages.map(({ box }) => box.bottom)) + Math.min(...stages.map(({ box }) => box.top))) / 2;
  return {
    scale,
    origins: stages.map(({ box }, i) => [
      gap * (i + 1) + scale * total(widths.slice(0, i)) - box.left * scale,
      page.height / 2 - middle * scale,
    ]),
  };
};

const drawFrame = (frame: Frame, view: View, kind: 'start' | 'end' | 'ghost'): string => {
  const tones = kind === 'end' || frame.isBold ? bold : quiet;
  const figure = drawFigure(frame.pose, view, { ...frame, tones, key: kind[0]! });
  return [
    kind === 'ghost' ? '' : drawShadow(frame.pose, view),
    frame.behind?.(view) ?? '',
    kind === 'ghost' ? `<g opacity=".55">${figure}</g>` : figure,
    frame.before?.(view) ?? '',
    ...(frame.arrows ?? []).map((points) => arrow(view, points)),
  ].join('');
};

const definitions =
  `<defs><linearGradient id="panel" x2="0" y2="1"><stop stop-color="${colours.panel}"/><stop offset="1" stop-color="${colours.panelEnd}"/></linearGradient>` +
  `<radialGradient id="glow"><stop stop-color="${colours.glow}" stop-opacity=".95"/><stop offset=".45" stop-color="${colours.glow}" stop-opacity=".6"/><stop offset="1" stop-color="${colours.glow}" stop-opacity="0"/></radialGradient>` +
  `<filter id="soft" filterUnits="userSpaceOnUse" x="0" y="0" width="${page.width}" height="${page.height}"><feGaussianBlur stdDeviation="4"/></filter></defs>`;

/** The whole picture as a self-contained SVG with its title. */
export const drawPicture = (picture: Picture, title: string): string => {
  const { start, end, layout, ground = 'mat' } = picture;
  const camera: Camera = { yaw: 9, pitch: 14, ...picture.camera };
  const flat = viewFrom(camera, 1, [0, 0]);
  const stages = (layout === 'ghost' ? [[start, end]] : [[start], [end]]).map((frames): Stage => {
    const under = groundUnder(
      frames.map(({ pose }) => pose),
      ground,
    );
    return { frames, ground: under, box: boxOf(frames, flat, under) };
  });
  const { scale, origins } = placed(stages, layout);
  const drawn = stages.map(({ frames, ground: under }, i) => {
    const view = viewFrom(camera, scale, origins[i]!);
    const figures = frames.map((frame) => {
      const kind = frame === end ? 'end' : layout === 'ghost' ? 'ghost' : 'start';
      return drawFrame(frame, view, kind);
    });
    return under.draw(view) + figures.join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${page.height}" role="img"><title>${title}</title>`,
    definitions,
    `<rect width="${page.width}" height="${page.height}" rx="20" fill="url(#panel)"/>`,
    ...drawn,
    '</svg>\n',
  ].join('');
};
