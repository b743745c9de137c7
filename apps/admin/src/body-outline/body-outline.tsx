'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { BodyFigure } from './body-figure';
import { BodyList } from './body-list';
import { type BodyLocation, bodyPlace, bodyViews } from './body-part';
import { usePlaceWords } from './use-place-words';
import styles from './body-outline.module.css';

interface BodyOutlineProperties {
  value: readonly BodyLocation[];
  onChange: (value: readonly BodyLocation[]) => void;
}

/** Where it hurts: by a tap on a body seen from the front or from behind, or from a list. Nothing needs to be chosen. */
export function BodyOutline({ value, onChange }: BodyOutlineProperties) {
  const t = useTranslations('bodyOutline');
  const wordsOf = usePlaceWords();
  const [view, setView] = useState<(typeof bodyViews)[number]>('BACK');
  const toggle = (location: BodyLocation) =>
    onChange(value.includes(location) ? value.filter((one) => one !== location) : [...value, location]);
  return (
    <div className={styles.outline}>
      <div role="group" aria-label={t('view')} className={styles.views}>
        {bodyViews.map((one) => (
          <button key={one} type="button" aria-pressed={one === view} onClick={() => setView(one)}>
            {t(`views.${one}`)}
          </button>
        ))}
      </div>
      <div className={styles.picture}>
        <p className={styles.sides} aria-hidden="true">
          <span>{view === 'FRONT' ? t('yourRight') : t('yourLeft')}</span>
          <span>{view === 'FRONT' ? t('yourLeft') : t('yourRight')}</span>
        </p>
        <BodyFigure key={view} view={view} value={value} onToggle={toggle} />
      </div>
      <div role="status">
        {value.length === 0 ? (
          <p className={styles.none}>{t('none')}</p>
        ) : (
          <ul className={styles.chosen}>
            {value.map((location) => {
              const place = bodyPlace(location);
              const words = place ? wordsOf(place) : location;
              return (
                <li key={location}>
                  <button type="button" onClick={() => toggle(location)}>
                    <span className="visually-hidden">{t('remove')} </span>
                    {words}
                    <span aria-hidden="true"> ×</span>
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      </div>
      <BodyList value={value} onToggle={toggle} />
    </div>
  );
}
