import 'server-only';

import { graphql } from '../gql';
import { query } from '../graphql/server';
import { daysAhead } from './days-ahead';

const pagesToKeep = graphql(`
  query PagesToKeep($from: Date!, $to: Date!) {
    viewer {
      client {
        id
        activePlan {
          id
          currentVersion {
            id
            flarePhase {
              key
            }
          }
          dueSessions(from: $from, to: $to) {
            key
            phase {
              key
            }
          }
        }
      }
    }
  }
`);

/** The pages of a client that work with no network: their places, and the sessions of the next two weeks. */
export async function keptPages(): Promise<{ clientId: string | null; pages: readonly string[] }> {
  const { viewer } = await query(pagesToKeep, daysAhead());
  const client = viewer?.client;
  if (!client) return { clientId: null, pages: [] };
  const plan = client.activePlan;
  const phases = [...(plan?.dueSessions.map(({ phase }) => phase) ?? []), plan?.currentVersion.flarePhase];
  const keys = new Set(phases.flatMap((phase) => (phase ? [phase.key] : [])));
  const sessions = [...keys].map((key) => `/home/session/${key}`);
  return { clientId: client.id, pages: ['/home', '/home/plan', '/home/progress', ...sessions] };
}
