'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef, useState } from 'react';
import { type BodyLocation, bodyPlaces, type BodyView } from './body-part';
import { usePlaceWords } from './use-place-words';
import styles from './body-figure.module.css';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** A body to tap on. The tab key stops here once; the arrows lead from place to place, from the head down. */
export function BodyFigure(props: {
  view: BodyView;
  value: readonly BodyLocation[];
  onToggle: (location: BodyLocation) => void;
}) {
  const { view, value, onToggle } = props;
  const t = useTranslations('bodyOutline');
  const wordsOf = usePlaceWords();
  const figure = useRef<SVGSVGElement>(null);
  const places = bodyPlaces(view);
  const [stop, setStop] = useState(0);

  function onKeyDown(event: KeyboardEvent<SVGElement>) {
    const place = places[stop];
    if (place && (event.key === ' ' || event.key === 'Enter')) onToggle(place.location);
    else if (event.key in steps) {
      const next = (stop + (steps[event.key] ?? 0) + places.length) % places.length;
      setStop(next);
      figure.current?.querySelectorAll<SVGElement>('[role="checkbox"]')[next]?.focus();
    } else return;
    event.preventDefault();
  }

  return (
    <svg ref={figure} className={styles.figure} viewBox="0 0 100 221" role="group" aria-label={t(`views.${view}`)}>
      {places.map((place, index) => {
        const { location, path, mark, isMirrored } = place;
        const isChosen = value.includes(location);
        const [x, y] = mark;
        return (
          <g
            key={location}
            role="checkbox"
            aria-checked={isChosen}
            aria-label={wordsOf(place)}
            tabIndex={index === stop ? 0 : -1}
            className={styles.place}
            transform={isMirrored ? 'matrix(-1 0 0 1 100 0)' : undefined}
            onFocus={() => setStop(index)}
            onClick={() => onToggle(location)}
            onKeyDown={onKeyDown}
          >
            <path d={path} className={styles.reach} />
            <path d={path} className={styles.shape} />
            {isChosen && <path d={`M${x - 3} ${y - 3}l6 6m0-6-6 6`} className={styles.mark} />}
          </g>
        );
      })}
    </svg>
  );
}
