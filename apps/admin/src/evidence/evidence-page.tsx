import { graphql } from '../gql';
import type { LibraryPart } from '../gql/graphql';
import { query } from '../graphql/server';
import { EmptyState } from '../ui/empty-state';
import { LinkSwitch } from '../ui/link-switch';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { type SearchParameters, manyOf, pageArguments, withParameters } from '../ui/search-parameters';
import styles from './evidence-page.module.css';
import { EvidenceWarningRow } from './evidence-warning-row';

const evidencePage = graphql(`
  query EvidencePage($library: LibraryPart, $first: Int, $after: String, $last: Int, $before: String) {
    evidenceWarnings(library: $library, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        cursor
        node {
          ...EvidenceWarningRow
        }
      }
    }
  }
`);

const parts: readonly LibraryPart[] = ['OWN', 'PUBLIC'];

/** Everything that leans on a source which is retracted, withdrawn, superseded or past its review, the gravest first. */
export async function EvidencePage({ parameters }: { parameters: SearchParameters }) {
  const [library] = manyOf(parameters, 'library', parts);
  const { evidenceWarnings } = await query(evidencePage, {
    library: library ?? null,
    ...pageArguments(parameters, 30),
  });
  const { totalCount, pageInfo, edges } = evidenceWarnings;
  const address = (part: LibraryPart | null) => withParameters('/evidence', parameters, { library: part });

  return (
    <>
      <PageHeader
        title="Evidence to look at"
        lead="What leans on a source that is retracted, withdrawn, superseded or past its review date, and what to do about it."
      />
      <div className={styles.filters}>
        <LinkSwitch
          label="Part of the library"
          options={[
            { href: address(null), label: 'All', isOn: library === undefined },
            { href: address('OWN'), label: 'Your own', isOn: library === 'OWN' },
            { href: address('PUBLIC'), label: 'Public', isOn: library === 'PUBLIC' },
          ]}
        />
        <p className={styles.count} role="status">
          {totalCount === 1 ? '1 warning' : `${totalCount} warnings`}
        </p>
      </div>
      {totalCount === 0 ? (
        <EmptyState title="Nothing leans on an aged source">
          <p>
            Every source behind what {library === 'OWN' ? 'your clinic wrote' : 'is shown'} stands, and none is past its
            review date.
          </p>
        </EmptyState>
      ) : (
        <ol className={styles.list}>
          {edges.map(({ cursor, node }) => (
            <EvidenceWarningRow key={cursor} warning={node} />
          ))}
        </ol>
      )}
      <Pager path="/evidence" parameters={parameters} pageInfo={pageInfo} label="Pages of the warnings" />
    </>
  );
}
