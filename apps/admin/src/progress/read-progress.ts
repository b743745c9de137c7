import { graphql } from '../gql';
import { query } from '../graphql/server';

const progress = graphql(`
  query ClientProgress($days: Int!) {
    viewer {
      name
      clinic {
        id
        name
        bands {
          greenMax
          amberMax
        }
      }
      client {
        id
        activePlan {
          id
          currentVersion {
            id
            bands {
              greenMax
              amberMax
            }
          }
        }
        painTrend(days: $days) {
          from
          to
          resting {
            ...PainSeriesShown
          }
          exercise {
            ...PainSeriesShown
          }
        }
        adherence(days: $days) {
          due
          done
          partlyDone
          skippedForPain
          skippedOther
          missed
          open
          extra
          days {
            date
            due
            done
            partlyDone
            skippedForPain
            skippedOther
            missed
            open
            extra
            isPaused
          }
        }
      }
    }
  }
`);

export const painSeriesShown = graphql(`
  fragment PainSeriesShown on PainSeries {
    days {
      date
      mean
      count
    }
    baseline {
      mean
      from
      to
      answers
    }
    weekMean
    weekAnswers
    change {
      points
      percent
      matters
    }
    verdict
  }
`);

/** How many days back a client may look; the first is shown unless they choose. */
export const progressDays = [28, 84, 365] as const;

/** Reads how a client's pain went and what they did, in one operation; null for whoever is no client. */
export async function readProgress(days: number) {
  const { viewer } = await query(progress, { days });
  if (!viewer?.client) return null;
  const { clinic, client, name } = viewer;
  const bands = client.activePlan?.currentVersion.bands ?? clinic.bands;
  return { name, clinic, client, bands, days };
}

export type Progress = NonNullable<Awaited<ReturnType<typeof readProgress>>>;
