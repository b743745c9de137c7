import { getTranslations } from 'next-intl/server';
import styles from '../sign-in/sign-in.module.css';
import { EnterForm } from './enter-form';

/** Where a client comes in: with a code that they type, or a link or QR picture that they opened. */
export async function Enter() {
  const t = await getTranslations('enter');
  const because = await getTranslations('signIn.because');
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <EnterForm
        words={{
          lead: t('lead'),
          linkLead: t('linkLead'),
          own: t('own'),
          code: t('code'),
          hint: t('hint'),
          short: t('short'),
          submit: t('submit'),
          busy: t('busy'),
          type: t('type'),
        }}
        refusals={{
          'access-refused': because('access-refused'),
          'locked-out': t('lockedOut'),
          unreachable: because('unreachable'),
          busy: because('busy'),
          failed: because('failed'),
        }}
      />
    </div>
  );
}
