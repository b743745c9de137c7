import Link from 'next/link';
import { type FragmentType, graphql, readFragment } from '../gql';
import { articleKindLabel } from './article-labels';
import styles from './article.module.css';

const articleCard = graphql(`
  fragment ArticleCard on Article {
    slug
    kind
    title
    summary
  }
`);

/** One article of the list; when to seek help cannot be overlooked. */
export function ArticleCard(props: { article: FragmentType<typeof articleCard> }) {
  const { slug, kind, title, summary } = readFragment(articleCard, props.article);
  return (
    <li className={styles.card} data-kind={kind}>
      <p className={styles.kind}>{articleKindLabel[kind]}</p>
      <h2>
        <Link href={`/articles/${slug}`} prefetch={false}>
          {title}
        </Link>
      </h2>
      <p>{summary}</p>
    </li>
  );
}
