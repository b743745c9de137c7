import type { Dose } from './domain.ts';
import { germanSentence } from './sentence-de.ts';
import { englishSentence } from './sentence-en.ts';
import { shorthand } from './shorthand.ts';

export type DoseForm = 'shorthand' | 'sentence';

/** One entry for each language; each prints a whole dose, since languages differ in more than words. */
const sentences: Readonly<Record<string, (dose: Dose) => string>> = {
  en: englishSentence,
  de: germanSentence,
};

/**
 * Prints a dose: as the shorthand that `parseDose` reads back, or as plain sentences for the client.
 * The locale is a BCP 47 tag and matters to the sentence alone; a language we lack prints in English.
 */
export function formatDose(dose: Dose, form: DoseForm = 'shorthand', locale = 'en'): string {
  if (form === 'shorthand') return shorthand(dose);
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? 'en';
  return (Object.hasOwn(sentences, language) ? sentences[language] : undefined)?.(dose) ?? englishSentence(dose);
}
