'use client';

import { REMINDER_TIMES_MAX, type ReminderSettings as Settings } from '@reprise/schema/reminder';
import { useTranslations } from 'next-intl';
import { useActionState, useState } from 'react';
import card from '../client-shell/client-card.module.css';
import { PushSwitch } from './push-switch';
import { saveReminders } from './reminder-actions';
import styles from './reminder.module.css';

/** After how many minutes somebody may be reminded once more; 0 never. */
const seconds = [0, 60, 120, 240] as const;
/** How many times of a day are offered at first. */
const TIMES_SHOWN = 2;

interface Props {
  settings: Settings & { readonly canMail: boolean; readonly pushKey: string | null };
}

/** When a client is reminded: quiet until they say otherwise. */
export function ReminderSettings({ settings: { isOn, times, secondAfterMinutes, byMail, canMail, pushKey } }: Props) {
  const t = useTranslations('reminders');
  const [saved, save, isSaving] = useActionState(saveReminders, null);
  const [count, setCount] = useState(Math.max(TIMES_SHOWN, times.length));

  return (
    <>
      <form action={save} className={card.form}>
        <label className={styles.tick}>
          <input type="checkbox" name="isOn" defaultChecked={isOn} />
          {t('isOn')}
        </label>
        <fieldset className={styles.times}>
          <legend>{t('times')}</legend>
          {Array.from({ length: count }, (_, at) => (
            <input
              key={at}
              type="time"
              name="time"
              defaultValue={times[at] ?? ''}
              aria-label={t('time', { number: at + 1 })}
            />
          ))}
          {count < REMINDER_TIMES_MAX && (
            <button type="button" className={card.quiet} onClick={() => setCount(count + 1)}>
              {t('another')}
            </button>
          )}
        </fieldset>
        <label className={card.field}>
          {t('second')}
          <select name="second" defaultValue={String(secondAfterMinutes ?? 0)}>
            {seconds.map((minutes) => (
              <option key={minutes} value={minutes}>
                {t('after', { hours: minutes / 60 })}
              </option>
            ))}
          </select>
        </label>
        {canMail && (
          <label className={styles.tick}>
            <input type="checkbox" name="byMail" defaultChecked={byMail} />
            {t('byMail')}
          </label>
        )}
        {!canMail && <p className={card.soft}>{t('noMail')}</p>}
        {!canMail && byMail && <input type="hidden" name="byMail" value="on" />}
        <div className={card.buttons}>
          <button type="submit" className={card.plain} aria-disabled={isSaving}>
            {t('save')}
          </button>
        </div>
        <p role="status">{saved && t(saved)}</p>
      </form>
      {pushKey && <PushSwitch pushKey={pushKey} />}
    </>
  );
}
