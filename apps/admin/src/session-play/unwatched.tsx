import { useTranslations } from 'next-intl';
import styles from './session.module.css';

/** Says below a question that nobody watches its answer live. */
export function Unwatched({ clinic }: { clinic: string }) {
  const t = useTranslations('session.red');
  return <p className={styles.small}>{t('unwatched', { clinic })}</p>;
}
