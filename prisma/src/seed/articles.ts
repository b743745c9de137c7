import type { Prisma } from '../generated/client/client.ts';
import type { ArticleData } from '../library/shapes.ts';
import { citationRows } from './citations.ts';
import { PUBLIC_CLINIC_ID, seedId } from './ids.ts';

const owned = { clinicId: PUBLIC_CLINIC_ID };

/** Writes the public library's articles anew: they have no versions, and nothing points at their points. */
export async function seedArticles(tx: Prisma.TransactionClient, articles: readonly ArticleData[]) {
  await tx.article.deleteMany({ where: owned });
  for (const [position, { slug, kind, title, summary, points }] of articles.entries()) {
    const articleId = seedId('article', slug);
    const rows = points.map(({ text }, index) => ({
      ...owned,
      id: seedId('article-point', `${slug}:${index}`),
      articleId,
      position: index,
      text,
    }));
    await tx.article.create({ data: { ...owned, id: articleId, slug, kind, title, summary, position } });
    await tx.articlePoint.createMany({ data: rows });
    await tx.citation.createMany({
      data: points.flatMap(({ citations }, index) =>
        citationRows({ articlePointId: seedId('article-point', `${slug}:${index}`) }, citations),
      ),
    });
  }
}
