import { getRequestConfig } from 'next-intl/server';
import { headers } from 'next/headers';
import { readViewer, type ShellViewer } from '../viewer/viewer';
import { acceptedLocale, formatTag, type Locale, localeOf } from './locales';
import { messages } from './messages';

/**
 * The words that clients read, in the language and the time zone of their own record. Who comes in by a code or link
 * has none yet: there the browser is asked. Others read English.
 */
export default getRequestConfig(async () => {
  const viewer = await viewerOfRequest();
  if (!viewer?.client) {
    const locale = viewer ? 'en' : await localeOfNobody();
    return { locale, messages: messages[locale], timeZone: 'UTC' };
  }
  const { locale, timeZone } = viewer.client;
  return { locale: formatTag(locale, viewer.clinic.country), messages: messages[localeOf(locale)], timeZone };
});

/** Null also where the viewer cannot be told: the page itself says why, or leads away. */
async function viewerOfRequest(): Promise<ShellViewer | null> {
  try {
    return await readViewer();
  } catch {
    return null;
  }
}

async function localeOfNobody(): Promise<Locale> {
  const received = await headers();
  const isWayIn = /^\/(enter|stop-reminders)(\?|$)/.test(received.get('x-reprise-path') ?? '');
  return isWayIn ? acceptedLocale(received.get('accept-language')) : 'en';
}
