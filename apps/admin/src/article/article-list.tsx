import { graphql } from '../gql';
import { query } from '../graphql/server';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { valuesOf } from '../ui/values-of';
import { ArticleCard } from './article-card';
import { articleKindLabel } from './article-labels';
import styles from './article.module.css';

const articleList = graphql(`
  query ArticleList {
    articles {
      id
      kind
      ...ArticleCard
    }
  }
`);

/** What to read beside the exercises; when to seek help stands first. */
export async function ArticleList() {
  const { articles } = await query(articleList, {});
  const inOrder = valuesOf(articleKindLabel).flatMap((kind) => articles.filter((article) => article.kind === kind));
  return (
    <>
      <PageHeader
        title="Advice"
        lead="What to do in daily life, what is known, and when to see somebody. Each statement says where it comes from."
      />
      {articles.length === 0 && <EmptyState title="Nothing to read yet" />}
      <ul className={styles.list}>
        {inOrder.map((article) => (
          <ArticleCard key={article.id} article={article} />
        ))}
      </ul>
    </>
  );
}
