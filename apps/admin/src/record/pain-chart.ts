import { daysBetween } from '@reprise/schema/plan/local-date';
import { type FragmentType, graphql, readFragment } from '../gql';
import type { PainChartData } from '../record-drawing/pain-chart-data';

const painChart = graphql(`
  fragment PainChart on Client {
    painTrend(days: $days) {
      from
      to
      resting {
        weekMean
        weekAnswers
        verdict
        baseline {
          mean
          answers
          from
          to
        }
        change {
          points
          percent
          matters
        }
        mattersAt {
          better
          worse
        }
        slope {
          pointsPerWeek
          low
          high
          line {
            date
            mean
            low
            high
          }
        }
      }
    }
    painMarks(days: $days, span: $span) {
      from
      to
      moment
      mean
      min
      max
      answers
      alerts
    }
    alertMarks(days: $days) {
      date
      rule
      alerts
    }
    flares(first: 50) {
      edges {
        node {
          id
          startedOn
          endedOn
        }
      }
    }
    plans(first: 10) {
      totalCount
      edges {
        node {
          id
          versions(first: 20) {
            edges {
              node {
                id
                number
                inForceFrom
              }
            }
          }
        }
      }
    }
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
  }
`);
export type PainChartClient = FragmentType<typeof painChart>;

/** What the chart of pain is of, out of the answer of a screen or a file. */
export function readPainChart(client: PainChartClient, clinicBands: PainChartData['bands']) {
  const { painTrend, painMarks, alertMarks, flares, plans: given, activePlan } = readFragment(painChart, client);
  const { resting, from, to } = painTrend;
  const plans = given.edges.toReversed();
  const before = given.totalCount - plans.length;
  const changes = plans.flatMap(({ node }, nth) =>
    node.versions.edges.map(({ node: version }) => ({
      on: version.inForceFrom,
      label: given.totalCount > 1 ? `Plan ${before + nth + 1}.${version.number}` : `Plan ${version.number}`,
    })),
  );
  const data: PainChartData = {
    from,
    to,
    marks: painMarks,
    baseline: resting.baseline?.mean ?? null,
    mattersAt: resting.mattersAt
      ? { better: resting.mattersAt.better ?? null, worse: resting.mattersAt.worse ?? null }
      : null,
    bands: activePlan?.currentVersion.bands ?? clinicBands,
    flares: flares.edges.map(({ node }) => ({ startedOn: node.startedOn, endedOn: node.endedOn ?? null })),
    changes: changes.toSorted((one, other) => (one.on < other.on ? -1 : 1)),
    alerts: alertMarks.map(({ date, ...mark }) => ({ on: date, ...mark })),
    line: resting.slope?.line ?? [],
  };
  const last = painMarks.reduce<string | null>((latest, mark) => (latest && latest > mark.to ? latest : mark.to), null);
  const lastAnswer = last && last > to ? to : last;
  return { data, resting, lastAnswer, daysSince: lastAnswer ? daysBetween(lastAnswer, to) : 0 };
}
