import type { BreathMoment } from '@reprise/schema/player/progress';
import { useTranslations } from 'next-intl';
import dial from './dial.module.css';
import styles from './breath-circle.module.css';

/** A circle that grows while breathing in and shrinks while breathing out; where nothing may move, a number. */
export function BreathCircle({ breath, count }: { breath: BreathMoment; count: number }) {
  const t = useTranslations('player.dial');
  return (
    <div className={`${dial.dial} ${styles.place}`} role="timer">
      <span className={styles.breath} style={{ scale: 0.66 + 0.34 * breath.fullness }} aria-hidden="true" />
      <span className={dial.face}>
        <span className={styles.number}>{breath.secondsLeft}</span>
        <span className={styles.way}>{t(breath.way === 'IN' ? 'breatheIn' : 'breatheOut')}</span>
        <span className={dial.small}>{t('breathOf', { breath: breath.breath, count })}</span>
      </span>
    </div>
  );
}
