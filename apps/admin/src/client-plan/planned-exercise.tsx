import { useTranslations } from 'next-intl';
import card from '../client-shell/client-card.module.css';
import type { PlanPhaseShownFragment } from '../gql/graphql';
import { useLibraryLang } from '../i18n/library-text';
import styles from './plan-page.module.css';

type Item = PlanPhaseShownFragment['routine']['blocks'][number]['items'][number];

/** One exercise as it is done: its picture, its dose in words, and its steps. */
export function PlannedExercise({ item }: { item: Item }) {
  const t = useTranslations('plan');
  const libraryLang = useLibraryLang();
  const { note, dose, exerciseVersion } = item;
  const picture = stillOf(exerciseVersion.pictures);
  return (
    <li className={styles.exercise}>
      <h4 lang={libraryLang}>{exerciseVersion.name}</h4>
      {picture && (
        // the API keeps every picture in several widths: there is nothing left to optimise
        // oxlint-disable-next-line next/no-img-element
        <img
          src={picture.url}
          srcSet={picture.srcSet ?? undefined}
          sizes="(min-width: 48em) 20rem, 100vw"
          alt={picture.altText}
          lang={libraryLang}
          width={picture.width}
          height={picture.height}
          loading="lazy"
          className={styles.picture}
        />
      )}
      <p className={styles.dose}>{dose.sentence || t('noDose')}</p>
      {note && (
        <p lang={libraryLang} className={card.words}>
          {note}
        </p>
      )}
      <ol className={styles.steps}>
        {exerciseVersion.steps.map(({ key, role, text }) => (
          <li key={key}>
            {role === 'SAFETY' && <strong>{t('takeCare')} </strong>}
            <span lang={libraryLang}>{text}</span>
          </li>
        ))}
      </ol>
    </li>
  );
}

/** The first picture; of a video, its still. */
function stillOf(pictures: Item['exerciseVersion']['pictures']) {
  for (const { kind, url, srcSet, altText, width, height, poster } of pictures) {
    if (kind !== 'VIDEO') return { url, srcSet, altText, width, height };
    if (poster) return { url: poster.url, srcSet: null, altText, width, height };
  }
  return null;
}
