import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type PlayerSettings, usePlayerSettings } from './settings';
import styles from './settings-form.module.css';

/** The switches of the player; each holds at once and is remembered. */
export function SettingsForm() {
  const t = useTranslations('player.settings');
  const [settings, change] = usePlayerSettings();
  const line = (name: keyof PlayerSettings, label: string, words?: string, isSettled = false) => (
    <Switch
      label={label}
      isOn={settings[name] || isSettled}
      isSettled={isSettled}
      onChange={(isOn) => change({ [name]: isOn })}
    >
      {words}
    </Switch>
  );
  return (
    <div className={styles.form}>
      {line('isHandsFree', t('handsFree'), t('handsFreeWords'))}
      {line('isPaced', t('paced'), t('pacedWords'), settings.isHandsFree)}
      {line('hasSound', t('sound'))}
      {line('hasVoice', t('voice'))}
      {line('hasVibration', t('vibration'))}
    </div>
  );
}

function Switch(props: {
  label: string;
  isOn: boolean;
  /** On because of another one. */
  isSettled: boolean;
  onChange: (isOn: boolean) => void;
  children: ReactNode;
}) {
  return (
    <label className={styles.line}>
      <span>
        <span className={styles.label}>{props.label}</span>
        {props.children && <span className={styles.words}>{props.children}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={props.isOn}
        className={styles.switch}
        checked={props.isOn}
        disabled={props.isSettled}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
