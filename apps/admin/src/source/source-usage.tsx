import Link from 'next/link';
import { type FragmentType, graphql, readFragment } from '../gql';
import styles from './source-page.module.css';

const sourceUsage = graphql(`
  fragment SourceUsage on SourceUseConnection {
    totalCount
    edges {
      node {
        isDirect
        subject {
          __typename
          ... on Routine {
            id
            slug
            title
          }
        }
        through {
          id
          slug
          name
        }
      }
    }
  }
`);

/** The routines that lean on a source through the exercises in them. */
export function SourceUsage(props: { usage: FragmentType<typeof sourceUsage> }) {
  const { totalCount, edges } = readFragment(sourceUsage, props.usage);
  const routines = edges.flatMap(({ node: { subject, through } }) =>
    subject.__typename === 'Routine' && through.length > 0 ? [{ ...subject, through }] : [],
  );
  const unseen = totalCount - edges.length;
  if (routines.length === 0) return null;
  return (
    <section aria-labelledby="through" className={styles.section}>
      <h2 id="through">Routines that lean on it through their exercises</h2>
      <ul className={styles.through}>
        {routines.map(({ id, slug, title, through }) => (
          <li key={id}>
            <Link href={`/routines/${slug}`} prefetch={false}>
              {title}
            </Link>
            <span className={styles.soft}>
              by way of{' '}
              {through.map((exercise, index) => (
                <span key={exercise.id}>
                  {index > 0 && ', '}
                  <Link href={`/exercises/${exercise.slug}`} prefetch={false}>
                    {exercise.name}
                  </Link>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {unseen > 0 && <p className={styles.soft}>And {unseen} more that lean on it.</p>}
    </section>
  );
}
