import { z } from 'zod';
import { builder } from '../builder.ts';
import { NotFoundError } from '../errors.ts';
import { acknowledgeAlert } from './data.ts';
import { ALERT_NOTE_CHARACTERS } from './domain.ts';
import { Alert } from './graphql.ts';

const AcknowledgeAlertInput = builder.inputType('AcknowledgeAlertInput', {
  fields: (t) => ({
    id: t.globalID({ required: true, for: Alert }),
    note: t.string({
      description: `What was done about it: at most ${ALERT_NOTE_CHARACTERS} characters.`,
      validate: z.string().max(ALERT_NOTE_CHARACTERS).nullish(),
    }),
  }),
});

builder.mutationField('acknowledgeAlert', (t) =>
  t.withAuth({ member: true }).prismaField({
    description: 'Says that a member has looked at an alert. Of two who do, the first stays.',
    type: Alert,
    args: { input: t.arg({ type: AcknowledgeAlertInput, required: true }) },
    errors: { types: [NotFoundError] },
    resolve: (query, _root, { input: { id, note } }, context) =>
      acknowledgeAlert(context, { id: id.id, note: note ?? null }, query),
  }),
);
