import { z } from 'zod';
import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import {
  type Reminders as Settings,
  readReminders,
  stopReminders,
  subscribePush,
  unsubscribePush,
  updateReminders,
} from './data.ts';
import { REMINDER_TIMES_MAX, SECOND_AFTER_MAX, SECOND_AFTER_MIN } from './domain.ts';

const Reminders = builder.objectRef<Settings>('Reminders').implement({
  description: 'When a client is reminded of what is due. Off until they say otherwise.',
  fields: (t) => ({
    isOn: t.exposeBoolean('isOn'),
    times: t.stringList({ description: 'HH:MM, where the client lives.', resolve: ({ times }) => [...times] }),
    secondAfterMinutes: t.exposeInt('secondAfterMinutes', {
      nullable: true,
      description: 'Once more after so many minutes, when nothing was recorded; null never.',
    }),
    byMail: t.exposeBoolean('byMail', { description: 'Whether a mail is written where no browser takes messages.' }),
    browsers: t.exposeInt('browsers', { description: 'How many browsers of theirs take messages.' }),
    canMail: t.exposeBoolean('canMail', { description: 'A mail server is set, and the clinic has an address.' }),
    pushKey: t.string({
      nullable: true,
      description: 'What a browser needs to take messages (applicationServerKey); null where none are sent.',
      resolve: (_settings, _args, { pusher }) => pusher?.publicKey ?? null,
    }),
  }),
});

builder.prismaObjectFields(Client, (t) => ({
  reminders: t.field({
    type: Reminders,
    nullable: true,
    description: 'For the client alone: null for everybody else.',
    select: { id: true },
    resolve: ({ id }, _args, context) =>
      context.viewer?.kind === 'CLIENT' && context.viewer.clientId === id ? readReminders(context) : null,
  }),
}));

const UpdateRemindersInput = builder.inputType('UpdateRemindersInput', {
  fields: (t) => ({
    isOn: t.boolean({ required: true }),
    times: t.stringList({ required: true, validate: z.array(z.string().max(5)).max(REMINDER_TIMES_MAX) }),
    secondAfterMinutes: t.int({ description: `${SECOND_AFTER_MIN} to ${SECOND_AFTER_MAX}, or null.` }),
    byMail: t.boolean({ required: true }),
  }),
});
const endpoint = z.url({ protocol: /^https$/ }).max(2000);
const SubscribePushInput = builder.inputType('SubscribePushInput', {
  description: 'What PushSubscription.toJSON() of a browser says.',
  fields: (t) => ({
    endpoint: t.string({ required: true, validate: endpoint }),
    p256dh: t.string({ required: true, validate: z.base64url().max(200) }),
    auth: t.string({ required: true, validate: z.base64url().max(100) }),
  }),
});
const UnsubscribePushInput = builder.inputType('UnsubscribePushInput', {
  fields: (t) => ({ endpoint: t.string({ required: true, validate: endpoint }) }),
});
const StopRemindersInput = builder.inputType('StopRemindersInput', {
  fields: (t) => ({ secret: t.string({ required: true, validate: z.string().max(200) }) }),
});

builder.mutationFields((t) => {
  const own = t.withAuth({ client: true });
  return {
    updateReminders: own.field({
      description: 'Sets when the signed-in client is reminded.',
      type: Reminders,
      args: { input: t.arg({ type: UpdateRemindersInput, required: true }) },
      resolve: (_root, { input: { secondAfterMinutes, ...input } }, context) =>
        updateReminders(context, { ...input, secondAfterMinutes: secondAfterMinutes ?? null }),
    }),
    subscribePush: own.field({
      description: 'Lets a browser of the signed-in client take messages, until it is signed out.',
      type: Reminders,
      args: { input: t.arg({ type: SubscribePushInput, required: true }) },
      resolve: (_root, { input }, context) => subscribePush(context, input),
    }),
    unsubscribePush: own.field({
      description: 'Ends messages to a browser of the signed-in client.',
      type: Reminders,
      args: { input: t.arg({ type: UnsubscribePushInput, required: true }) },
      resolve: (_root, { input }, context) => unsubscribePush(context, input.endpoint),
    }),
    stopReminders: t.boolean({
      description: 'Stops reminders by the secret of a mail, without signing in. False for what is no such secret.',
      args: { input: t.arg({ type: StopRemindersInput, required: true }) },
      resolve: (_root, { input }, context) => stopReminders(context, input.secret),
    }),
  };
});
