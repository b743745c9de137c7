'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import card from '../client-shell/client-card.module.css';
import { endAddress, makeAddress } from './calendar-actions';
import styles from './calendar.module.css';

type Step = 'MAKE' | 'END';

/** Where a client's calendar reads what is due: an address that is shown once, and that can be ended. */
export function CalendarSettings({ isOn }: { isOn: boolean }) {
  const t = useTranslations('calendar');
  const [address, run, isBusy] = useActionState(
    (_before: string | null, form: FormData) =>
      form.get('step') === ('MAKE' satisfies Step) ? makeAddress() : endAddress(),
    null,
  );
  return (
    <form action={run} className={card.form}>
      {address && (
        <label className={card.field}>
          {t('address')}
          <input
            className={styles.address}
            readOnly
            value={address}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <span className={card.soft}>{t('secret')}</span>
          <a href={address.replace(/^https?:/, 'webcal:')}>{t('open')}</a>
        </label>
      )}
      <p role="status">{isOn && !address && t('on')}</p>
      <div className={card.buttons}>
        <button type="submit" name="step" value="MAKE" className={card.plain} aria-disabled={isBusy}>
          {isOn ? t('renew') : t('make')}
        </button>
        {isOn && (
          <button type="submit" name="step" value="END" className={card.quiet} aria-disabled={isBusy}>
            {t('end')}
          </button>
        )}
      </div>
    </form>
  );
}
