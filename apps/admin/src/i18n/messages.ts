import de from '../../messages/de.json';
import en from '../../messages/en.json';
import type { Locale } from './locales';

export type Messages = typeof en;

/** All that clients read, in each language; one that lacks a message fails the build. */
export const messages: Readonly<Record<Locale, Messages>> = { en, de };
