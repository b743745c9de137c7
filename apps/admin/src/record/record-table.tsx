import { oneDecimal, shortDay } from './chart-scale';
import styles from './client-record.module.css';

interface Day {
  readonly date: string;
  readonly mean: number;
  readonly count: number;
}

/** The days of both series in one table, and as a file. */
export function RecordTable(props: { resting: readonly Day[]; exercise: readonly Day[] }) {
  const dates = [...new Set([...props.resting, ...props.exercise].map(({ date }) => date))].toSorted().toReversed();
  const rows = dates.map((date) => {
    const of = (days: readonly Day[]) => days.find((day) => day.date === date);
    return { date, resting: of(props.resting), exercise: of(props.exercise) };
  });
  const lines = rows.map(({ date, resting, exercise }) =>
    [date, resting?.mean ?? '', resting?.count ?? 0, exercise?.mean ?? '', exercise?.count ?? 0].join(','),
  );
  const csv = ['date,resting_mean,resting_answers,exercise_mean,exercise_answers', ...lines].join('\r\n');
  const shown = (day: Day | undefined) => (day ? `${oneDecimal(day.mean)} (${day.count})` : '–');
  return (
    <>
      <p>
        <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(`${csv}\r\n`)}`} download="pain.csv">
          Save as CSV
        </a>
      </p>
      {/* what scrolls is reached by the keyboard too */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="region" aria-label="Table of pain" tabIndex={0}>
        <table className={styles.table}>
          <caption>Means of days, with the number of answers</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">At rest</th>
              <th scope="col">With exercise</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ date, resting, exercise }) => (
              <tr key={date}>
                <th scope="row">{shortDay(date)}</th>
                <td>{shown(resting)}</td>
                <td>{shown(exercise)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
