import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import card from '../client-shell/client-card.module.css';
import type { AskedMeasure } from './asked-measure';
import { MeasureScale } from './measure-scale';
import styles from './measure.module.css';

/** One answer, as a record says it. */
export interface GivenAnswer {
  readonly item: string;
  readonly value: number;
}

/** The questions of a measure, none of them answered beforehand. What is left out is asked after once, and never made up. */
export function MeasureForm(props: {
  measure: Pick<AskedMeasure, 'scheduleId' | 'instruction' | 'questions'>;
  isSaving?: boolean;
  onSave: (answers: readonly GivenAnswer[]) => void;
  onClose: () => void;
}) {
  const { measure, isSaving = false, onSave, onClose } = props;
  const { scheduleId, instruction, questions } = measure;
  const t = useTranslations('measure');
  const [values, setValues] = useState<Readonly<Record<string, number | null>>>({});
  const [isAsked, setIsAsked] = useState(false);
  const answers = questions.flatMap(({ item }) => {
    const value = values[item];
    return value == null ? [] : [{ item, value }];
  });
  const missing = questions.length - answers.length;

  function save(event: FormEvent) {
    event.preventDefault();
    if (missing > 0) setIsAsked(true);
    else onSave(answers);
  }

  return (
    <form className={card.form} onSubmit={save}>
      {instruction && <p>{instruction}</p>}
      {questions.map((question, nth) => (
        <div key={question.item} className={styles.question}>
          {questions.length > 1 && (
            <p className={card.soft}>{t('question', { nth: nth + 1, count: questions.length })}</p>
          )}
          <MeasureScale
            question={question}
            name={`${scheduleId}-${question.item}`}
            value={values[question.item] ?? null}
            onChange={(value) => setValues({ ...values, [question.item]: value })}
          />
        </div>
      ))}
      <p className={card.soft}>{t('unwatched')}</p>
      {isAsked && missing > 0 && (
        <p role="alert">{answers.length === 0 ? t('none') : t('missing', { count: missing })}</p>
      )}
      <button type="submit" className={card.main} disabled={isSaving}>
        {t('save')}
      </button>
      {isAsked && missing > 0 && answers.length > 0 && (
        <button type="button" className={card.plain} disabled={isSaving} onClick={() => onSave(answers)}>
          {t('saveAnyway')}
        </button>
      )}
      <button type="button" className={card.quiet} onClick={onClose}>
        {t('close')}
      </button>
    </form>
  );
}
