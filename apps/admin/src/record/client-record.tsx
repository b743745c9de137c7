import { OpenAlerts } from '../alert/open-alerts';
import { graphql } from '../gql';
import { query } from '../graphql/server';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { LinkSwitch } from '../ui/link-switch';
import { AdherenceCalendar } from './adherence-calendar';
import { PastAlerts } from './past-alerts';
import { RecordChart } from './record-chart';
import { RecordTable } from './record-table';
import styles from './client-record.module.css';
import { slopeWords, trendWords } from './trend-words';

const clientRecord = graphql(`
  query ClientRecord($id: ID!, $days: Int!) {
    viewer {
      clinic {
        id
        bands {
          greenMax
          amberMax
        }
      }
    }
    client(id: $id) {
      id
      name
      timeZone
      openAlerts {
        id
        ...OpenAlert
      }
      ...PastAlerts
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
          }
          change {
            points
            percent
            matters
          }
          slope {
            pointsPerWeek
            low
            high
          }
          days {
            date
            mean
            count
          }
        }
        exercise {
          days {
            date
            mean
            count
          }
        }
      }
      adherence(days: $days) {
        due
        done
        partlyDone
        skippedForPain
        skippedOther
        missed
        extra
        ...CalendarOfAdherence
      }
      flares(first: 20) {
        edges {
          node {
            id
            startedOn
            endedOn
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
`);

const windows = [
  { days: 7, label: 'Week' },
  { days: 28, label: '4 weeks' },
  { days: 112, label: '16 weeks' },
  { days: 365, label: 'Year' },
] as const;

/** The days that an address asks for; sixteen weeks unless it does. */
export function recordDays(given: string | undefined): number {
  return windows.find(({ days }) => String(days) === given)?.days ?? 112;
}

/** The course of one client: what is open, how it hurts, and what they do. */
export async function ClientRecord({ id, days }: { id: string; days: number }) {
  const { client, viewer } = await query(clientRecord, { id, days });
  if (!client || !viewer) return null;
  const { painTrend, adherence, openAlerts, activePlan, flares, name, timeZone } = client;
  const { resting, exercise, from, to } = painTrend;
  const bands = activePlan?.currentVersion.bands ?? viewer.clinic.bands;
  const words = trendWords(resting);
  const isEmpty = resting.days.length + exercise.days.length === 0;
  return (
    <>
      {openAlerts.length > 0 && (
        <Card aria-labelledby="open-alerts" className={styles.card}>
          <h2 id="open-alerts">Open alerts</h2>
          <OpenAlerts alerts={openAlerts} clientName={name} timeZone={timeZone} />
        </Card>
      )}
      <Card aria-labelledby="pain" className={styles.card}>
        <div className={styles.head}>
          <h2 id="pain">Pain</h2>
          <LinkSwitch
            label="Days shown"
            options={windows.map((window) => ({
              label: window.label,
              href: `/clients/${encodeURIComponent(id)}?days=${window.days}`,
              isOn: window.days === days,
            }))}
          />
        </div>
        <p>Resting pain: {words}</p>
        {slopeWords(resting) && <p className={styles.soft}>{slopeWords(resting)}</p>}
        {isEmpty ? (
          <p className={styles.soft}>Nothing was answered in these days.</p>
        ) : (
          <>
            <RecordChart
              from={from}
              to={to}
              resting={resting.days}
              exercise={exercise.days}
              baseline={resting.baseline?.mean ?? null}
              bands={bands}
              flares={flares.edges.map(({ node }) => ({ startedOn: node.startedOn, endedOn: node.endedOn ?? null }))}
              changes={(activePlan?.versions.edges ?? []).map(({ node }) => ({
                on: node.inForceFrom,
                number: node.number,
              }))}
              summary={`Resting pain ${words} Answers on ${resting.days.length} days; the table below has them all.`}
            />
            <p className={styles.soft}>
              ● at rest: before a session, the next morning, diary. ◇ with exercise: during and after. Each is the mean
              of its day; days without an answer have none.
            </p>
            <Disclosure summary="As a table">
              <RecordTable resting={resting.days} exercise={exercise.days} />
            </Disclosure>
          </>
        )}
      </Card>
      <Card aria-labelledby="sessions" className={styles.card}>
        <h2 id="sessions">Sessions</h2>
        <p>
          {adherence.due === 0
            ? 'Nothing was due in these days.'
            : `${adherence.done} of ${adherence.due} done in full, ${adherence.partlyDone} in part, ${adherence.skippedForPain} skipped for pain, ${adherence.skippedOther} skipped for something else, ${adherence.missed} missed.`}
          {adherence.extra > 0 && ` ${adherence.extra} beyond what was asked for.`}
        </p>
        <AdherenceCalendar adherence={adherence} />
      </Card>
      <PastAlerts client={client} />
    </>
  );
}
