import { alertRules, alertRuleShown } from '../alert/alert-rule';
import { todayIn } from '../assign/today';
import { CaseloadKeys } from '../caseload/caseload-keys';
import { CaseloadLive } from '../caseload/caseload-live';
import { CaseloadRow } from '../caseload/caseload-row';
import { CaseloadTable } from '../caseload/caseload-table';
import { graphql } from '../gql';
import type { ClientOrder, ClientStatus } from '../gql/graphql';
import { GraphqlProvider } from '../graphql/browser';
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
import { LeadFilter } from './lead-filter';
import { clientStatuses, statusLabel } from './client-status';

const clientList = graphql(`
  query ClientList(
    $search: String
    $status: [ClientStatus!]
    $lead: ID
    $hasPlan: Boolean
    $planEndsWithinDays: Int
    $alert: [AlertRule!]
    $orderBy: ClientOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    viewer {
      clinic {
        id
        livePosition
        bands {
          greenMax
          amberMax
        }
      }
    }
    clients(
      search: $search
      filter: {
        status: $status
        lead: $lead
        hasPlan: $hasPlan
        planEndsWithinDays: $planEndsWithinDays
        alert: $alert
      }
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
          ...CaseloadRow
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
    members(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

const path = '/clients';
const pageSize = 50;
const orders: readonly ClientOrder[] = ['NAME', 'NEWEST', 'REVIEW', 'PLAN_END'];
const planFilters = ['running-out', 'none', 'any'] as const;
const planLabel: Record<(typeof planFilters)[number], string> = {
  'running-out': 'Running out',
  none: 'No plan',
  any: 'With a plan',
};
/** So many days before its last one a plan runs out. */
const RUNNING_OUT_DAYS = 14;

/** Whose clients are asked for; addresses are typed by anybody, and what is no member's id asks for everybody's. */
function leadOf(given: string | undefined): string | undefined {
  if (given === undefined || given === 'mine') return given;
  return Buffer.from(given, 'base64').toString().startsWith('Member:') ? given : undefined;
}

/** The clinic's clients by need: found by name, narrowed by status, lead and plan, all of it in the address. */
export async function ClientList({ parameters }: { parameters: SearchParameters }) {
  const search = oneOf(parameters, 'search');
  const status: ClientStatus[] = manyOf(parameters, 'status', clientStatuses);
  const alert = manyOf(parameters, 'alert', alertRules);
  const [planFilter] = manyOf(parameters, 'plan', planFilters);
  const lead = leadOf(oneOf(parameters, 'lead'));
  const [order] = manyOf(parameters, 'sort', orders);
  const { member } = await requireMember();
  const { clients, members, viewer } = await query(clientList, {
    search,
    status: status.length > 0 ? status : null,
    lead: lead === 'mine' ? (member?.id ?? null) : (lead ?? null),
    hasPlan: planFilter === 'none' ? false : planFilter === 'any' ? true : null,
    planEndsWithinDays: planFilter === 'running-out' ? RUNNING_OUT_DAYS : null,
    alert: alert.length > 0 ? alert : null,
    // what is searched comes best first
    orderBy: order ?? (search ? null : 'NEED'),
    ...pageArguments(parameters, pageSize),
  });
  const isNarrowed =
    search !== undefined || status.length > 0 || lead !== undefined || planFilter !== undefined || alert.length > 0;
  const today = todayIn('UTC');

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
        <FacetGroup
          title="Open alert"
          name="alert"
          choices={alertRules.map((value) => ({ value, label: alertRuleShown[value].label }))}
          path={path}
          parameters={parameters}
        />
        <LinkSwitch
          label="Plan"
          options={[
            { label: 'Any plan', href: withParameters(path, parameters, { plan: null }), isOn: !planFilter },
            ...planFilters.map((one) => ({
              label: planLabel[one],
              href: withParameters(path, parameters, { plan: one }),
              isOn: planFilter === one,
            })),
          ]}
        />
        <LeadFilter
          members={members.edges.map(({ node }) => node).filter(({ id }) => id !== member?.id)}
          chosen={lead ?? ''}
        />
        <LinkSwitch
          label="Sort"
          options={[
            { label: 'By need', href: withParameters(path, parameters, { sort: null }), isOn: !order },
            { label: 'By name', href: withParameters(path, parameters, { sort: 'NAME' }), isOn: order === 'NAME' },
            { label: 'Newest', href: withParameters(path, parameters, { sort: 'NEWEST' }), isOn: order === 'NEWEST' },
            {
              label: 'Plan’s end',
              href: withParameters(path, parameters, { sort: 'PLAN_END' }),
              isOn: order === 'PLAN_END',
            },
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
      {viewer && (
        <CaseloadLive position={viewer.clinic.livePosition} shown={clients.edges.map(({ node }) => node.id)} />
      )}
      {clients.edges.length > 0 && viewer && (
        <GraphqlProvider>
          <CaseloadKeys />
          <CaseloadTable>
            {clients.edges.map(({ node }) => (
              <CaseloadRow key={node.id} client={node} bands={viewer.clinic.bands} today={today} />
            ))}
          </CaseloadTable>
        </GraphqlProvider>
      )}
      {clients.edges.length === 0 && isNarrowed && (
        <EmptyState title="No client fits" action={<ButtonLink href={path}>Show all clients</ButtonLink>}>
          <p>
            Nobody of your clinic has such a name, status, lead, alert and plan. Try fewer letters, or take a filter
            away.
          </p>
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
