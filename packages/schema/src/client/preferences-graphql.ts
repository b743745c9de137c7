import { z } from 'zod';
import { builder } from '../builder.ts';
import { clientLimits, isLocale } from './domain.ts';
import { Client } from './graphql.ts';
import { updateMyPreferences } from './preferences-data.ts';

const UpdateMyPreferencesInput = builder.inputType('UpdateMyPreferencesInput', {
  description: 'What is not given stays as it is.',
  fields: (t) => ({
    locale: t.string({
      description: 'BCP 47: the language of their pages, and of what is sent to them.',
      validate: z.string().max(clientLimits.locale).refine(isLocale, 'This is no language tag, such as en.').nullish(),
    }),
  }),
});

builder.mutationField('updateMyPreferences', (t) =>
  t.withAuth({ client: true }).prismaField({
    description: 'Keeps what the client who signed in prefers.',
    type: Client,
    args: { input: t.arg({ type: UpdateMyPreferencesInput, required: true }) },
    resolve: (query, _root, { input }, context) => updateMyPreferences(context, input, query),
  }),
);
