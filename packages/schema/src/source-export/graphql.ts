import { builder } from '../builder.ts';
import { badInput } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { decodeGlobalId } from '../node/global-id.ts';
import { SourceFilter } from '../source/filter-graphql.ts';
import { SourceFormat } from '../source-import/records-graphql.ts';
import { type SourceExport as Exported, exportSources } from './data.ts';
import type { ExportScope as Scope } from './domain.ts';

const ExportScope = builder.enumType('ExportScope', {
  values: {
    LIBRARY: { description: "All of the viewer's library: the public one, and the own clinic's." },
    EXERCISE: { description: 'What an exercise cites.' },
    ROUTINE: { description: 'What a routine cites, and the exercises in it.' },
  } satisfies Record<Scope, object>,
});

const SourceExport = builder.objectRef<Exported>('SourceExport').implement({
  description: 'A list of references as a file. Imported again, nothing in it is new.',
  fields: (t) => ({
    fileName: t.exposeString('fileName'),
    contentType: t.exposeString('contentType'),
    text: t.exposeString('text'),
    count: t.exposeInt('count', { description: 'How many sources it holds.' }),
  }),
});

const ExportSourcesInput = builder.inputType('ExportSourcesInput', {
  fields: (t) => ({
    format: t.field({ type: SourceFormat, required: true }),
    scope: t.field({ type: ExportScope, required: true }),
    id: t.id({ description: 'Of the exercise or the routine.' }),
    search: t.string({ description: 'Of LIBRARY: only what it finds.' }),
    filter: t.field({ type: SourceFilter, description: 'Of LIBRARY: only what it leaves.' }),
  }),
});

/** The row that an id names, which must be of the scope's kind. */
function scopeId(scope: Scope, id: string | null | undefined): string | null {
  if (scope === 'LIBRARY') return null;
  if (!id) throw badInput(`input.id: Say which ${scope.toLowerCase()}.`);
  const { typename, id: rowId } = decodeGlobalId(id);
  if (typename.toUpperCase() !== scope) throw badInput(`input.id: That is no ${scope.toLowerCase()}.`);
  return rowId;
}

builder.queryField('exportSources', (t) =>
  t.field({
    description: 'Writes sources as BibTeX, RIS, NBIB or CSL-JSON.',
    type: SourceExport,
    args: { input: t.arg({ type: ExportSourcesInput, required: true }) },
    complexity: 500,
    errors: { types: [NotFoundError] },
    resolve: (_root, { input: { id, ...input } }, context) =>
      exportSources(context, { ...input, id: scopeId(input.scope, id) }),
  }),
);
