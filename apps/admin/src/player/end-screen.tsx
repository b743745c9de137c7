import { itemOutcomes } from '@reprise/schema/player/outcome';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useLibraryLang } from '../i18n/library-text';
import { ItemPicture } from './item-picture';
import type { Playable } from './playable';
import { PlayerButton } from './player-button';
import { PlayerIcon } from './player-icon';
import type { PlayerHandle } from './use-player';
import styles from './end-screen.module.css';

/** The calm end: what was done, how long it took, and the way back. */
export function EndScreen(props: { playable: Playable; player: PlayerHandle; exit: { href: string; label: string } }) {
  const { playable, player, exit } = props;
  const t = useTranslations('player.end');
  const libraryLang = useLibraryLang();
  const { run, state, startOver } = player;
  const outcomes = itemOutcomes(run, state);
  const done = outcomes.filter(({ result }) => result === 'DONE').length;
  const isWhole = state.at >= run.steps.length;
  const seconds = Math.round(state.activeMilliseconds / 1000);

  return (
    <div className={styles.screen}>
      <span className={styles.sign}>
        <PlayerIcon name="done" />
      </span>
      <h1 tabIndex={-1}>{t(isWhole ? 'done' : 'ended')}</h1>
      <p className={styles.words}>{t(isWhole ? 'doneWords' : 'endedWords')}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('time')}</dt>
          <dd>{t('timeOf', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}</dd>
        </div>
        <div>
          <dt>{t('exercises')}</dt>
          <dd>{t('exercisesOf', { done, count: outcomes.length })}</dd>
        </div>
      </dl>
      <h2 className="visually-hidden">{t('what')}</h2>
      <ul className={styles.items}>
        {outcomes.map(({ itemId, result, skipReason }) => {
          const item = playable.items.find(({ id }) => id === itemId);
          if (!item) return null;
          return (
            <li key={itemId} className={styles.item} data-result={result}>
              <span className={styles.picture}>
                <ItemPicture item={item} sizes="5rem" isQuiet />
              </span>
              <span lang={libraryLang} className={styles.name}>
                {item.name}
              </span>
              <span className={styles.result}>
                {skipReason ? t('skipped', { reason: skipReason }) : t(result)}
                {result === 'DONE' && !skipReason && <PlayerIcon name="done" />}
              </span>
            </li>
          );
        })}
      </ul>
      <div className={styles.ways}>
        <Link href={exit.href} className={styles.exit}>
          {exit.label}
        </Link>
        <PlayerButton look="quiet" onClick={startOver}>
          {t('again')}
        </PlayerButton>
      </div>
    </div>
  );
}
