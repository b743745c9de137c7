import { OpenAlerts } from '../alert/open-alerts';
import { type FragmentType, graphql, readFragment } from '../gql';
import { MeasureCourses } from '../measure/measure-courses';
import type { PainChartData } from '../record-drawing/pain-chart-data';
import { Card } from '../ui/card';
import { ExerciseCard } from './exercise-card';
import { PainCard } from './pain-card';
import { PastAlerts } from './past-alerts';
import { PlaceCard } from './place-card';
import styles from './record.module.css';
import { SessionCard } from './session-card';
import { WordsCard } from './words-card';

const clientRecord = graphql(`
  fragment ClientRecord on Client {
    id
    name
    timeZone
    openAlerts {
      id
      ...OpenAlert
    }
    ...PainChart
    ...SessionChart
    ...MeasureCourses
    ...PlaceChart
    ...ExerciseChart
    ...PastAlerts
    ...RecordWords
  }
`);

/** The course of one client: what is open, how it hurts and where, what they do, and what was said. */
export function ClientRecord(props: {
  client: FragmentType<typeof clientRecord>;
  days: number;
  clinicBands: PainChartData['bands'];
}) {
  const { days, clinicBands } = props;
  const client = readFragment(clientRecord, props.client);
  const { id, name, timeZone, openAlerts } = client;
  const of = { client, clientId: id, days };
  return (
    <>
      {openAlerts.length > 0 && (
        <Card aria-labelledby="open-alerts" className={styles.card}>
          <h2 id="open-alerts">Open alerts</h2>
          <OpenAlerts alerts={openAlerts} clientName={name} timeZone={timeZone} />
        </Card>
      )}
      <PainCard {...of} clinicBands={clinicBands} />
      <SessionCard {...of} />
      <MeasureCourses client={client} />
      <PlaceCard {...of} />
      <ExerciseCard {...of} />
      <PastAlerts client={client} />
      <WordsCard client={client} />
    </>
  );
}
