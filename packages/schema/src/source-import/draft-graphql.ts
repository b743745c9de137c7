import { builder } from '../builder.ts';
import { authorName } from '../source/domain.ts';
import { type CslField, type SourceFields, cslEditors, cslText } from '../source/fields.ts';
import { SourceType } from '../source/graphql.ts';
import { SourceName } from '../source/name-graphql.ts';

/** What a source would say that is not in the library yet. */
export const SourceDraft = builder.objectRef<SourceFields>('SourceDraft').implement({
  description: 'A source that is not in the library yet: what a record or a look-up says of it.',
  fields: (t) => {
    const cslString = (field: CslField) => t.string({ nullable: true, resolve: ({ csl }) => cslText(csl, field) });
    return {
      type: t.expose('type', { type: SourceType }),
      title: t.exposeString('title'),
      authors: t.stringList({ resolve: ({ authors }) => authors.map(authorName) }),
      authorNames: t.field({ type: [SourceName], resolve: ({ authors }) => [...authors] }),
      editors: t.field({ type: [SourceName], resolve: ({ csl }) => cslEditors(csl) }),
      year: t.exposeInt('year', { nullable: true }),
      containerTitle: t.exposeString('containerTitle', { nullable: true }),
      publisher: t.exposeString('publisher', { nullable: true }),
      doi: t.exposeString('doi', { nullable: true }),
      pmid: t.exposeString('pmid', { nullable: true }),
      pmcid: t.exposeString('pmcid', { nullable: true }),
      isbn: t.exposeString('isbn', { nullable: true }),
      url: t.exposeString('url', { nullable: true }),
      accessed: t.expose('accessed', { type: 'Date', nullable: true }),
      note: t.exposeString('note', { nullable: true }),
      volume: cslString('volume'),
      issue: cslString('issue'),
      pages: cslString('pages'),
      edition: cslString('edition'),
      publisherPlace: cslString('publisherPlace'),
      issn: cslString('issn'),
      language: cslString('language'),
      abstract: cslString('abstract'),
    };
  },
});
