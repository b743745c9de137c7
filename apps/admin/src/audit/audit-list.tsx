import { graphql } from '../gql';
import { query } from '../graphql/server';
import { ButtonLink } from '../ui/button';
import { ChosenFilters } from '../ui/chosen-filters';
import { EmptyState } from '../ui/empty-state';
import { Pager } from '../ui/pager';
import { type SearchParameters, oneOf, pageArguments, withParameters } from '../ui/search-parameters';
import { auditFilter, dayOf } from './audit-filter';
import { AuditFilters } from './audit-filters';
import styles from './audit.module.css';
import { AuditRow } from './audit-row';

const auditFrame = graphql(`
  query AuditFrame {
    viewer {
      clinic {
        id
        timeZone
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

const auditList = graphql(`
  query AuditList($filter: AuditEventFilter, $first: Int, $after: String, $last: Int, $before: String) {
    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      edges {
        node {
          id
          client {
            id
            name
          }
          ...AuditRow
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

const path = '/settings/audit';

/** Who did what in the clinic: narrowed by client, member, kind and days, all of it in the address. */
export async function AuditList({ parameters }: { parameters: SearchParameters }) {
  const frame = await query(auditFrame, {});
  if (!frame.viewer) return null;
  const { timeZone } = frame.viewer.clinic;
  const filter = auditFilter(parameters, timeZone);
  const { auditEvents } = await query(auditList, { filter, ...pageArguments(parameters, 50) });
  const { edges, totalCount } = auditEvents;
  const members = frame.members.edges.map(({ node }) => node);
  const [client, member] = [oneOf(parameters, 'client'), oneOf(parameters, 'member')];
  const chosen = [
    ...(client
      ? [{ name: 'client', value: client, label: `Record of ${edges[0]?.node.client?.name ?? 'one client'}` }]
      : []),
    ...(member
      ? [
          {
            name: 'member',
            value: member,
            label: `By ${members.find(({ id }) => id === member)?.name ?? 'one member'}`,
          },
        ]
      : []),
    ...(['from', 'to'] as const).flatMap((name) => {
      const value = dayOf(parameters, name);
      return value ? [{ name, value, label: `${name === 'from' ? 'From' : 'To'} ${value}` }] : [];
    }),
  ];
  const toClient = (id: string) => withParameters(path, parameters, { client: id });
  const count = totalCount ?? edges.length;

  return (
    <>
      <p className={styles.intro}>
        Everything that members, clients and programs did. It names what was changed, never the words themselves, and
        nobody can alter or delete it.
      </p>
      <AuditFilters path={path} parameters={parameters} members={members} />
      <ChosenFilters chosen={chosen} path={path} parameters={parameters} />
      <p className={styles.count} role="status">
        {count === 1 ? '1 entry' : `${count.toLocaleString('en-GB')} entries`}
      </p>
      {edges.length === 0 ? (
        <EmptyState title="Nothing of that kind" action={<ButtonLink href={path}>Show everything</ButtonLink>}>
          <p>Nobody did anything that fits. Take a filter away, or choose other days.</p>
        </EmptyState>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Who did what</th>
              <th scope="col">Whose record</th>
            </tr>
          </thead>
          <tbody>
            {edges.map(({ node }) => (
              <AuditRow key={node.id} event={node} timeZone={timeZone} toClient={toClient} />
            ))}
          </tbody>
        </table>
      )}
      <Pager path={path} parameters={parameters} pageInfo={auditEvents.pageInfo} label="Pages of the record" />
    </>
  );
}
