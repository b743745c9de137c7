import { z } from 'zod';
import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import { DuplicateSourceError } from '../source/errors.ts';
import { SourceDraft } from '../source-import/draft-graphql.ts';
import { type LookUpReason as Reason, LookUpUnavailableError } from './domain.ts';
import { lookUpSource } from './look-up.ts';

const LookUpReason = builder.enumType('LookUpReason', {
  values: {
    OFF: { description: 'The clinic lets nothing out.' },
    UNREACHABLE: { description: 'There is no way to the register, or it is out of order.' },
    TOO_SLOW: { description: 'It did not answer in time.' },
    NOT_LISTED: { description: 'It does not know it.' },
    NO_REGISTER: { description: 'It is the address of a page, which no register lists.' },
    UNREADABLE: { description: 'It answered something else than a record.' },
  } satisfies Record<Reason, object>,
});

builder.objectType(LookUpUnavailableError, {
  name: 'LookUpUnavailableError',
  description: 'Nothing could be looked up; a source can be started by hand with what was pasted.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    reason: t.expose('reason', { type: LookUpReason }),
    doi: t.string({ nullable: true, resolve: ({ named }) => named.doi }),
    pmid: t.string({ nullable: true, resolve: ({ named }) => named.pmid }),
    pmcid: t.string({ nullable: true, resolve: ({ named }) => named.pmcid }),
    url: t.string({ nullable: true, resolve: ({ named }) => named.url }),
  }),
});

const LookUpSourceInput = builder.inputType('LookUpSourceInput', {
  fields: (t) => ({
    text: t.string({
      required: true,
      validate: z.string().trim().min(1).max(2000),
      description: 'A DOI, a PubMed id, or an address.',
    }),
  }),
});

builder.mutationField('lookUpSource', (t) =>
  t.withAuth({ libraryWriter: true }).field({
    description:
      'Asks Crossref or PubMed what a DOI, a PubMed id or an address names. Writes nothing: createSource does.',
    type: SourceDraft,
    args: { input: t.arg({ type: LookUpSourceInput, required: true }) },
    errors: { types: [DuplicateSourceError, LookUpUnavailableError] },
    resolve: (_root, { input }, context) => lookUpSource(context, input.text),
  }),
);
