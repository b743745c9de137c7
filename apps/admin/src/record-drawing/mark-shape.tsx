import type { PainMoment } from '../gql/graphql';
import type { Ink } from './ink';

/** The mark of a moment: each has a shape and a colour of its own, so that neither is needed alone. */
export function MarkShape(props: { moment: PainMoment; x: number; y: number; size: number; ink: Ink }) {
  const { moment, x, y, size: r, ink } = props;
  const colour = ink.moment[moment];
  const width = Math.max(1.25, r * 0.38);
  switch (moment) {
    case 'BEFORE':
      return <circle cx={x} cy={y} r={r} fill={ink.surface} stroke={colour} strokeWidth={width} />;
    case 'DURING':
      return <path d={`M${x} ${y - r * 1.25}l${r * 1.2} ${r * 2.1}h${-r * 2.4}z`} fill={colour} />;
    case 'AFTER': {
      const d = r * 1.25;
      return (
        <path
          d={`M${x} ${y - d}l${d} ${d}l${-d} ${d}l${-d} ${-d}z`}
          fill={ink.surface}
          stroke={colour}
          strokeWidth={width}
        />
      );
    }
    case 'NEXT_MORNING':
      return <rect x={x - r * 0.9} y={y - r * 0.9} width={r * 1.8} height={r * 1.8} fill={colour} />;
    case 'DIARY':
      return (
        <path
          d={`M${x - r} ${y - r}l${r * 2} ${r * 2}m0 ${-r * 2}l${-r * 2} ${r * 2}`}
          fill="none"
          stroke={colour}
          strokeWidth={width * 1.2}
        />
      );
  }
}
