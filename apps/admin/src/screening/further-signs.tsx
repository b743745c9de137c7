import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type FurtherQuestion, furtherQuestions } from './questions';
import { ScreeningTitle } from './screening-title';
import styles from './screening.module.css';

/** The signs that somebody should hear of soon; several may fit. */
export function FurtherSigns({ onAnswer }: { onAnswer: (chosen: readonly FurtherQuestion[]) => void }) {
  const t = useTranslations('screening');
  const [chosen, setChosen] = useState<readonly FurtherQuestion[]>([]);
  const toggle = (question: FurtherQuestion) =>
    setChosen(chosen.includes(question) ? chosen.filter((one) => one !== question) : [...chosen, question]);
  return (
    <section className={styles.screening} aria-labelledby="screening-title">
      <ScreeningTitle>{t('furtherTitle')}</ScreeningTitle>
      <p className={styles.lead}>{t('furtherLead')}</p>
      <div className={styles.signs}>
        {furtherQuestions.map((question) => (
          <label key={question} className={styles.sign}>
            <input type="checkbox" checked={chosen.includes(question)} onChange={() => toggle(question)} />
            <span className={styles.signWords}>{t(`question.${question}`)}</span>
          </label>
        ))}
      </div>
      <button type="button" className={styles.main} onClick={() => onAnswer(chosen)}>
        {chosen.length === 0 ? t('none') : t('continue')}
      </button>
    </section>
  );
}
