import type { Messages } from './messages';

declare module 'next-intl' {
  /** Lets the compiler know every message: asking for one that is not there is an error. */
  interface AppConfig {
    Messages: Messages;
  }
}
