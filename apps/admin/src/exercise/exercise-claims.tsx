import { type FragmentType, graphql, readFragment } from '../gql';
import { CitationLine } from '../source/citation-line';
import { claimKindLabel } from '../source/source-labels';
import { valuesOf } from '../ui/values-of';
import styles from './exercise-claims.module.css';
import section from './section.module.css';

const exerciseClaims = graphql(`
  fragment ExerciseClaims on Exercise {
    citations {
      id
      kind
      ...CitationLine
    }
  }
`);

/** Everything that is claimed of an exercise, by what it is about, each with its place in a source. */
export function ExerciseClaims(props: { exercise: FragmentType<typeof exerciseClaims> }) {
  const { citations } = readFragment(exerciseClaims, props.exercise);
  const groups = valuesOf(claimKindLabel)
    .map((kind) => ({ kind, citations: citations.filter((citation) => citation.kind === kind) }))
    .filter((group) => group.citations.length > 0);
  if (groups.length === 0) return null;

  return (
    <section aria-labelledby="claims" className={section.section}>
      <h2 id="claims">Every claim and its place</h2>
      <div className={styles.groups}>
        {groups.map((group) => (
          <div key={group.kind} className={styles.group}>
            <h3>{claimKindLabel[group.kind]}</h3>
            <ul className={styles.list}>
              {group.citations.map((citation) => (
                <CitationLine key={citation.id} citation={citation} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
