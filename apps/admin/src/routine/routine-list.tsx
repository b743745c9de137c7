import { graphql, readFragment } from '../gql';
import { query } from '../graphql/server';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ChosenFacets, FacetPanel } from '../ui/facet-panel';
import { ListFrame } from '../ui/list-frame';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { SearchBox } from '../ui/search-box';
import { LinkSwitch } from '../ui/link-switch';
import { pageArguments, type SearchParameters, withParameters } from '../ui/search-parameters';
import { readViewer } from '../viewer/viewer';
import { RoutineCard } from './routine-card';
import cards from './routine-card.module.css';
import { NewRoutineLink } from './routine-links';
import { orders, routineFacets, routineListing, shelfOf, shelves } from './routine-listing';

const facetsOfRoutines = graphql(`
  fragment RoutineFacets on RoutineFacets {
    use {
      value
      count
    }
    equipment {
      value
      count
    }
    minutes {
      value
      count
    }
  }
`);

const routineList = graphql(`
  query RoutineList(
    $search: String
    $filter: RoutineFilter!
    $orderBy: RoutineOrder!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    routines(
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
        ...RoutineFacets
      }
      edges {
        node {
          id
          ...RoutineCard
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

const path = '/routines';
const pageSize = 12;

/** The routines of the library: found by name or by what is in them, narrowed by length, use and equipment. */
export async function RoutineList({ parameters }: { parameters: SearchParameters }) {
  const { search, filter, orderBy } = routineListing(parameters);
  const { routines } = await query(routineList, { search, filter, orderBy, ...pageArguments(parameters, pageSize) });
  const facets = routineFacets(readFragment(facetsOfRoutines, routines.facets), parameters);
  const { totalCount, edges } = routines;
  const viewer = await readViewer();
  const isMember = viewer !== null && viewer.kind !== 'CLIENT';
  const shelf = shelfOf(parameters);
  const isNarrowed = search !== undefined || filter.use != null || filter.equipment != null || filter.minutes != null;

  return (
    <>
      <PageHeader
        title="Routines"
        lead="Exercises in order, with their doses and rounds, and the sources they come from."
        actions={<NewRoutineLink />}
      />
      <ListFrame
        tools={
          <>
            <SearchBox label="Search routines" placeholder="Name, or an exercise in it" />
            <LinkSwitch
              label="Order"
              options={orders.map((one) => ({
                href: withParameters(path, parameters, { order: one.order === 'RELEVANCE' ? null : one.order }),
                label: one.label,
                isOn: one.order === orderBy,
              }))}
            />
            {isMember && (
              <LinkSwitch
                label="Show"
                options={shelves.map((one) => ({
                  href: withParameters(path, parameters, { shelf: one.shelf === 'all' ? null : one.shelf }),
                  label: one.label,
                  isOn: one.shelf === shelf,
                }))}
              />
            )}
          </>
        }
        filters={<FacetPanel facets={facets} path={path} parameters={parameters} />}
        chosen={<ChosenFacets facets={facets} path={path} parameters={parameters} />}
        count={totalCount === 1 ? '1 routine' : `${totalCount} routines`}
      >
        {edges.length > 0 && (
          <ul className={cards.list}>
            {edges.map(({ node }) => (
              <RoutineCard key={node.id} routine={node} />
            ))}
          </ul>
        )}
        {edges.length === 0 && (
          <EmptyState title="No routine matches" action={<ButtonLink href={path}>Show all routines</ButtonLink>}>
            <p>
              {isNarrowed || shelf !== 'all'
                ? 'Try fewer words, or take a filter away.'
                : 'The library holds no routines yet.'}
            </p>
          </EmptyState>
        )}
        <Pager path={path} parameters={parameters} pageInfo={routines.pageInfo} label="Pages of routines" />
      </ListFrame>
    </>
  );
}
