import Link from 'next/link';
import styles from './landing.module.css';

/** How much there is to read, counted just now. */
export function LibraryCounts(props: { exercises: number; routines: number; sources: number }) {
  return (
    <ul className={styles.counts} aria-label="In the public library">
      <li>
        <Link href="/exercises">
          <strong>{props.exercises}</strong> {props.exercises === 1 ? 'exercise' : 'exercises'}
        </Link>
      </li>
      <li>
        <Link href="/routines">
          <strong>{props.routines}</strong> {props.routines === 1 ? 'routine' : 'routines'}
        </Link>
      </li>
      <li>
        <Link href="/sources">
          <strong>{props.sources}</strong> {props.sources === 1 ? 'source' : 'sources'}
        </Link>
      </li>
    </ul>
  );
}
