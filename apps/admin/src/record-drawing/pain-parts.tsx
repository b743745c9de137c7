import { chart, type chartScale } from './chart-scale';
import type { Ink } from './ink';
import type { PainChartData } from './pain-chart-data';

/** Where days and pain stand. */
export type Scale = ReturnType<typeof chartScale>;
/** What every part of the drawing is made from. */
export interface Part {
  readonly data: PainChartData;
  readonly scale: Scale;
  readonly ink: Ink;
}

/** Where the days end. */
export const right = chart.width - chart.right;
/** Where no pain stands. */
export const bottom = chart.height - chart.bottom;
/** Words over marks, with the ground around them so that they can be read. */
export function Label(props: {
  x: number;
  y: number;
  ink: Ink;
  anchor?: 'start' | 'end' | 'middle';
  children: string;
}) {
  const { x, y, ink, anchor = 'start', children } = props;
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={11}
      fill={ink.ink}
      stroke={ink.surface}
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {children}
    </text>
  );
}
