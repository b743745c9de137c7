import { shortDay } from '../record-drawing/day-words';
import { scoreText } from './course-words';
import styles from './measure-courses.module.css';

/** One time that a measure was answered, as the table shows it. */
export interface TablePoint {
  readonly date: string;
  readonly score: number | null;
  readonly answers: readonly { readonly item: string; readonly value: number }[];
  readonly isWithMember: boolean;
}

/** Every time with its score and each answer; what was not answered is a dash, and empty in the file. */
export function MeasureTable(props: {
  title: string;
  fileName: string;
  columns: readonly { readonly item: string; readonly label: string }[];
  points: readonly TablePoint[];
}) {
  const { title, fileName, columns, points } = props;
  const valueOf = (point: TablePoint, item: string) => point.answers.find((answer) => answer.item === item)?.value;
  const quoted = (text: string) => `"${(/^[=+\-@]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const lines = points.map((point) =>
    [point.date, point.score ?? '', ...columns.map(({ item }) => valueOf(point, item) ?? '')].join(','),
  );
  const csv = [['date', 'score', ...columns.map(({ label }) => quoted(label))].join(','), ...lines].join('\r\n');
  return (
    <>
      <p>
        <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(`${csv}\r\n`)}`} download={fileName}>
          Save as CSV
        </a>
      </p>
      {/* what scrolls is reached by the keyboard too */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="region" aria-label={`Table of ${title}`} tabIndex={0}>
        <table className={styles.table}>
          <caption>Scores and answers, the latest first</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Score</th>
              {columns.length > 1 &&
                columns.map(({ item, label }) => (
                  <th key={item} scope="col">
                    {label}
                  </th>
                ))}
              <th scope="col">Answered</th>
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map((point, nth) => (
              <tr key={`${point.date} ${nth}`}>
                <th scope="row">{shortDay(point.date)}</th>
                <td>{point.score === null ? 'none' : scoreText(point.score)}</td>
                {columns.length > 1 &&
                  columns.map(({ item }) => {
                    const value = valueOf(point, item);
                    return <td key={item}>{value === undefined ? '–' : scoreText(value)}</td>;
                  })}
                <td>{point.isWithMember ? 'with a member' : 'by the client'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
