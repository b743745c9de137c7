import { builder } from '../builder.ts';
import { Appraisal } from './appraisal-graphql.ts';
import { sourceAuthors } from './domain.ts';
import { type CslField, cslEditors, cslText } from './fields.ts';
import { Source } from './graphql.ts';
import { writesLibrary } from '../viewer/domain.ts';
import { SourceName } from './name-graphql.ts';

// What a form edits and a page shows in full, beside what every list needs.

builder.prismaObjectFields(Source, (t) => {
  const cslString = (field: CslField, description?: string) =>
    t.string({ nullable: true, description, select: { csl: true }, resolve: ({ csl }) => cslText(csl, field) });
  return {
    authorNames: t.field({
      type: [SourceName],
      description: 'The authors with the parts of their names.',
      select: { authors: true },
      resolve: ({ authors }) => sourceAuthors(authors),
    }),
    editors: t.field({ type: [SourceName], select: { csl: true }, resolve: ({ csl }) => cslEditors(csl) }),
    volume: cslString('volume'),
    issue: cslString('issue'),
    pages: cslString('pages'),
    edition: cslString('edition'),
    publisherPlace: cslString('publisherPlace'),
    issn: cslString('issn'),
    language: cslString('language'),
    abstract: cslString('abstract', 'The summary that came with the record.'),
    mayEdit: t.boolean({
      description: "Whether you may change it: the public library's sources stay as they are.",
      select: { clinicId: true },
      resolve: ({ clinicId }, _args, { viewer }) => writesLibrary(viewer) && viewer.clinicId === clinicId,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
  };
});

builder.prismaObjectFields(Appraisal, (t) => ({
  appraisedBy: t.string({
    nullable: true,
    description: 'The name of the member who judged it; null when the library came so.',
    select: { appraisedBy: { select: { name: true } } },
    resolve: ({ appraisedBy }) => appraisedBy?.name,
  }),
}));
