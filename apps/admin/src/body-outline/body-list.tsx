import { useTranslations } from 'next-intl';
import { type BodyLocation, bodyPlaces, bodyViews } from './body-part';
import { usePlaceWords } from './use-place-words';
import styles from './body-list.module.css';

/** The same places in words, for those whom a list serves better than a picture. */
export function BodyList(props: { value: readonly BodyLocation[]; onToggle: (location: BodyLocation) => void }) {
  const { value, onToggle } = props;
  const t = useTranslations('bodyOutline');
  const wordsOf = usePlaceWords();
  return (
    <details className={styles.list}>
      <summary>{t('list')}</summary>
      {bodyViews.map((view) => (
        <fieldset key={view} className={styles.view}>
          <legend>{t(`views.${view}`)}</legend>
          {bodyPlaces(view).map((place) => (
            <label key={place.location}>
              <input
                type="checkbox"
                checked={value.includes(place.location)}
                onChange={() => onToggle(place.location)}
              />
              {wordsOf(place)}
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  );
}
