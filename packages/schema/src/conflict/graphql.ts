import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import { ConflictError } from './errors.ts';

builder.objectType(ConflictError, {
  name: 'ConflictError',
  description: 'What was edited has moved on since it was read; nothing was written.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    revision: t.exposeInt('revision', {
      description: 'The revision that it is at now; of a plan, the number of its version.',
    }),
    current: t.node({
      description: 'What it is like now: the Source, Exercise, Routine, Client or Plan itself.',
      id: ({ type, id }) => ({ type, id }),
    }),
  }),
});
