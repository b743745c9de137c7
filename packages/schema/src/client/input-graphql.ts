import type { InputFieldBuilder } from '@pothos/core';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { Precaution } from '../exercise/terms.ts';
import { Member } from '../member/graphql.ts';
import { isTimeZone } from '../plan/local-date.ts';
import { EMAIL_CHARACTERS } from '../sign-in/domain.ts';
import { clientLimits, isLocale } from './domain.ts';
import { Client } from './graphql.ts';

const text = (most: number) => z.string().max(most).nullish();
const name = z.string().trim().min(1, 'A client has a name.').max(clientLimits.name);
// an empty one empties the field, as a form sends it
const email = z.literal('').or(z.string().trim().max(EMAIL_CHARACTERS).pipe(z.email('This is no email address.')));

type Fields = InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** What creating and updating a client take alike. */
const clientFields = (t: Fields) => ({
  contactEmail: t.string({ validate: email.nullish() }),
  phone: t.string({ validate: text(clientLimits.phone) }),
  locale: t.string({
    description: 'BCP 47.',
    validate: z.string().max(clientLimits.locale).refine(isLocale, 'This is no language tag, such as en.').nullish(),
  }),
  timeZone: t.string({
    description: 'IANA name.',
    validate: z.string().max(100).refine(isTimeZone, 'This is no time zone, such as Europe/London.').nullish(),
  }),
  lead: t.globalID({ for: Member, description: 'The member who treats them.' }),
  condition: t.string({ validate: text(clientLimits.condition) }),
  precautions: t.field({ type: [Precaution], validate: z.array(z.unknown()).max(30).nullish() }),
  note: t.string({ validate: text(clientLimits.note), description: 'For the client, who reads it too.' }),
  privateNote: t.string({ validate: text(clientLimits.note), description: 'Never for the client.' }),
  reviewOn: t.field({ type: 'Date' }),
});

export const CreateClientInput = builder.inputType('CreateClientInput', {
  description: "Language and time zone are the clinic's unless said; a member who names no lead leads them.",
  fields: (t) => ({ name: t.string({ required: true, validate: name }), ...clientFields(t) }),
});

export const UpdateClientInput = builder.inputType('UpdateClientInput', {
  description: 'What is not given stays as it is; null empties it, where it can be empty.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Client }),
    revision: t.int({
      required: true,
      description: 'The one that was read: when it has moved on, the answer is a ConflictError.',
    }),
    name: t.string({ validate: name.nullish() }),
    ...clientFields(t),
  }),
});

export const ArchiveClientInput = builder.inputType('ArchiveClientInput', {
  fields: (t) => ({ id: t.globalID({ required: true, for: Client }) }),
});
export const RestoreClientInput = builder.inputType('RestoreClientInput', {
  fields: (t) => ({ id: t.globalID({ required: true, for: Client }) }),
});
