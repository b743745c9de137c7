import { useLocale } from 'next-intl';
import { localeOf, locales } from '../i18n/locales';
import { chooseLanguage } from './choose-language';
import styles from './choice.module.css';

/** Each in its own words, for whoever cannot read the page as it is. */
const names = { en: 'English', de: 'Deutsch' };

/** The languages to choose from; works without script. */
export function LanguageChoice() {
  const current = localeOf(useLocale());
  return (
    <form action={chooseLanguage} className={styles.choices}>
      {locales.map((locale) => (
        <button key={locale} type="submit" name="locale" value={locale} lang={locale} aria-pressed={locale === current}>
          {names[locale]}
        </button>
      ))}
    </form>
  );
}
