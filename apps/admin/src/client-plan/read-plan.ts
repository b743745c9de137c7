import { graphql } from '../gql';
import type { ClientPlanQuery } from '../gql/graphql';
import { query } from '../graphql/server';
import { requestTime } from '../viewer/request-time';
import { localDay } from '../today/local-day';

const clientPlan = graphql(`
  query ClientPlan($locale: String!) {
    viewer {
      name
      clinic {
        id
        name
        stopRule
      }
      client {
        id
        timeZone
        activePlan {
          id
          versions(first: 5) {
            edges {
              node {
                id
                inForceFrom
                message
                stopRule
                bands {
                  greenMax
                  amberMax
                }
                pause {
                  from
                  until
                }
                phases {
                  key
                  ...PlanPhaseShown
                }
                flarePhase {
                  key
                  ...PlanPhaseShown
                }
              }
            }
          }
        }
      }
    }
  }
`);

export type ClientPlanViewer = NonNullable<ClientPlanQuery['viewer']>;

/** The client's plan as it holds today, in their language; null where they have none. */
export async function readPlan(locale: string) {
  const { viewer } = await query(clientPlan, { locale });
  if (!viewer?.client) return null;
  const day = localDay(new Date(requestTime()), viewer.client.timeZone);
  const versions = viewer.client.activePlan?.versions.edges.map(({ node }) => node) ?? [];
  const version = versions.find(({ inForceFrom }) => inForceFrom <= day) ?? versions.at(-1) ?? null;
  return { viewer, day, version };
}
