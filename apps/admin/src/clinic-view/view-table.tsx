import type { ReactNode } from 'react';
import styles from './clinic-view.module.css';

/** A table of the view, with its heading, its way out as CSV, and what is left out of it. */
export function ViewTable(props: {
  id: string;
  title: string;
  lead: string;
  csv: string;
  columns: readonly string[];
  /** How many lines are left out, for nothing of them is shown. */
  left?: string | null;
  children: ReactNode;
}) {
  const { id, title, lead, csv, columns, left, children } = props;
  return (
    <div className={styles.section}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <a href={csv} download data-not-printed>
          Save as CSV<span className="visually-hidden">, {title}</span>
        </a>
      </div>
      <p className={styles.lead}>{lead}</p>
      {/* what scrolls is reached by the keyboard too */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="region" aria-labelledby={id} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
      {left && <p className={styles.left}>{left}</p>}
    </div>
  );
}
