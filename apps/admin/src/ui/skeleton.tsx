import styles from './skeleton.module.css';

/** A screen that is on its way: a title and as many rows as will roughly come. */
export function PageSkeleton({ label, rows = 8 }: { label: string; rows?: number }) {
  return (
    <div role="status" className={styles.page}>
      <span className="visually-hidden">{label}</span>
      <span className={`${styles.bone} ${styles.title}`} />
      <span className={`${styles.bone} ${styles.lead}`} />
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} className={`${styles.bone} ${styles.row}`} />
      ))}
    </div>
  );
}
