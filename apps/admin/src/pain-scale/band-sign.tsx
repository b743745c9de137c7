import type { PainBandColour } from '@reprise/schema/pain';
import styles from './band-sign.module.css';

const shapes: Record<PainBandColour, string> = {
  GREEN: 'M8 1.500a6.500 6.500 0 1 0 0 13a6.500 6.500 0 0 0 0-13Z',
  AMBER: 'M8 .800 15.200 8 8 15.200 .800 8Z',
  RED: 'M2 2h12v12H2Z',
};

/** A band told by its shape as well as by its colour: a circle, a diamond, a square. */
export function BandSign({ band }: { band: PainBandColour }) {
  return (
    <svg className={`${styles.sign} ${styles[band]}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[band]} />
    </svg>
  );
}
