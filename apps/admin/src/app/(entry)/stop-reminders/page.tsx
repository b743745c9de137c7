import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { StopReminders } from '../../../reminder/stop-reminders';
import styles from '../../../sign-in/sign-in.module.css';

// the secret stands in the fragment, which no server sees and no page that follows may be told
export const metadata: Metadata = { title: 'Reminders', robots: { index: false }, referrer: 'no-referrer' };

export default async function StopRemindersPage() {
  const t = await getTranslations('stopReminders');
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <StopReminders
        words={{
          lead: t('lead'),
          stop: t('stop'),
          stopped: t('stopped'),
          refused: t('refused'),
          failed: t('failed'),
        }}
      />
    </div>
  );
}
