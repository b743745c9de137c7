import type { ReactNode } from 'react';
import type { Ink } from './ink';

/** Room above a drawing in a file for its title. */
const HEAD = 40;
const MARGIN = 16;
const LEGEND_LINE = 20;

/** A drawing as a file of its own: with a title, a description, a legend and a ground. */
export function Sheet(props: {
  width: number;
  height: number;
  title: string;
  description: string;
  ink: Ink;
  /** One line each: a sign around the middle of 0 0, and its words. */
  legend: readonly { readonly sign: ReactNode; readonly words: string }[];
  children: ReactNode;
}) {
  const { width, height, title, description, ink, legend, children } = props;
  const columns = width > 500 ? 3 : 2;
  const rows = Math.ceil(legend.length / columns);
  const [fullWidth, fullHeight] = [width + 2 * MARGIN, HEAD + height + rows * LEGEND_LINE + 2 * MARGIN];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={fullWidth}
      height={fullHeight}
      viewBox={`0 0 ${fullWidth} ${fullHeight}`}
      role="img"
      aria-labelledby="title description"
      fontFamily={ink.font}
    >
      <title id="title">{title}</title>
      <desc id="description">{description}</desc>
      <rect width={fullWidth} height={fullHeight} fill={ink.surface} />
      <text x={MARGIN} y={MARGIN + 14} fontSize={15} fontWeight={600} fill={ink.ink}>
        {title}
      </text>
      <g transform={`translate(${MARGIN} ${HEAD})`}>{children}</g>
      {legend.map(({ sign, words }, at) => {
        const x = MARGIN + 10 + (at % columns) * (width / columns);
        const y = HEAD + height + MARGIN + Math.floor(at / columns) * LEGEND_LINE;
        return (
          <g key={words} transform={`translate(${x} ${y})`}>
            {sign}
            <text x={14} y={4} fontSize={11} fill={ink.ink}>
              {words}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
