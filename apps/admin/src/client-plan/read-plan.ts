import { graphql } from '../gql';
import { query } from '../graphql/server';
import { localDay } from '../today/local-day';
import { requestTime } from '../viewer/request-time';

const clientPlan = graphql(`
  query ClientPlan {
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
                phases {
                  key
                }
                flarePhase {
                  key
                }
              }
            }
          }
        }
      }
    }
  }
`);

/** One phase for each request: a plan of twelve full ones is more than the API answers at once. */
const clientPlanPhase = graphql(`
  query ClientPlanPhase($version: ID!, $phase: String!, $locale: String!) {
    node(id: $version) {
      ... on PlanVersion {
        id
        phase(key: $phase) {
          ...PlanPhaseShown
        }
      }
    }
  }
`);

/** The client's plan as it holds today, in their language; null for whoever is no client. */
export async function readPlan(locale: string) {
  const { viewer } = await query(clientPlan, {});
  if (!viewer?.client) return null;
  const day = localDay(new Date(requestTime()), viewer.client.timeZone);
  const versions = viewer.client.activePlan?.versions.edges.map(({ node }) => node) ?? [];
  const version = versions.find(({ inForceFrom }) => inForceFrom <= day) ?? versions.at(-1);
  if (!version) return { viewer, day, version: null, phases: [], flarePhase: null };
  const readPhase = async ({ key }: { key: string }) => {
    const { node } = await query(clientPlanPhase, { version: version.id, phase: key, locale });
    return node && 'phase' in node ? (node.phase ?? null) : null;
  };
  const [phases, flarePhase] = await Promise.all([
    Promise.all(version.phases.map(readPhase)),
    version.flarePhase ? readPhase(version.flarePhase) : null,
  ]);
  return { viewer, day, version, phases: phases.filter((phase) => phase !== null), flarePhase };
}
