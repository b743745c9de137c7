import { localeOf } from './locales';

/** The language that the library is written in, which no text of it says of itself. */
const LIBRARY_LANGUAGE = 'en';

/** What the `lang` of the library's texts is within a page; nothing where the page is in their language itself. */
export function libraryLang(pageLocale: string): string | undefined {
  return localeOf(pageLocale) === LIBRARY_LANGUAGE ? undefined : LIBRARY_LANGUAGE;
}
