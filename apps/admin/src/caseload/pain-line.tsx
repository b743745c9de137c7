import { plusDays } from '@reprise/schema/plan/local-date';
import styles from './pain-line.module.css';

interface Day {
  readonly date: string;
  readonly mean: number;
}

const [WIDTH, HEIGHT, PAD] = [168, 44, 3];
const DAYS = 28;
const heightOf = (pain: number) => PAD + (1 - pain / 10) * (HEIGHT - 2 * PAD);
const oneDecimal = (value: number) => String(Math.round(value * 10) / 10);

/** Four weeks of resting pain in little: a dot a day, none where nothing was answered, over the bands. */
export function PainLine({
  days,
  to,
  greenMax,
  amberMax,
  weekMean,
}: {
  days: readonly Day[];
  to: string;
  greenMax: number;
  amberMax: number;
  weekMean: number | null;
}) {
  if (days.length === 0) return <span className={styles.none}>No answers in 4 weeks</span>;
  const first = plusDays(to, 1 - DAYS);
  const at = new Map(Array.from({ length: DAYS }, (_, nth) => [plusDays(first, nth), nth]));
  const dots = days.flatMap(({ date, mean }) => {
    const nth = at.get(date);
    return nth === undefined ? [] : [{ x: PAD + (nth / (DAYS - 1)) * (WIDTH - 2 * PAD), y: heightOf(mean), date, nth }];
  });
  const week = weekMean === null ? 'no answers in the last 7 days' : `mean of 7 days ${oneDecimal(weekMean)}`;
  const means = days.map(({ mean }) => mean);
  const range = `from ${oneDecimal(Math.min(...means))} to ${oneDecimal(Math.max(...means))}`;
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.line}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`Resting pain over 4 weeks: answers on ${days.length} days, ${range}; ${week}`}
      >
        <rect className={styles.red} width={WIDTH} y={0} height={heightOf(amberMax + 0.5)} />
        <rect
          className={styles.amber}
          width={WIDTH}
          y={heightOf(amberMax + 0.5)}
          height={heightOf(greenMax + 0.5) - heightOf(amberMax + 0.5)}
        />
        <rect
          className={styles.green}
          width={WIDTH}
          y={heightOf(greenMax + 0.5)}
          height={HEIGHT - heightOf(greenMax + 0.5)}
        />
        {/* a gap of a week is not bridged: nothing is known of it */}
        {dots.map(({ x, y, nth, date }, index) => {
          const before = dots[index - 1];
          return before && nth - before.nth <= 7 ? (
            <line key={date} className={styles.stroke} x1={before.x} y1={before.y} x2={x} y2={y} />
          ) : null;
        })}
        {dots.map(({ x, y, date }) => (
          <circle key={date} className={styles.dot} cx={x} cy={y} r={2} />
        ))}
      </svg>
      <span className={styles.mean} aria-hidden="true">
        {weekMean === null ? '–' : oneDecimal(weekMean)}
      </span>
    </figure>
  );
}
