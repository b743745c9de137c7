import { graphql } from '../gql';
import type { ClientOrder, ClientStatus } from '../gql/graphql';
import { query } from '../graphql/server';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { FacetGroup } from '../ui/facet-group';
import { LinkSwitch } from '../ui/link-switch';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { SearchBox } from '../ui/search-box';
import { manyOf, oneOf, pageArguments, type SearchParameters, withParameters } from '../ui/search-parameters';
import { requireMember } from '../viewer/viewer';
import styles from './client-list.module.css';
import { ClientRow } from './client-row';
import { clientStatuses, statusLabel } from './client-status';

const clientList = graphql(`
  query ClientList(
    $search: String
    $status: [ClientStatus!]
    $lead: ID
    $orderBy: ClientOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    clients(
      search: $search
      filter: { status: $status, lead: $lead }
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      edges {
        node {
          id
          ...ClientRow
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

const path = '/clients';
const pageSize = 50;
const orders: readonly ClientOrder[] = ['NEWEST', 'REVIEW'];

/** The clinic's clients: found by name, narrowed by status, all of it in the address. */
export async function ClientList({ parameters }: { parameters: SearchParameters }) {
  const search = oneOf(parameters, 'search');
  const status: ClientStatus[] = manyOf(parameters, 'status', clientStatuses);
  const isMine = oneOf(parameters, 'lead') === 'mine';
  const [order] = manyOf(parameters, 'sort', orders);
  const { member } = await requireMember();
  const { clients } = await query(clientList, {
    search,
    status: status.length > 0 ? status : null,
    lead: isMine ? (member?.id ?? null) : null,
    orderBy: order ?? null,
    ...pageArguments(parameters, pageSize),
  });
  const isNarrowed = search !== undefined || status.length > 0 || isMine;

  return (
    <>
      <PageHeader
        title="Clients"
        lead="Everybody your clinic treats, with or without a way to sign in."
        actions={
          <ButtonLink href="/clients/new" look="filled">
            New client
          </ButtonLink>
        }
      />
      <div className={styles.tools} data-not-printed>
        <SearchBox label="Search clients by name" />
        <FacetGroup
          title="Status"
          name="status"
          choices={clientStatuses.map((value) => ({ value, label: statusLabel[value] }))}
          path={path}
          parameters={parameters}
        />
        <LinkSwitch
          label="Whose clients"
          options={[
            { label: 'Everybody’s', href: withParameters(path, parameters, { lead: null }), isOn: !isMine },
            { label: 'Mine', href: withParameters(path, parameters, { lead: 'mine' }), isOn: isMine },
          ]}
        />
        <LinkSwitch
          label="Sort"
          options={[
            { label: 'By name', href: withParameters(path, parameters, { sort: null }), isOn: !order },
            { label: 'Newest', href: withParameters(path, parameters, { sort: 'NEWEST' }), isOn: order === 'NEWEST' },
            {
              label: 'Next review',
              href: withParameters(path, parameters, { sort: 'REVIEW' }),
              isOn: order === 'REVIEW',
            },
          ]}
        />
      </div>
      <p className={styles.count} role="status">
        {clients.totalCount === 1 ? '1 client' : `${clients.totalCount} clients`}
      </p>
      {clients.edges.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Lead</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            {clients.edges.map(({ node }) => (
              <ClientRow key={node.id} client={node} />
            ))}
          </tbody>
        </table>
      )}
      {clients.edges.length === 0 && isNarrowed && (
        <EmptyState title="No client fits" action={<ButtonLink href={path}>Show all clients</ButtonLink>}>
          <p>Nobody of your clinic has such a name and status. Try fewer letters, or take a filter away.</p>
        </EmptyState>
      )}
      {clients.edges.length === 0 && !isNarrowed && (
        <EmptyState title="No clients yet">
          <p>Your clinic has no clients in Reprise so far. A name is enough to begin with.</p>
        </EmptyState>
      )}
      <Pager path={path} parameters={parameters} pageInfo={clients.pageInfo} label="Pages of clients" />
    </>
  );
}
