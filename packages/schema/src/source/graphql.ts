import { builder } from '../builder.ts';
import { LibraryPart, libraryPart } from '../library/graphql.ts';
import { Appraisal } from './appraisal-graphql.ts';
import { cslOfSource } from './csl.ts';
import { citableColumns, sourcesVisibleTo } from './data.ts';
import { authorName, calendarDate, isPastReview, sourceAuthors, sourceStatuses, sourceTypes } from './domain.ts';
import { citationStyles, reference } from './reference.ts';

export const SourceType = builder.enumType('SourceType', {
  description: 'What was published: decides how a reference is written.',
  values: sourceTypes,
});

export const SourceStatus = builder.enumType('SourceStatus', {
  description: 'Whether a source still stands. Only a CURRENT one may carry a claim without a warning.',
  values: sourceStatuses,
});

const CitationStyle = builder.enumType('CitationStyle', {
  description: 'How a reference is written.',
  values: citationStyles,
});

export const Source = builder.prismaNode('Source', {
  description: 'A published thing that can be cited.',
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  findUnique: (id, { viewer }) => ({ id, ...sourcesVisibleTo(viewer) }),
  fields: (t) => ({
    type: t.expose('type', { type: SourceType }),
    title: t.exposeString('title', {
      description: 'In square brackets when it has none and the words are ours.',
    }),
    authors: t.stringList({
      description: 'Names of people, given name first, and of bodies; empty when nobody is named.',
      select: { authors: true },
      resolve: ({ authors }) => sourceAuthors(authors).map(authorName),
    }),
    year: t.exposeInt('year', { nullable: true }),
    containerTitle: t.exposeString('containerTitle', {
      nullable: true,
      description: 'The journal, magazine, book or site that it stands in.',
    }),
    publisher: t.exposeString('publisher', { nullable: true }),
    doi: t.exposeString('doi', {
      nullable: true,
      description: "In lower case, without a resolver's address.",
    }),
    pmid: t.exposeString('pmid', { nullable: true, description: 'The id in PubMed: digits.' }),
    pmcid: t.exposeString('pmcid', {
      nullable: true,
      description: 'The id in PubMed Central: PMC and digits.',
    }),
    isbn: t.exposeString('isbn', { nullable: true }),
    url: t.exposeString('url', { nullable: true }),
    accessed: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which a web page was read.',
      select: { accessed: true },
      resolve: ({ accessed }) => accessed && calendarDate(accessed),
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a reader should know of it: who wrote it, and what it is not.',
    }),
    status: t.expose('status', { type: SourceStatus }),
    supersededBy: t.relation('supersededBy', {
      nullable: true,
      description: 'What took its place, when its status is SUPERSEDED.',
    }),
    reviewBy: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day by which somebody should look whether it still holds.',
      select: { reviewBy: true },
      resolve: ({ reviewBy }) => reviewBy && calendarDate(reviewBy),
    }),
    isPastReview: t.boolean({
      description: 'True once the review date lies in the past.',
      select: { reviewBy: true },
      resolve: ({ reviewBy }, _args, { now }) => isPastReview(reviewBy, now),
    }),
    appraisal: t.variant(Appraisal, { description: 'How strong the source was judged to be, and why.' }),
    library: t.field({ type: LibraryPart, select: { clinicId: true }, resolve: libraryPart }),
    revision: t.exposeInt('revision', { description: 'Grows with every edit.' }),
    reference: t.string({
      description: 'The reference as a list of references has it, in plain text.',
      args: { style: t.arg({ type: CitationStyle, required: true }) },
      select: citableColumns,
      complexity: 10,
      resolve: (source, { style }) => reference(cslOfSource(source), style),
    }),
  }),
});
