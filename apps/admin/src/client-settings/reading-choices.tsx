'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import {
  type ColourScheme,
  chooseColourScheme,
  chosenColourScheme,
  onColourSchemeChange,
} from '../theme/colour-scheme';
import {
  chooseContrast,
  chooseTextSize,
  chosenContrast,
  chosenTextSize,
  contrasts,
  onReadingChange,
  textSizes,
} from '../theme/reading';
import styles from './choice.module.css';

const schemes = ['auto', 'light', 'dark'] as const satisfies readonly ColourScheme[];

/** Larger text, stronger contrast, light or dark: kept on this device, and there before the first paint. */
export function ReadingChoices() {
  const t = useTranslations('clientSettings');
  const size = useSyncExternalStore(onReadingChange, chosenTextSize, () => 'NORMAL' as const);
  const contrast = useSyncExternalStore(onReadingChange, chosenContrast, () => 'NORMAL' as const);
  const scheme = useSyncExternalStore(onColourSchemeChange, chosenColourScheme, () => 'auto' as const);
  return (
    <>
      <Choice
        legend={t('textSize')}
        values={textSizes}
        chosen={size}
        onChoose={chooseTextSize}
        wordsOf={(one) => t(`textSizes.${one}`)}
      />
      <Choice
        legend={t('contrast')}
        values={contrasts}
        chosen={contrast}
        onChoose={chooseContrast}
        wordsOf={(one) => t(`contrasts.${one}`)}
      />
      <Choice
        legend={t('scheme')}
        values={schemes}
        chosen={scheme}
        onChoose={chooseColourScheme}
        wordsOf={(one) => t(`schemes.${one}`)}
      />
    </>
  );
}

function Choice<Value extends string>(props: {
  legend: string;
  values: readonly Value[];
  chosen: Value;
  onChoose: (value: Value) => void;
  wordsOf: (value: Value) => string;
}) {
  const { legend, values, chosen, onChoose, wordsOf } = props;
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.choices}>
        {values.map((value) => (
          <button key={value} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
            {wordsOf(value)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
