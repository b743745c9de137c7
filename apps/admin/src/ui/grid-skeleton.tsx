import styles from './grid-skeleton.module.css';

/** A list of cards that is on its way. */
export function GridSkeleton({ label, cards = 9 }: { label: string; cards?: number }) {
  return (
    <div role="status" className={styles.page}>
      <span className="visually-hidden">{label}</span>
      <span className={`${styles.bone} ${styles.title}`} />
      <span className={`${styles.bone} ${styles.search}`} />
      <div className={styles.grid}>
        {Array.from({ length: cards }, (_, index) => (
          <span key={index} className={`${styles.bone} ${styles.card}`} />
        ))}
      </div>
    </div>
  );
}
