import type { AlertRule } from '../gql/graphql';
import type { Ink } from './ink';

/** The sign of a rule: each has a shape of its own, so that its colour is not needed. */
export function AlertSign({ rule, x, y, ink }: { rule: AlertRule; x: number; y: number; ink: Ink }) {
  const at = `translate(${x} ${y})`;
  switch (rule) {
    case 'RED_FLAG':
      return (
        <g transform={at}>
          <path d="M-3.5 6.5V-6.5" stroke={ink.red} strokeWidth={1.5} />
          <path d="M-3 -6.5L6 -3.25L-3 0z" fill={ink.red} />
        </g>
      );
    case 'RED_SCORE':
      return (
        <g transform={at}>
          <circle r={6} fill={ink.red} />
          <path d="M0 -3.5V0.75M0 2.5V3.75" stroke={ink.surface} strokeWidth={1.75} />
        </g>
      );
    case 'FLARE_DECLARED':
      return <path transform={at} d="M2 -7L-5 1.25H-0.5L-2 7L5 -1.25H0.5z" fill={ink.amber} />;
    case 'RISING':
      return <path transform={at} d="M0 -6.5L5.5 0H2V6.5H-2V0H-5.5z" fill={ink.amber} />;
    case 'NO_CONTACT':
      return (
        <g transform={at} fill="none" stroke={ink.ink} strokeWidth={1.5}>
          <circle r={5.25} />
          <path d="M-3.75 3.75L3.75 -3.75" />
        </g>
      );
  }
}
