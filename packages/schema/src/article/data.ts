import type { Prisma } from '@reprise/prisma/client';
import type { Context } from '../context.ts';
import { type Viewer, libraryClinicIds } from '../viewer/domain.ts';

/** The filter every read of articles starts from: the public library, and the own clinic's. */
export function articlesVisibleTo(viewer: Viewer | null) {
  return { clinicId: { in: libraryClinicIds(viewer) } } satisfies Prisma.ArticleWhereInput;
}

interface Selection {
  readonly include?: Prisma.ArticleInclude;
  readonly select?: Prisma.ArticleSelect;
}

/** One article by its slug; of two with one slug, the viewer's own. */
export function findArticle({ db, viewer }: Context, slug: string, selection: Selection = {}) {
  return db.article.findFirst({
    ...selection,
    where: { AND: [articlesVisibleTo(viewer), { slug }] },
    // the public clinic's id sorts before every other
    orderBy: { clinicId: 'desc' },
  });
}

/** The articles of the viewer's library, in the order that they are meant to be read in. */
export function listArticles({ db, viewer }: Context, selection: Selection = {}) {
  return db.article.findMany({
    ...selection,
    where: articlesVisibleTo(viewer),
    orderBy: [{ position: 'asc' }, { clinicId: 'asc' }, { slug: 'asc' }],
  });
}
