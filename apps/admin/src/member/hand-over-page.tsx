import Link from 'next/link';
import { notFound } from 'next/navigation';
import { type FragmentType, graphql, readFragment } from '../gql';
import { GraphqlProvider } from '../graphql/browser';
import { query } from '../graphql/server';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { type SearchParameters, oneOf } from '../ui/search-parameters';
import { HandOverForm } from './hand-over-form';
import styles from './settings.module.css';

const heirs = graphql(`
  fragment Heirs on Query {
    members(first: 100) {
      edges {
        node {
          id
          name
          state
        }
      }
    }
  }
`);

const handOverOfMember = graphql(`
  query HandOverOfMember($from: ID!) {
    node(id: $from) {
      id
      ... on Member {
        name
      }
    }
    clients(filter: { lead: $from }, first: 100) {
      totalCount
      edges {
        node {
          id
          name
          status
        }
      }
    }
    ...Heirs
  }
`);

const handOverOfNobody = graphql(`
  query HandOverOfNobody {
    clients: unledClients(first: 100) {
      totalCount
      edges {
        node {
          id
          name
          status
        }
      }
    }
    ...Heirs
  }
`);

/** Those who may take clients over. */
function heirsIn(data: FragmentType<typeof heirs>, from: string | null) {
  const members = readFragment(heirs, data).members.edges.map(({ node }) => node);
  return members.filter(({ id, state }) => state !== 'DEACTIVATED' && id !== from);
}

async function readOf(from: string | null) {
  if (from === null) return { lead: null, data: await query(handOverOfNobody, {}) };
  const data = await query(handOverOfMember, { from });
  if (!data.node || !('name' in data.node)) notFound();
  return { lead: data.node.name, data };
}

/** Gives the clients of one member, or those whom nobody leads, to another. */
export async function HandOverPage({ parameters }: { parameters: SearchParameters }) {
  const given = oneOf(parameters, 'from') ?? 'nobody';
  const from = given === 'nobody' ? null : given;
  const { lead, data } = await readOf(from);
  const clients = data.clients.edges.map(({ node }) => node);

  return (
    <GraphqlProvider>
      <div className={styles.sections}>
        <p>
          <Link href="/settings/members">Back to the members</Link>
        </p>
        <Card aria-labelledby="hand-over">
          <h2 id="hand-over">{lead ? `Hand over the clients of ${lead}` : 'Clients whom nobody leads'}</h2>
          <HandOverForm
            from={from}
            clients={clients}
            total={data.clients.totalCount ?? clients.length}
            heirs={heirsIn(data, from)}
          />
          {clients.length === 0 && (
            <EmptyState title={lead ? `${lead} leads no clients` : 'Every client in care has a lead'} />
          )}
        </Card>
      </div>
    </GraphqlProvider>
  );
}
