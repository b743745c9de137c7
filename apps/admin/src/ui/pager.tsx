import Link from 'next/link';
import { type SearchParameters, withParameters } from './search-parameters';
import styles from './pager.module.css';

interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor?: string | null;
  endCursor?: string | null;
}

/** Turns the pages of a list by links, so that each page has an address; says nothing when there is one page. */
export function Pager(props: { path: string; parameters: SearchParameters; pageInfo: PageInfo; label: string }) {
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = props.pageInfo;
  if (!hasNextPage && !hasPreviousPage) return null;
  const to = (changes: Record<string, string | null | undefined>) =>
    withParameters(props.path, props.parameters, changes);

  return (
    <nav aria-label={props.label} className={styles.pager} data-not-printed>
      {hasPreviousPage ? (
        <Link rel="prev" href={to({ before: startCursor })}>
          <span aria-hidden="true">←</span> Previous
        </Link>
      ) : (
        <span />
      )}
      {hasNextPage && (
        <Link rel="next" href={to({ after: endCursor })}>
          Next <span aria-hidden="true">→</span>
        </Link>
      )}
    </nav>
  );
}
