'use client';

import { painBand } from '@reprise/schema/pain';
import type { PainBands } from '@reprise/schema/plan';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { BandSign } from './band-sign';
import { painSteps } from './pain-steps';
import styles from './pain-scale.module.css';

interface PainScaleProperties {
  /** Of the radio buttons; several scales on one page need several. */
  name: string;
  /** What is asked. */
  label: ReactNode;
  value: number | null;
  onChange: (value: number | null) => void;
  /** Without a plan there are none: then no step has a colour. */
  bands: PainBands | null;
}

/** How much it hurts, 0-10: nothing is chosen before somebody does, and an answer can be taken back. */
export function PainScale({ name, label, value, onChange, bands }: PainScaleProperties) {
  const t = useTranslations('painScale');
  const id = useId();
  const wordsOf = (step: number) => (step === 0 ? t('stepNone') : step === 10 ? t('stepWorst') : t('step', { step }));
  const band = value === null || !bands ? null : painBand(value, bands);
  return (
    <div className={styles.scale}>
      <p id={`${id}label`} className={styles.label}>
        {label}
      </p>
      <p id={`${id}ends`} className={styles.ends}>
        <span>{t('none')}</span>
        <span>{t('worst')}</span>
      </p>
      <div role="radiogroup" aria-labelledby={`${id}label`} aria-describedby={`${id}ends`} className={styles.steps}>
        {painSteps.map((step) => (
          <label key={step} className={styles.step} data-band={bands ? painBand(step, bands) : undefined}>
            <input
              type="radio"
              name={name}
              value={step}
              checked={value === step}
              onChange={() => onChange(step)}
              onKeyDown={stayWithinScale}
              aria-label={wordsOf(step)}
              className={styles.input}
            />
            <span className={styles.number}>{step}</span>
            {bands && <BandSign band={painBand(step, bands)} />}
          </label>
        ))}
      </div>
      <div className={styles.answer}>
        <p role="status">
          {value === null ? t('unanswered') : t('answered', { value })}
          {band && ` ${t(`band.${band}`)}`}
        </p>
        {value !== null && (
          <button type="button" className={styles.clear} onClick={() => onChange(null)}>
            {t('clear')}
          </button>
        )}
      </div>
    </div>
  );
}

/** The browser would go on from 10 to 0 and back: from the worst pain to none by one press. */
function stayWithinScale(event: KeyboardEvent<HTMLInputElement>) {
  const goesUp = event.key === 'ArrowRight' || event.key === 'ArrowDown';
  const goesDown = event.key === 'ArrowLeft' || event.key === 'ArrowUp';
  const { value } = event.currentTarget;
  if ((goesUp && value === '10') || (goesDown && value === '0')) event.preventDefault();
}
