import { useTranslations } from 'next-intl';
import { useId } from 'react';
import styles from './session.module.css';

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** How hard it was, 0-10 (rated perceived exertion): nothing is chosen before somebody does. */
export function EffortScale({ value, onChange }: { value: number | null; onChange: (value: number | null) => void }) {
  const t = useTranslations('session.effort');
  const id = useId();
  return (
    <div className={styles.effort}>
      <p id={id} className={styles.question}>
        {t('label')}
      </p>
      <p className={styles.ends} id={`${id}ends`}>
        <span>{t('none')}</span>
        <span>{t('most')}</span>
      </p>
      <div role="radiogroup" aria-labelledby={id} aria-describedby={`${id}ends`} className={styles.steps}>
        {steps.map((step) => (
          <label key={step} className={styles.step}>
            <input
              type="radio"
              name={`${id}effort`}
              value={step}
              checked={value === step}
              onChange={() => onChange(step)}
            />
            <span>{step}</span>
          </label>
        ))}
      </div>
      {value !== null && (
        <button type="button" className={styles.clear} onClick={() => onChange(null)}>
          {t('clear')}
        </button>
      )}
    </div>
  );
}
