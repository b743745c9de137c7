import { type FragmentType, graphql, readFragment } from '../gql';
import styles from './exercise-ladder.module.css';
import { LadderNeighbour } from './ladder-neighbour';
import section from './section.module.css';

const exerciseLadder = graphql(`
  fragment ExerciseLadder on Exercise {
    name
    easier {
      criterion
      exercise {
        id
        ...LadderNeighbour
      }
    }
    harder {
      criterion
      exercise {
        id
        ...LadderNeighbour
      }
    }
    variations {
      id
      ...LadderNeighbour
    }
  }
`);

/** Where an exercise stands between its easier and harder neighbours, and when to move there. */
export function ExerciseLadder(props: { exercise: FragmentType<typeof exerciseLadder> }) {
  const { name, easier, harder, variations } = readFragment(exerciseLadder, props.exercise);
  if (easier.length + harder.length + variations.length === 0) return null;

  return (
    <section aria-labelledby="ladder" className={section.section}>
      <h2 id="ladder">Easier and harder</h2>
      {easier.length + harder.length > 0 && (
        <div className={styles.ladder}>
          <div className={`${styles.rung} ${styles.easier}`}>
            <h3>Easier</h3>
            {easier.length === 0 && <p className={styles.none}>Nothing easier in the library</p>}
            {easier.map(({ criterion, exercise }) => (
              <LadderNeighbour key={exercise.id} exercise={exercise} criterion={criterion} />
            ))}
          </div>
          <div className={`${styles.rung} ${styles.current}`}>
            <h3>This exercise</h3>
            <p className={styles.name} aria-current="true">
              {name}
            </p>
          </div>
          <div className={`${styles.rung} ${styles.harder}`}>
            <h3>Harder</h3>
            {harder.length === 0 && <p className={styles.none}>Nothing harder in the library</p>}
            {harder.map(({ criterion, exercise }) => (
              <LadderNeighbour key={exercise.id} exercise={exercise} criterion={criterion} />
            ))}
          </div>
        </div>
      )}
      {variations.length > 0 && (
        <div className={styles.variations}>
          <h3>Another way to do it</h3>
          <div className={styles.line}>
            {variations.map((exercise) => (
              <LadderNeighbour key={exercise.id} exercise={exercise} />
            ))}
          </div>
        </div>
      )}
    </section>
  );
}
