import { getRequestConfig } from 'next-intl/server';
import messages from '../../messages/en.json';

/** The words that clients read; English is the first language and so far the only one. */
export default getRequestConfig(async () => ({ locale: 'en', messages, timeZone: 'UTC' }));
