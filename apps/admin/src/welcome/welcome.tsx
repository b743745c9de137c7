import { getTranslations } from 'next-intl/server';
import styles from '../sign-in/sign-in.module.css';
import { WelcomeForm } from './welcome-form';

/** Where a one-time link leads: the person chooses a password and is signed in. */
export async function Welcome() {
  const t = await getTranslations('welcome');
  const because = await getTranslations('signIn.because');
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </div>
      <WelcomeForm
        words={{
          password: t('password'),
          hint: t('hint'),
          show: t('show'),
          submit: t('submit'),
          busy: t('busy'),
          incomplete: t('incomplete'),
        }}
        refusals={{
          'link-expired': because('link-expired'),
          'weak-password': because('weak-password'),
          'wrong-credentials': t('wrongPassword'),
          'locked-out': t('lockedOut'),
          unreachable: because('unreachable'),
          busy: because('busy'),
          failed: because('failed'),
        }}
      />
    </div>
  );
}
