import type { Messages } from './messages';

/** The messages that client components of a client's pages need in the browser; the others stay on the server. */
const namespaces = [
  'clientShell',
  'painScale',
  'bodyOutline',
  'screening',
  'today',
  'flare',
  'diary',
  'measure',
  'clientSettings',
  'reminders',
  'calendar',
] as const satisfies readonly (keyof Messages)[];

/** What a client's pages send to the browser of all messages. */
export function clientMessages(all: Messages): Partial<Messages> {
  return Object.fromEntries(namespaces.map((name) => [name, all[name]]));
}
