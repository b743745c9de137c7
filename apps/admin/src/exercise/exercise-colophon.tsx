import { type FragmentType, graphql, readFragment } from '../gql';
import { DayText } from '../ui/day-text';
import { ExerciseAttribution } from './exercise-attribution';
import styles from './exercise-colophon.module.css';

const exerciseColophon = graphql(`
  fragment ExerciseColophon on Exercise {
    version
    publishedAt
    attribution {
      ...ExerciseAttribution
    }
  }
`);

/** Which version this is, and since when. */
export function ExerciseColophon(props: { exercise: FragmentType<typeof exerciseColophon> }) {
  const { version, publishedAt, attribution } = readFragment(exerciseColophon, props.exercise);
  return (
    <footer className={styles.colophon}>
      <p>
        {version > 0 ? `Version ${version}` : 'Draft, not published yet'}
        {publishedAt && (
          <>
            , published <DayText value={publishedAt} timeZone="UTC" />
          </>
        )}
      </p>
      {attribution && <ExerciseAttribution attribution={attribution} />}
    </footer>
  );
}
