import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import { KeptWaitingError } from './errors.ts';

builder.objectType(KeptWaitingError, {
  name: 'KeptWaitingError',
  description:
    'What it belongs to has not arrived yet. The record is kept and put into its place when that does: there is no need to send it again.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    awaitedKey: t.expose('awaitedKey', { type: 'UUID', description: 'The clientKey of what it waits for.' }),
  }),
});
