import styles from './wordmark.module.css';

/** The name beside the repeat sign it is called after. */
export function Wordmark() {
  return (
    <span className={styles.wordmark}>
      <svg className={styles.sign} viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" className={styles.ground} />
        <g className={styles.figure}>
          <circle cx="9.5" cy="12" r="2.25" />
          <circle cx="9.5" cy="20" r="2.25" />
          <rect x="14.5" y="7" width="2" height="18" rx="1" />
          <rect x="19.5" y="7" width="5" height="18" rx="1.5" />
        </g>
      </svg>
      Reprise
    </span>
  );
}
