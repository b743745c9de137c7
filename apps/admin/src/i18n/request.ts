import { getRequestConfig } from 'next-intl/server';
import { readViewer } from '../viewer/viewer';
import { localeOf } from './locales';
import { messages } from './messages';

/** The words that clients read, in the language and the time zone of their own record; others read English. */
export default getRequestConfig(async () => {
  const client = await readClientOfRequest();
  const locale = localeOf(client?.locale);
  return { locale, messages: messages[locale], timeZone: client?.timeZone ?? 'UTC' };
});

/** Null also where the viewer cannot be told: the page itself says why, or leads away. */
async function readClientOfRequest() {
  try {
    return (await readViewer())?.client ?? null;
  } catch {
    return null;
  }
}
