/** The languages that clients can read their pages in; the first is read where none of them fits. */
export const locales = ['en', 'de'] as const;
export type Locale = (typeof locales)[number];

/** The language of ours that a BCP 47 tag asks for: `de-AT` reads German; what we lack reads English. */
export function localeOf(tag: string | null | undefined): Locale {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  return locales.find((locale) => locale === language) ?? 'en';
}
