'use client';

import { useSyncExternalStore } from 'react';
import {
  type ColourScheme,
  chooseColourScheme,
  chosenColourScheme,
  onColourSchemeChange,
} from '../theme/colour-scheme';
import styles from './colour-scheme-switch.module.css';

const choices: { value: ColourScheme; label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'Auto' },
];

/** Light, dark, or as the device is set. */
export function ColourSchemeSwitch() {
  const chosen = useSyncExternalStore(onColourSchemeChange, chosenColourScheme, () => 'auto' as const);
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.legend}>Appearance</legend>
      <div className={styles.choices}>
        {choices.map(({ value, label }) => (
          <button key={value} type="button" aria-pressed={chosen === value} onClick={() => chooseColourScheme(value)}>
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
