import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { PainScale } from '../pain-scale/pain-scale';
import { RedAdvice } from './red-advice';
import { Unwatched } from './unwatched';
import styles from './session.module.css';
import type { SittingHandle } from './use-sitting';

/** How much it hurts before the start, which can be passed over; in the red it says what to do first. */
export function BeforeSession(props: {
  handle: SittingHandle;
  pain: number | null;
  onPain: (pain: number | null) => void;
  /** The score was recorded, and it was in the red. */
  isHeldUp: boolean;
  /** Its questions were answered, and there is no urgent sign. */
  isCalm: boolean;
  onScreened: (isUrgent: boolean) => void;
}) {
  const { handle, pain, onPain, isHeldUp, isCalm, onScreened } = props;
  const t = useTranslations('session.before');
  const { session } = handle.sitting;
  if (isHeldUp) {
    return (
      <section className={styles.card}>
        <RedAdvice session={session} isCalm={isCalm} onScreened={onScreened}>
          {(isUrgent) => (
            <>
              {!isUrgent && <p>{t('calm')}</p>}
              <Link href="/home" className={styles.leave} onClick={handle.skip}>
                {t('notToday')}
              </Link>
            </>
          )}
        </RedAdvice>
      </section>
    );
  }
  if (handle.sitting.before !== null) return null;
  return (
    <section className={styles.card}>
      <PainScale name="before" label={t('pain')} value={pain} onChange={onPain} bands={session.bands} />
      <Unwatched clinic={session.clinic.name} />
    </section>
  );
}
