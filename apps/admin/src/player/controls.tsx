import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PlayerButton } from './player-button';
import { PlayerIcon } from './player-icon';
import type { PlayerHandle } from './use-player';
import styles from './controls.module.css';

/** What a hand can do at any moment: back, pause, on, skip; and to end it, once it stands still. */
export function Controls(props: {
  player: PlayerHandle;
  onToggle: () => void;
  onSkip: () => void;
  isFirst: boolean;
  /** False where a run is one sitting, which is begun once. */
  canStartOver: boolean;
  /** Further ones. */
  children?: ReactNode;
}) {
  const { player, onToggle, onSkip, isFirst, canStartOver, children } = props;
  const { state, press, startOver } = player;
  const t = useTranslations('player.controls');
  const isPaused = state.phase === 'PAUSED';
  return (
    <div className={styles.controls} role="group" aria-label={t('title')}>
      <div className={styles.main}>
        <PlayerButton aria-label={t('backLabel')} disabled={isFirst} onClick={() => press('back')}>
          <PlayerIcon name="back" />
          <span className={styles.word}>{t('back')}</span>
        </PlayerButton>
        <PlayerButton look={isPaused ? 'filled' : 'plain'} className={styles.toggle} onClick={onToggle}>
          <PlayerIcon name={isPaused ? 'play' : 'pause'} />
          <span>{t(isPaused ? 'resume' : 'pause')}</span>
        </PlayerButton>
        <PlayerButton aria-label={t('nextLabel')} onClick={() => press('next')}>
          <span className={styles.word}>{t('next')}</span>
          <PlayerIcon name="next" />
        </PlayerButton>
      </div>
      <div className={styles.further}>
        <PlayerButton look="quiet" onClick={onSkip}>
          {t('skip')}
        </PlayerButton>
        {children}
        {isPaused && (
          <>
            {canStartOver && (
              <PlayerButton look="quiet" onClick={startOver}>
                {t('again')}
              </PlayerButton>
            )}
            <PlayerButton look="quiet" onClick={() => press('finish')}>
              {t('finish')}
            </PlayerButton>
          </>
        )}
      </div>
    </div>
  );
}
