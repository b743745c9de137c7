import { type Door, everybody, refusedBut } from './access-who.ts';
import type { Who } from './viewers.ts';

const clients: Who[] = ['client', 'otherClient'];
const ofClients = (operation: string, answer: string): Door => ({
  operation,
  answers: { [answer]: clients, ...refusedBut(clients) },
});
const endpoint = 'https://push.example/1';

/** How clients are reminded, and what their calendars read. */
export const reminderMutations: Record<string, Door> = {
  createCalendarFeed: ofClients('mutation { answer: createCalendarFeed { __typename } }', 'CalendarFeed'),
  revokeCalendarFeed: ofClients('mutation { answer: revokeCalendarFeed }', 'nothing'),
  stopReminders: {
    operation: 'mutation { answer: stopReminders(input: { secret: "x" }) }',
    answers: { nothing: everybody },
  },
  // no push service is known in this test
  subscribePush: ofClients(
    `mutation { answer: subscribePush(input: { endpoint: "${endpoint}", p256dh: "cGs", auth: "YQ" }) { __typename } }`,
    'BAD_INPUT',
  ),
  unsubscribePush: ofClients(
    `mutation { answer: unsubscribePush(input: { endpoint: "${endpoint}" }) { __typename } }`,
    'Reminders',
  ),
  updateReminders: ofClients(
    'mutation { answer: updateReminders(input: { isOn: false, times: [], byMail: false }) { __typename } }',
    'Reminders',
  ),
};
