import { type ComparedDose, doseSpread, rangeText } from './dose-spread';
import styles from './dose.module.css';

/** How far the doses of several sources lie apart, part by part. */
export function DoseSpreadList({ doses }: { doses: ComparedDose[] }) {
  const spread = doseSpread(doses);
  if (spread.length === 0) return null;
  return (
    <dl className={styles.spread}>
      {spread.map(({ label, range, unit, stated }) => (
        <div key={label} className={styles.part}>
          <dt>{label}</dt>
          <dd className={styles.range}>
            {rangeText(range)}
            {unit && <span className={styles.unit}>{unit}</span>}
          </dd>
          {stated < doses.length && (
            <dd className={styles.stated}>
              {stated} of {doses.length} say so
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
