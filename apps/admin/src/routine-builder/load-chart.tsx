import type { IntRange } from '@reprise/schema/dose';
import styles from './routine-sums.module.css';

interface Share {
  readonly label: string;
  readonly seconds: IntRange;
}

const minutes = (seconds: number) => (seconds < 60 ? '<1' : String(Math.round(seconds / 60)));

/** A share's time in minutes, from its lower to its upper end. */
function minutesText({ min, max }: IntRange): string {
  const [least, most] = [minutes(min), minutes(max)];
  return least === most ? `${least} min` : `${least}–${most} min`;
}

/** Bars from the lower to the upper end of each share: what is sure is solid, what may come on top is pale. */
export function LoadChart({ title, shares }: { title: string; shares: readonly Share[] }) {
  const most = Math.max(...shares.map(({ seconds }) => seconds.max), 1);
  if (shares.length === 0) return null;
  return (
    <figure className={styles.chart}>
      <figcaption>{title}</figcaption>
      <ul>
        {shares.map(({ label, seconds }) => (
          <li key={label}>
            <span className={styles.label}>{label}</span>
            <span className={styles.bar} aria-hidden="true">
              <span className={styles.most} style={{ width: `${(100 * seconds.max) / most}%` }} />
              <span className={styles.least} style={{ width: `${(100 * seconds.min) / most}%` }} />
            </span>
            <span className={styles.minutes}>{minutesText(seconds)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
