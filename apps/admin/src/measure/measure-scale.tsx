import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId } from 'react';
import scale from '../pain-scale/pain-scale.module.css';
import type { MeasureQuestion } from './asked-measure';
import styles from './measure.module.css';

interface MeasureScaleProperties {
  question: MeasureQuestion;
  /** Of the radio buttons. */
  name: string;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A minus that is read as one, and stands as wide as a plus. */
const signed = (value: number, min: number) => `${value < 0 ? '−' : min < 0 && value > 0 ? '+' : ''}${Math.abs(value)}`;

/** One question: nothing is chosen before somebody does, and an answer can be taken back. */
export function MeasureScale({ question, name, value, onChange }: MeasureScaleProperties) {
  const t = useTranslations('measure');
  const id = useId();
  const { activity, text, min, max, minText, maxText, options } = question;
  const steps = options
    ? options.map((option) => ({ value: option.value, label: option.text, words: option.text }))
    : Array.from({ length: max - min + 1 }, (_, nth) => {
        const step = min + nth;
        const words = step === min ? minText : step === max ? maxText : null;
        const label = signed(step, min);
        return { value: step, label, words: words ? t('stepWords', { value: label, words }) : label };
      });
  const chosen = steps.find((step) => step.value === value);
  return (
    <div className={scale.scale}>
      <p id={`${id}label`} className={scale.label}>
        {activity && <span className={styles.activity}>{activity}</span>}
        {text}
      </p>
      {!options && (
        <p id={`${id}ends`} className={scale.ends}>
          {minText && <span>{t('ends', { value: signed(min, min), words: minText })}</span>}
          {maxText && <span>{t('ends', { value: signed(max, min), words: maxText })}</span>}
        </p>
      )}
      <div
        role="radiogroup"
        aria-labelledby={`${id}label`}
        aria-describedby={options ? undefined : `${id}ends`}
        className={options ? styles.options : scale.steps}
      >
        {steps.map((step) => (
          <label key={step.value} className={options ? styles.option : scale.step}>
            <input
              type="radio"
              name={name}
              value={step.value}
              checked={value === step.value}
              onChange={() => onChange(step.value)}
              onKeyDown={(event) => stayWithin(event, steps[0]?.value, steps.at(-1)?.value)}
              aria-label={step.words}
              className={options ? undefined : scale.input}
            />
            <span>{step.label}</span>
          </label>
        ))}
      </div>
      <div className={scale.answer}>
        <p role="status">{chosen ? t('answered', { value: chosen.words }) : t('unanswered')}</p>
        {chosen && (
          <button type="button" className={scale.clear} onClick={() => onChange(null)}>
            {t('clear')}
          </button>
        )}
      </div>
    </div>
  );
}

/** The browser would go on from one end to the other: from the worst to the best by one press. */
function stayWithin(event: KeyboardEvent<HTMLInputElement>, first: number | undefined, last: number | undefined) {
  const goesUp = event.key === 'ArrowRight' || event.key === 'ArrowDown';
  const goesDown = event.key === 'ArrowLeft' || event.key === 'ArrowUp';
  const { value } = event.currentTarget;
  if ((goesUp && value === String(last)) || (goesDown && value === String(first))) event.preventDefault();
}
