import { useTranslations } from 'next-intl';
import { type ScreeningCause, type UrgentQuestion, urgentQuestions } from './questions';
import { ScreeningTitle } from './screening-title';
import styles from './screening.module.css';

/** The signs that need a doctor today, each a button of its own: one press is enough. */
export function UrgentSigns(props: {
  cause: ScreeningCause;
  onYes: (question: UrgentQuestion) => void;
  onNone: () => void;
}) {
  const { cause, onYes, onNone } = props;
  const t = useTranslations('screening');
  return (
    <section className={styles.screening} aria-labelledby="screening-title">
      <ScreeningTitle>{t(`title.${cause}`)}</ScreeningTitle>
      <p className={styles.lead}>{t('urgentLead')}</p>
      <ul className={styles.signs}>
        {urgentQuestions.map((question) => (
          <li key={question}>
            <button type="button" className={styles.sign} onClick={() => onYes(question)}>
              <span className={styles.yes}>{t('yes')}</span>
              <span className={styles.signWords}>{t(`question.${question}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.main} onClick={onNone}>
        {t('none')}
      </button>
    </section>
  );
}
