import { type FragmentType, graphql, readFragment } from '../gql';
import styles from './dose.module.css';

const doseFigure = graphql(`
  fragment DoseFigure on Dose {
    shorthand
    sentence
  }
`);

/** A dose twice: as clinicians write it, and in words for a client. */
export function DoseFigure(props: {
  dose: FragmentType<typeof doseFigure>;
  /** What stands there when nothing is given. */
  nothing?: string;
  /** Which of the two is said first. */
  first?: 'shorthand' | 'sentence';
}) {
  const { shorthand, sentence } = readFragment(doseFigure, props.dose);
  if (!shorthand) return <p className={styles.nothing}>{props.nothing ?? 'No figures given'}</p>;
  const chip = <span className={styles.shorthand}>{shorthand}</span>;
  if (props.first === 'sentence') {
    return (
      <div className={styles.figure}>
        <p className={styles.loud}>{sentence}</p>
        <p>{chip}</p>
      </div>
    );
  }
  return (
    <div className={styles.figure}>
      <p>{chip}</p>
      <p className={styles.soft}>{sentence}</p>
    </div>
  );
}
