import { graphql, readFragment } from '../gql';
import { query } from '../graphql/server';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ChosenFacets, FacetPanel } from '../ui/facet-panel';
import { ListFrame } from '../ui/list-frame';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { SearchBox } from '../ui/search-box';
import { pageArguments, type SearchParameters, withParameters } from '../ui/search-parameters';
import { NewSourceLinks } from '../source-editor/source-links';
import { ExportLinks } from '../source-export/export-links';
import { LinkSwitch } from '../ui/link-switch';
import { sourceFacets, sourceListing, sourceOrders } from './source-listing';
import { SourceRow } from './source-row';
import rows from './source-row.module.css';

const facetsOfSources = graphql(`
  fragment SourceFacets on SourceFacets {
    library {
      value
      count
    }
    type {
      value
      count
    }
    status {
      value
      count
    }
    design {
      value
      count
    }
    ocebmLevel {
      value
      count
    }
    warning {
      value
      count
    }
  }
`);

const sourceList = graphql(`
  query SourceList(
    $search: String
    $filter: SourceFilter!
    $orderBy: SourceOrder!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    sources(
      search: $search
      filter: $filter
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      facets {
        ...SourceFacets
      }
      edges {
        node {
          id
          ...SourceRow
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);

const path = '/sources';
const pageSize = 20;

/** The sources of the library, each with how strong it was judged to be. */
export async function SourceList({ parameters }: { parameters: SearchParameters }) {
  const listing = sourceListing(parameters);
  const { search, filter } = listing;
  const { sources } = await query(sourceList, { ...listing, ...pageArguments(parameters, pageSize) });
  const { totalCount, edges } = sources;
  const facets = sourceFacets(readFragment(facetsOfSources, sources.facets), parameters);
  const isNarrowed = search !== undefined || Object.values(filter).some((values) => values !== null);

  return (
    <>
      <PageHeader
        title="Sources"
        lead="Everything that the library cites, with what it is and how strong it was judged to be. A magazine is not a guideline, and it says so."
        actions={<NewSourceLinks />}
      />
      <ListFrame
        tools={
          <>
            <SearchBox label="Search sources" placeholder="Title, author, DOI or PubMed id" />
            <LinkSwitch
              label="Order"
              options={sourceOrders(listing).map(({ order, ...option }) => ({
                ...option,
                href: withParameters(path, parameters, { order }),
              }))}
            />
          </>
        }
        filters={<FacetPanel facets={facets} path={path} parameters={parameters} />}
        chosen={<ChosenFacets facets={facets} path={path} parameters={parameters} />}
        count={totalCount === 1 ? '1 source' : `${totalCount} sources`}
      >
        {edges.length > 0 && (
          <ul className={rows.list}>
            {edges.map(({ node }) => (
              <SourceRow key={node.id} source={node} />
            ))}
          </ul>
        )}
        {edges.length === 0 && (
          <EmptyState title="No source matches" action={<ButtonLink href={path}>Show all sources</ButtonLink>}>
            <p>{isNarrowed ? 'Try fewer words, or take a filter away.' : 'The library holds no sources yet.'}</p>
          </EmptyState>
        )}
        <Pager path={path} parameters={parameters} pageInfo={sources.pageInfo} label="Pages of sources" />
        {totalCount > 0 && (
          <ExportLinks
            what={totalCount === 1 ? 'this source' : `these ${totalCount} sources`}
            of={{ list: parameters }}
          />
        )}
      </ListFrame>
    </>
  );
}
