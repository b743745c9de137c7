import { type FragmentType, graphql, readFragment } from '../gql';
import styles from './caseload.module.css';

const adherenceInRow = graphql(`
  fragment AdherenceInRow on Adherence {
    due
    done
    partlyDone
    skippedForPain
  }
`);

/** Done of due over four weeks, with what was skipped for pain apart. */
export function AdherenceCount(props: { adherence: FragmentType<typeof adherenceInRow> }) {
  const { due, done, partlyDone, skippedForPain } = readFragment(adherenceInRow, props.adherence);
  if (due === 0) return <span className={styles.soft}>Nothing was due</span>;
  return (
    <>
      <span className={styles.count}>
        <strong>{done}</strong> of {due} done
      </span>
      {partlyDone > 0 && <span className={styles.soft}>{partlyDone} in part</span>}
      {skippedForPain > 0 && <span className={styles.pain}>{skippedForPain} skipped for pain</span>}
    </>
  );
}
