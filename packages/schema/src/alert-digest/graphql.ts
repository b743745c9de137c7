import { z } from 'zod';
import { builder } from '../builder.ts';
import { Member } from '../member/graphql.ts';
import { setAlertDigest } from './data.ts';

builder.prismaObjectFields(Member, (t) => ({
  alertDigestHour: t.int({
    nullable: true,
    description:
      'The hour of the day, where the clinic is, at which they are told by mail how many alerts are open; null when they are not, and for others than themselves.',
    select: { id: true, digestHour: true },
    resolve: ({ id, digestHour }, _args, { viewer }) =>
      viewer?.kind === 'MEMBER' && viewer.memberId === id ? digestHour : null,
  }),
}));

const SetAlertDigestInput = builder.inputType('SetAlertDigestInput', {
  fields: (t) => ({
    hour: t.int({
      description: '0 to 23, where the clinic is; left out, no mail is sent.',
      validate: z.number().int().min(0).max(23).nullish(),
    }),
  }),
});

builder.mutationField('setAlertDigest', (t) =>
  t.withAuth({ member: true }).prismaField({
    description:
      'Says when the member who signed in wants to be told by mail of open alerts: daily, when some are open, and of how many alone.',
    type: Member,
    args: { input: t.arg({ type: SetAlertDigestInput, required: true }) },
    resolve: (query, _root, { input: { hour } }, context) => setAlertDigest(context, hour ?? null, query),
  }),
);
