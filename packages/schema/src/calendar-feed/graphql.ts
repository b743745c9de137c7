import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { type Feed, createCalendarFeed, readCalendarFeed, revokeCalendarFeed } from './data.ts';
import { FEED_DAYS_AHEAD, FEED_DAYS_BACK } from './domain.ts';

const CalendarFeed = builder.objectRef<Feed>('CalendarFeed').implement({
  description: `A secret address where calendars read what is due: ${FEED_DAYS_BACK} days back and ${FEED_DAYS_AHEAD} ahead, as iCalendar.`,
  fields: (t) => ({
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    readAt: t.expose('readAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When a calendar last looked, to the hour.',
    }),
    address: t.string({
      nullable: true,
      description: 'Only in the answer to createCalendarFeed, and never again.',
      resolve: ({ address }) => address ?? null,
    }),
  }),
});

builder.prismaObjectFields(Client, (t) => ({
  calendarFeed: t.field({
    type: CalendarFeed,
    nullable: true,
    description: 'For the client alone: null for everybody else, and while there is none.',
    select: { id: true },
    resolve: ({ id }, _args, context) =>
      context.viewer?.kind === 'CLIENT' && context.viewer.clientId === id ? readCalendarFeed(context) : null,
  }),
}));

builder.mutationFields((t) => {
  const own = t.withAuth({ client: true });
  return {
    createCalendarFeed: own.field({
      description: "Makes a secret address for the signed-in client's calendar. The one before ends.",
      type: CalendarFeed,
      resolve: (_root, _args, context) => createCalendarFeed(context),
    }),
    revokeCalendarFeed: own.boolean({
      description: "Ends the address of the signed-in client's calendar. False when there was none.",
      resolve: (_root, _args, context) => revokeCalendarFeed(context),
    }),
  };
});
