import Link from 'next/link';
import { type FragmentType, graphql, readFragment } from '../gql';
import { Badge } from '../ui/badge';
import { sourceAddress } from './source-address';
import { sourceWarning } from './source-warning';
import styles from './source-link.module.css';

const sourceLink = graphql(`
  fragment SourceLink on Source {
    id
    title
    year
    status
    isPastReview
  }
`);

/** A source by its title and year, with a warning when it should not be leaned on. */
export function SourceLink(props: { source: FragmentType<typeof sourceLink> }) {
  const { id, title, year, status, isPastReview } = readFragment(sourceLink, props.source);
  const warning = sourceWarning({ status, isPastReview });
  return (
    <>
      <Link href={sourceAddress(id)} prefetch={false} className={styles.link}>
        {title}
        {year !== null && year !== undefined && `, ${year}`}
      </Link>
      {warning && (
        <>
          {' '}
          <Badge tone="caution">{warning}</Badge>
        </>
      )}
    </>
  );
}
