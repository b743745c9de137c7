import { notFound } from 'next/navigation';
import { cache } from 'react';
import { graphql } from '../gql';
import type { CitationStyle } from '../gql/graphql';
import { query } from '../graphql/server';
import { citationStyle } from '../source/citation-style';
import { ReferenceList } from '../source/reference-list';
import { SourceWarnings } from '../source/source-warnings';
import { PageHeader } from '../ui/page-header';
import type { SearchParameters } from '../ui/search-parameters';
import { ArticlePoint } from './article-point';
import styles from './article.module.css';

const articlePage = graphql(`
  query ArticlePage($slug: String!, $style: CitationStyle!) {
    article(slug: $slug) {
      id
      kind
      title
      summary
      points {
        id
        ...ArticlePoint
        citations {
          id
          ...Referenced
          ...WarnedOf
        }
      }
    }
  }
`);

/** The screen's one operation: its title and its body share the answer. */
const readArticle = cache(
  async (slug: string, style: CitationStyle) => (await query(articlePage, { slug, style })).article,
);

/** What stands in the title of the window, and in what searches show. */
export async function articleTitle(slug: string, parameters: SearchParameters) {
  const article = await readArticle(slug, citationStyle(parameters));
  return { title: article?.title ?? 'Not found', description: article?.summary ?? '', path: `/articles/${slug}` };
}

/** One article, point by point, each with the sources that say it. */
export async function ArticlePage({ slug, parameters }: { slug: string; parameters: SearchParameters }) {
  const style = citationStyle(parameters);
  const article = await readArticle(slug, style);
  if (!article) notFound();
  const citations = article.points.flatMap((point) => point.citations);

  return (
    <article className={styles.page} data-kind={article.kind}>
      <div className={styles.head}>
        <PageHeader title={article.title} parent={{ href: '/articles', label: 'Advice' }} lead={article.summary} />
      </div>
      <SourceWarnings citations={citations} />
      <ul className={styles.points}>
        {article.points.map((point) => (
          <ArticlePoint key={point.id} point={point} />
        ))}
      </ul>
      <ReferenceList citations={citations} style={style} path={`/articles/${slug}`} parameters={parameters} />
    </article>
  );
}
