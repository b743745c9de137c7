import { type FragmentType, graphql, readFragment } from '../gql';
import styles from './landing.module.css';

const doseReading = graphql(`
  fragment DoseReading on ParseDoseResult {
    __typename
    ... on Dose {
      sentence
    }
  }
`);

/** What a clinician types, and what the client reads. */
export function DoseReading({ typed, result }: { typed: string; result: FragmentType<typeof doseReading> }) {
  const dose = readFragment(doseReading, result);
  if (dose.__typename !== 'Dose') return null;
  return (
    <div className={styles.reason}>
      <h2>Type a dose the way you say it</h2>
      <p>
        <code className={styles.typed}>{typed}</code>
      </p>
      <p>The client reads: “{dose.sentence}”</p>
    </div>
  );
}
