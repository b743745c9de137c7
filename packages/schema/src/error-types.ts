import { builder } from './builder.ts';
import { NotFoundError } from './errors.ts';

/** What every refusal has: words for a person. */
export const ErrorInterface = builder.interfaceRef<{ message: string }>('Error').implement({
  description: 'A refusal by the domain: an expected answer, in words for a person.',
  fields: (t) => ({ message: t.exposeString('message') }),
});

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'It does not exist, or it is not yours to see: the two are not told apart.',
  interfaces: [ErrorInterface],
});
