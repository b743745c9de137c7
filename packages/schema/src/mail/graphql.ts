import { builder } from '../builder.ts';
import { NotFoundError } from '../errors.ts';
import { paging } from '../listing.ts';
import { countMails, listMails, mailsVisibleTo, sendMail } from './data.ts';

export const Mail = builder.prismaNode('Mail', {
  description:
    'A mail that the clinic sends. Without a mail server, or when it refuses, the mail waits here for members to read; those that make somebody a member are for OWNERs.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: [mailsVisibleTo(viewer)] }),
  fields: (t) => ({
    to: t.exposeString('to'),
    subject: t.exposeString('subject'),
    text: t.exposeString('text', { description: 'Empty once it is sent, for it may hold a secret.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    sentAt: t.expose('sentAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When a mail server took it; null while it waits.',
    }),
    failure: t.exposeString('failure', {
      nullable: true,
      description: 'What the mail server said last; null when it has not refused.',
    }),
  }),
});

builder.queryField('mails', (t) =>
  t.prismaConnection(
    {
      description: "The clinic's mails, the latest first.",
      type: Mail,
      cursor: 'id',
      ...paging,
      authScopes: { member: true },
      totalCount: (_connection, _args, context) => countMails(context),
      resolve: (query, _root, _args, context) => listMails(context, query),
    },
    { name: 'MailConnection' },
    { name: 'MailEdge' },
  ),
);

const SendMailInput = builder.inputType('SendMailInput', {
  fields: (t) => ({ id: t.globalID({ required: true, for: Mail }) }),
});

builder.mutationField('sendMail', (t) =>
  t.withAuth({ member: true }).prismaField({
    description: 'Tries again to send a mail that waits; one that is sent stays as it is.',
    type: Mail,
    args: { input: t.arg({ type: SendMailInput, required: true }) },
    errors: { types: [NotFoundError] },
    resolve: (query, _root, { input }, context) => sendMail(context, input.id.id, query),
  }),
);
