import Link from 'next/link';
import { DoseFigure } from '../dose/dose-figure';
import { ExercisePicture } from '../exercise/exercise-picture';
import { type FragmentType, graphql, readFragment } from '../gql';
import { CitationLine } from '../source/citation-line';
import styles from './routine-item.module.css';

const routineItem = graphql(`
  fragment RoutineItem on Item {
    note
    dose {
      ...DoseFigure
    }
    exercise {
      id
      slug
    }
    exerciseVersion {
      id
      name
      pictures {
        id
        ...ExercisePicture
      }
    }
    citations {
      id
      ...CitationLine
    }
  }
`);

/** One exercise of a routine at its dose. */
export function RoutineItem(props: { item: FragmentType<typeof routineItem>; number: number }) {
  const { note, dose, exercise, exerciseVersion, citations } = readFragment(routineItem, props.item);
  return (
    <li className={styles.item}>
      <span className={styles.number} aria-hidden="true">
        {props.number}
      </span>
      <div className={styles.picture}>
        <ExercisePicture pictures={exerciseVersion.pictures} sizes="9rem" />
      </div>
      <div className={styles.words}>
        <h3>
          <Link href={`/exercises/${exercise.slug}`} prefetch={false}>
            {exerciseVersion.name}
          </Link>
        </h3>
        <DoseFigure dose={dose} first="sentence" nothing="No dose stated" />
        {note && <p className={styles.note}>{note}</p>}
        {citations.length > 0 && (
          <ul className={styles.citations}>
            {citations.map((citation) => (
              <CitationLine key={citation.id} citation={citation} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
