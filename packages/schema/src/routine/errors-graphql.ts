import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import { PublicRoutineError, RoutineTooLongError } from './errors.ts';

builder.objectType(PublicRoutineError, {
  name: 'PublicRoutineError',
  description: 'It is of the public library, which nobody edits: adapt a copy (forkRoutine) and edit that.',
  interfaces: [ErrorInterface],
});

builder.objectType(RoutineTooLongError, {
  name: 'RoutineTooLongError',
  description: 'It would take longer than anybody exercises in one go: look for a slip in the figures.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    seconds: t.exposeInt('seconds', { description: 'How long it would take at the upper end of every range.' }),
    mostSeconds: t.exposeInt('mostSeconds'),
  }),
});
