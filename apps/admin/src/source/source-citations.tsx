import Link from 'next/link';
import { DoseFigure } from '../dose/dose-figure';
import { type FragmentType, graphql, readFragment } from '../gql';
import { Badge } from '../ui/badge';
import { Pager } from '../ui/pager';
import type { SearchParameters } from '../ui/search-parameters';
import { type CitingCitation, citingGroups } from './citing-subjects';
import { claimKindLabel, stanceLabel } from './source-labels';
import { sourceAddress } from './source-address';
import styles from './source-page.module.css';

const sourceCitations = graphql(`
  fragment SourceCitations on Source {
    id
    citations(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          kind
          claim
          locator
          stance
          dose {
            shorthand
            ...DoseFigure
          }
          subject {
            __typename
            ... on Exercise {
              id
              slug
              name
            }
            ... on Item {
              id
              exercise {
                id
                slug
                name
              }
            }
            ... on Routine {
              id
              slug
              title
            }
            ... on Article {
              id
              slug
              title
            }
          }
        }
      }
    }
  }
`);

function Claim({ citation }: { citation: CitingCitation }) {
  const { kind, claim, locator, stance, dose } = citation;
  return (
    <li className={styles.claim}>
      <p>{claim}</p>
      {dose?.shorthand && <DoseFigure dose={dose} />}
      <p className={styles.place}>
        <span>{claimKindLabel[kind]}</span>
        {locator && <span>{locator}</span>}
        <Badge tone={stance === 'SUPPORTS' ? 'neutral' : stance === 'QUALIFIES' ? 'caution' : 'danger'}>
          {stanceLabel[stance]}
        </Badge>
      </p>
    </li>
  );
}

/** Everything that cites a source, by what it is, with the claim, the place and the stance of each. */
export function SourceCitations(props: { source: FragmentType<typeof sourceCitations>; parameters: SearchParameters }) {
  const { id, citations } = readFragment(sourceCitations, props.source);
  const groups = citingGroups(citations.edges.map(({ node }) => node));
  const { totalCount } = citations;
  return (
    <section aria-labelledby="cited" className={styles.section}>
      <h2 id="cited">
        {totalCount === 0 ? 'Not cited yet' : totalCount === 1 ? 'Cited once' : `Cited ${totalCount} times`}
      </h2>
      <div className={styles.subjects}>
        {groups.map(({ title, subjects }) => (
          <div key={title}>
            <h3>{title}</h3>
            {subjects.map((subject) => (
              <div key={subject.href} className={styles.subject}>
                <Link href={subject.href} prefetch={false}>
                  {subject.name}
                </Link>
                <ul className={styles.claims}>
                  {subject.citations.map((citation) => (
                    <Claim key={citation.id} citation={citation} />
                  ))}
                </ul>
              </div>
            ))}
          </div>
        ))}
      </div>
      <Pager
        path={sourceAddress(id)}
        parameters={props.parameters}
        pageInfo={citations.pageInfo}
        label="Pages of citations"
      />
    </section>
  );
}
