import { type HandoutColumns, printedSteps } from '@reprise/schema/handout';
import { libraryLang } from '../i18n/library-language';
import { dayLetters } from './day-letters';
import type { HandoutItem } from './handout-content';
import styles from './handout-exercise.module.css';
import type { Words } from './handout-words';

const scores = Array.from({ length: 11 }, (_, score) => score);

/** One exercise on the sheet, with its boxes to tick and its line to mark the pain on. */
export function HandoutExercise(props: {
  item: HandoutItem;
  columns: HandoutColumns;
  language: string;
  words: Words;
  heading: 'h3' | 'h4';
}) {
  const { item, columns, language, words: t, heading: Heading } = props;
  const { days, timesPerDay } = item.boxes;
  const lang = libraryLang(language);
  const letters = Array.from({ length: timesPerDay }, () => dayLetters(days, language)).flat();
  const boxes = t(timesPerDay > 1 ? 'tickBoxesOften' : 'tickBoxes', {
    days,
    times: timesPerDay,
    count: letters.length,
  });
  return (
    <li className={styles.exercise} data-wide={columns === 1 || undefined} data-low={columns > 2 || undefined}>
      <Heading className={styles.name}>
        <span className={styles.number}>{item.number}</span> <span lang={lang}>{item.name}</span>
      </Heading>
      {item.picture ? (
        // the API serves pictures in the width of their place
        // oxlint-disable-next-line next/no-img-element
        <img className={styles.picture} src={item.picture.url} alt={item.picture.altText} lang={lang} />
      ) : (
        <p className={styles.drawHere}>{t('drawHere')}</p>
      )}
      <div className={styles.words}>
        <p className={styles.dose}>{item.dose}</p>
        {item.note && (
          <p className={styles.strong}>
            {t('note')} <span lang={lang}>{item.note}</span>
          </p>
        )}
        <ol lang={lang}>
          {printedSteps(item.steps, columns < 3 ? 'STEPS' : 'MAIN').map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        {columns === 1 && item.cautions.length > 0 && (
          <>
            <p className={styles.strong}>{t('takeCare')}</p>
            <ul lang={lang}>
              {item.cautions.map((caution) => (
                <li key={caution}>{caution}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className={styles.marks}>
        <div className={styles.boxes} role="img" aria-label={boxes} data-days={days}>
          {letters.map((letter, at) => (
            // a box is its place
            // oxlint-disable-next-line react/no-array-index-key
            <span key={at}>{letter}</span>
          ))}
        </div>
        <div className={styles.pain} role="img" aria-label={t('painScale')}>
          <span>{t('pain')}</span>
          <span className={styles.scale}>
            {scores.map((score) => (
              <span key={score}>{score}</span>
            ))}
          </span>
        </div>
      </div>
    </li>
  );
}
