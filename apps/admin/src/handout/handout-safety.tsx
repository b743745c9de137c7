import styles from './handout-safety.module.css';
import type { Words } from './handout-words';
import { stopKeys, urgentCall, urgentKeys } from './safety';

/** When to stop, and the signs that cannot wait. */
export function HandoutSafety(props: { emergencyNumber: string | null; red: number; words: Words }) {
  const { emergencyNumber, red, words: t } = props;
  return (
    <div className={styles.safety}>
      <section className={styles.stop}>
        <h3>{t('stop.title')}</h3>
        <ul>
          {stopKeys.map((key) => (
            <li key={key}>{t(`stop.${key}`, { red })}</li>
          ))}
        </ul>
      </section>
      <section className={styles.urgent}>
        <h3>{t('urgent.title')}</h3>
        <p>
          <strong>{urgentCall(t, emergencyNumber)}</strong>
        </p>
        <ul>
          {urgentKeys.map((key) => (
            <li key={key}>{t(`urgent.${key}`)}</li>
          ))}
        </ul>
        <p>{t('urgent.unwatched')}</p>
      </section>
    </div>
  );
}
