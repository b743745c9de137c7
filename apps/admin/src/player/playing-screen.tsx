import { stepSeconds } from '@reprise/schema/player';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useLibraryLang } from '../i18n/library-text';
import { Dial } from './dial';
import { Instructions } from './instructions';
import { ItemPicture } from './item-picture';
import { PlayerButton } from './player-button';
import { PlayerIcon } from './player-icon';
import { placeWords, type StepInView } from './step-words';
import type { PlayerHandle } from './use-player';
import styles from './playing-screen.module.css';

/** What is on at this moment: its picture, its words, and the one figure that counts. */
export function PlayingScreen(props: { view: StepInView; player: PlayerHandle; controls: ReactNode }) {
  const { view, player, controls } = props;
  const t = useTranslations('player');
  const libraryLang = useLibraryLang();
  const { step, item, isPause } = view;
  const isPaused = player.state.phase === 'PAUSED';
  const place = placeWords(t, view);
  const isCounted = !isPause && stepSeconds(player.run, step) === null;

  return (
    <div
      className={styles.screen}
      data-pause={isPause || undefined}
      data-paused={isPaused || undefined}
      data-counted={isCounted || undefined}
    >
      <div className={styles.stage}>
        <div className={styles.picture}>
          <ItemPicture item={item} sizes="(min-width: 60em) 34rem, 100vw" />
        </div>
        <div className={styles.now}>
          <div className={styles.words}>
            <p className={styles.kind}>
              {isPaused ? t('dial.paused') : t(`kind.${step.kind}`)}
              {place && <span className={styles.place}>{place}</span>}
            </p>
            <h1 tabIndex={-1} lang={libraryLang}>
              {item.name}
            </h1>
            {item.dose && <p className={styles.dose}>{item.dose}</p>}
          </div>
          <div className={styles.dial}>
            <Sides view={view} />
            <Dial view={view} player={player} />
            {isCounted && (
              <PlayerButton look="filled" className={styles.done} onClick={() => player.press('done')}>
                <PlayerIcon name="done" />
                {t('controls.done')}
              </PlayerButton>
            )}
          </div>
        </div>
        <div className={styles.how}>
          <Instructions item={item} />
        </div>
      </div>
      <div className={styles.controls}>{controls}</div>
    </div>
  );
}

/** Which side it is: both stand there, and one is lit. */
function Sides({ view: { step, isPause } }: { view: StepInView }) {
  const t = useTranslations('player.side');
  const { side } = step;
  if (side === 'LEFT' || side === 'RIGHT') {
    return (
      <p className={styles.sides}>
        <span className="visually-hidden">{t(side)}</span>
        {(['LEFT', 'RIGHT'] as const).map((one) => (
          <span key={one} className={styles.side} data-on={one === side || undefined} aria-hidden="true">
            {t(one === 'LEFT' ? 'left' : 'right')}
          </span>
        ))}
      </p>
    );
  }
  if (isPause || side !== null) return null;
  return (
    <p className={styles.sides}>
      <span className={styles.side} data-on>
        {t('inTurns')}
      </span>
    </p>
  );
}
