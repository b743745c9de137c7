import { secondsLeft } from '@reprise/schema/player/progress';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { PlayerButton } from './player-button';
import { PlayerIcon } from './player-icon';
import { ProgressLine } from './progress-line';
import type { PlayerHandle } from './use-player';
import styles from './top-bar.module.css';

/** The line above: the way out, how long it still takes, and how to see and hear it. */
export function TopBar(props: {
  exit: { href: string };
  /** Null before the start and after the end. */
  player: PlayerHandle | null;
  isFull: boolean;
  onFull: (() => void) | null;
  onSettings: (() => void) | null;
}) {
  const { exit, player, isFull, onFull, onSettings } = props;
  const t = useTranslations('player');
  return (
    <div className={styles.top}>
      <div className={styles.line}>
        <Link href={exit.href} className={styles.leave}>
          <PlayerIcon name="close" />
          <span>{t('top.leave')}</span>
        </Link>
        <p className={styles.left}>
          {player && t('top.left', { minutes: Math.round(secondsLeft(player.run, player.state) / 60) })}
        </p>
        <div className={styles.tools}>
          {onSettings && (
            <PlayerButton look="quiet" className={styles.tool} aria-label={t('settings.open')} onClick={onSettings}>
              <PlayerIcon name="settings" />
            </PlayerButton>
          )}
          {onFull && (
            <PlayerButton
              look="quiet"
              className={styles.tool}
              aria-label={t(isFull ? 'top.leaveFullScreen' : 'top.fullScreen')}
              onClick={onFull}
            >
              <PlayerIcon name={isFull ? 'smaller' : 'full'} />
            </PlayerButton>
          )}
        </div>
      </div>
      {player && <ProgressLine player={player} />}
    </div>
  );
}
