import { getRequestConfig } from 'next-intl/server';
import { readViewer, type ShellViewer } from '../viewer/viewer';
import { formatTag, localeOf } from './locales';
import { messages } from './messages';

/** The words that clients read, in the language and the time zone of their own record; others read English. */
export default getRequestConfig(async () => {
  const viewer = await viewerOfRequest();
  if (!viewer?.client) return { locale: 'en', messages: messages.en, timeZone: 'UTC' };
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
