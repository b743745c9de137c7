import { z } from 'zod';
import { builder } from '../builder.ts';
import { LibraryPart, libraryPart } from '../library/graphql.ts';
import { articlesVisibleTo, findArticle, listArticles } from './data.ts';

const ArticleKind = builder.enumType('ArticleKind', {
  description: 'What an article is about.',
  values: {
    ADVICE: { description: 'What to do in daily life and while exercising.' },
    CAUSES: { description: 'What people name as causes.' },
    SEEK_HELP: { description: 'When to see somebody, and when at once.' },
    EVIDENCE: { description: 'What is known, and how well.' },
  },
});

export const ArticlePoint = builder.prismaObject('ArticlePoint', {
  description: 'One statement of an article, with citations of its own.',
  fields: (t) => ({ id: t.exposeID('id'), text: t.exposeString('text') }),
});

export const Article = builder.prismaNode('Article', {
  description: 'General advice, causes, when to seek help, or what the evidence says.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, ...articlesVisibleTo(viewer) }),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Unique within a library.' }),
    kind: t.expose('kind', { type: ArticleKind }),
    title: t.exposeString('title'),
    summary: t.exposeString('summary'),
    points: t.relation('points', { query: { orderBy: { position: 'asc' } } }),
    library: t.field({ type: LibraryPart, select: { clinicId: true }, resolve: libraryPart }),
  }),
});

builder.queryFields((t) => ({
  article: t.prismaField({
    type: Article,
    nullable: true,
    description: 'One article by its slug; of two with one slug, your own.',
    args: { slug: t.arg.string({ required: true, validate: z.string().max(200) }) },
    resolve: (query, _root, { slug }, context) => findArticle(context, slug, query),
  }),
  articles: t.prismaField({
    type: [Article],
    description: 'The articles of your library, in the order that they are meant to be read in.',
    resolve: (query, _root, _args, context) => listArticles(context, query),
  }),
}));
