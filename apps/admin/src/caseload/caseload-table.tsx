import type { ReactNode } from 'react';
import styles from './caseload.module.css';

/** The rows of the caseload under their headings. */
export function CaseloadTable({ children }: { children: ReactNode }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Why to look</th>
          <th scope="col">Resting pain, 4 weeks</th>
          <th scope="col">Sessions, 4 weeks</th>
          <th scope="col">Last heard</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
