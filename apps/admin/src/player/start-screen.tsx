import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useLibraryLang } from '../i18n/library-text';
import { ItemPicture } from './item-picture';
import type { Playable, PlayableLength } from './playable';
import { PlayerButton } from './player-button';
import { PlayerIcon } from './player-icon';
import { SettingsForm } from './settings-form';
import styles from './start-screen.module.css';

/** Before the start: what will come, how long it takes, and how one likes to be led. */
export function StartScreen(props: {
  playable: Playable;
  length: PlayableLength;
  onLength: (length: PlayableLength) => void;
  /** Null while something must come first. */
  onStart: (() => void) | null;
  /** What is asked before the start. */
  children?: ReactNode;
}) {
  const { playable, length, onLength, onStart, children } = props;
  const t = useTranslations('player');
  const libraryLang = useLibraryLang();
  const { title, items, lengths } = playable;
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1 lang={libraryLang}>{title}</h1>
        <p className={styles.facts}>
          {t('start.minutes', { minutes: length.minutes })} · {t('start.exercises', { count: items.length })}
        </p>
        {lengths.length > 1 && (
          <fieldset className={styles.lengths}>
            <legend className="visually-hidden">{t('start.length')}</legend>
            {lengths.map((one) => (
              <label key={one.name} className={styles.length}>
                <input type="radio" name="length" checked={one === length} onChange={() => onLength(one)} />
                <span>
                  {t(`start.${one.name}`)}
                  <small>{t('start.minutes', { minutes: one.minutes })}</small>
                </span>
              </label>
            ))}
          </fieldset>
        )}
      </header>
      {children}
      <section aria-labelledby="player-order" className={styles.order}>
        <h2 id="player-order" className="visually-hidden">
          {t('start.order')}
        </h2>
        <ol className={styles.items}>
          {items.map((item) => (
            <li key={item.id} className={styles.item}>
              <span className={styles.picture}>
                <ItemPicture item={item} sizes="6rem" isQuiet />
              </span>
              <span>
                <strong lang={libraryLang} className={styles.name}>
                  {item.name}
                </strong>
                {item.dose && <span className={styles.dose}>{item.dose}</span>}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="player-settings" className={styles.settings}>
        <h2 id="player-settings" className={styles.small}>
          {t('settings.title')}
        </h2>
        <SettingsForm />
        <p className={styles.keys}>{t('start.keys')}</p>
      </section>
      {onStart && (
        <div className={styles.go}>
          <PlayerButton look="filled" className={styles.press} onClick={onStart}>
            <PlayerIcon name="play" />
            {t('start.press')}
          </PlayerButton>
        </div>
      )}
    </div>
  );
}
