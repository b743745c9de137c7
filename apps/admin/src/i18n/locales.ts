/** The languages that clients can read their pages in; the first is read where none of them fits. */
export const locales = ['en', 'de'] as const;
export type Locale = (typeof locales)[number];

/** The language of ours that a BCP 47 tag asks for: `de-AT` reads German; what we lack reads English. */
export function localeOf(tag: string | null | undefined): Locale {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  return locales.find((locale) => locale === language) ?? 'en';
}

/** The first language of ours that a browser asks for in its `Accept-Language`; English where it asks for none. */
export function acceptedLocale(header: string | null): Locale {
  const asked = (header ?? '').split(',').map((part) => part.split(';')[0]?.trim() ?? '');
  return localeOf(asked.find((tag) => tag.toLowerCase().startsWith('en') || localeOf(tag) !== 'en'));
}

/**
 * The tag that a client's dates and numbers follow: their own, in the region that it names or else the clinic's.
 * `en` at a clinic in Britain writes 21 November, not November 21.
 */
export function formatTag(tag: string, country: string): string {
  const locale = localeOf(tag);
  try {
    const { language, region } = new Intl.Locale(tag);
    return new Intl.Locale(locale, { region: (language === locale && region) || country }).toString();
  } catch {
    return locale;
  }
}
