import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import { ArchivedError, NeverPublishedError } from './errors.ts';

builder.objectType(ArchivedError, {
  name: 'ArchivedError',
  description: 'It is archived: restore it before you change it.',
  interfaces: [ErrorInterface],
});

builder.objectType(NeverPublishedError, {
  name: 'NeverPublishedError',
  description: 'Nothing of it is published, so its draft is all there is.',
  interfaces: [ErrorInterface],
});
