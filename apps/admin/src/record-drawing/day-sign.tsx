import type { DayKind } from './day-kind';
import type { Ink } from './ink';

/** The sign of a day around a middle: its shape tells it apart, and its colour besides. */
export function DaySign(props: { kind: DayKind; x: number; y: number; size: number; ink: Ink }) {
  const { kind, x, y, size, ink } = props;
  const r = size / 2;
  const corner = size * 0.22;
  const thin = Math.max(1, size * 0.07);
  const thick = Math.max(1.25, size * 0.11);
  const box = { x: x - r, y: y - r, width: size, height: size, rx: corner };
  const stroke = (d: string, colour: string, strokeWidth = thick) => (
    <path d={d} fill="none" stroke={colour} strokeWidth={strokeWidth} strokeLinecap="round" strokeLinejoin="round" />
  );
  switch (kind) {
    case 'done':
      return (
        <>
          <rect {...box} fill={ink.green} />
          {stroke(`M${x - r * 0.5} ${y}l${r * 0.36} ${r * 0.4}l${r * 0.62} ${-r * 0.8}`, ink.surface)}
        </>
      );
    case 'extra':
      return (
        <>
          <rect {...box} fill={ink.green} />
          {stroke(`M${x - r * 0.5} ${y}h${r}M${x} ${y - r * 0.5}v${r}`, ink.surface)}
        </>
      );
    case 'partly':
      return (
        <>
          <rect {...box} fill={ink.surface} stroke={ink.green} strokeWidth={thin} />
          <path
            d={`M${x - r} ${y - r * 0.7}a${corner} ${corner} 0 0 1 ${corner} ${-r * 0.3}H${x + r * 0.8}L${x - r} ${y + r * 0.8}Z`}
            fill={ink.green}
          />
        </>
      );
    case 'skippedForPain':
      return (
        <>
          <circle cx={x} cy={y} r={r} fill={ink.red} />
          {stroke(
            `M${x - r * 0.4} ${y - r * 0.4}l${r * 0.8} ${r * 0.8}m0 ${-r * 0.8}l${-r * 0.8} ${r * 0.8}`,
            ink.surface,
          )}
        </>
      );
    case 'skippedOther':
      return (
        <>
          <circle cx={x} cy={y} r={r - thin / 2} fill="none" stroke={ink.amber} strokeWidth={thick} />
          {stroke(`M${x - r * 0.4} ${y}h${r * 0.8}`, ink.amber)}
        </>
      );
    case 'missed':
      return (
        <>
          <rect {...box} fill="none" stroke={ink.soft} strokeWidth={thin} />
          {stroke(
            `M${x - r * 0.9} ${y + r * 0.2}L${x + r * 0.2} ${y - r * 0.9}M${x - r * 0.75} ${y + r * 0.75}L${x + r * 0.75} ${y - r * 0.75}M${x - r * 0.2} ${y + r * 0.9}L${x + r * 0.9} ${y - r * 0.2}`,
            ink.soft,
            thin,
          )}
        </>
      );
    case 'open':
      return <rect {...box} fill="none" stroke={ink.soft} strokeWidth={thin} strokeDasharray="2 2" />;
    case 'paused':
      return stroke(`M${x - r * 0.3} ${y - r * 0.5}v${r}M${x + r * 0.3} ${y - r * 0.5}v${r}`, ink.soft);
    case 'notDue':
      return <circle cx={x} cy={y} r={Math.max(1.25, r * 0.2)} fill={ink.soft} fillOpacity={0.7} />;
  }
}
