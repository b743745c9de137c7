import { graphql } from '../gql';
import { query } from '../graphql/server';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { ArticleCard } from './article-card';
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
  const urgent = articles.filter(({ kind }) => kind === 'SEEK_HELP');
  const others = articles.filter(({ kind }) => kind !== 'SEEK_HELP');
  return (
    <>
      <PageHeader
        title="Advice"
        lead="What to do in daily life, what is known, and when to see somebody. Each statement says where it comes from."
      />
      {articles.length === 0 && <EmptyState title="Nothing to read yet" />}
      <ul className={styles.list}>
        {[...urgent, ...others].map((article) => (
          <ArticleCard key={article.id} article={article} />
        ))}
      </ul>
    </>
  );
}
