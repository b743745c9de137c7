import Link from 'next/link';
import { type FragmentType, graphql, readFragment } from '../gql';
import styles from './exercise-ladder.module.css';
import { ExercisePicture } from './exercise-picture';

const ladderNeighbour = graphql(`
  fragment LadderNeighbour on Exercise {
    slug
    name
    pictures {
      ...ExercisePicture
    }
  }
`);

/** A neighbour of an exercise, and when to move there. */
export function LadderNeighbour(props: { exercise: FragmentType<typeof ladderNeighbour>; criterion?: string }) {
  const { slug, name, pictures } = readFragment(ladderNeighbour, props.exercise);
  return (
    <div className={styles.neighbour}>
      <ExercisePicture pictures={pictures} sizes="6rem" />
      <div>
        <Link href={`/exercises/${slug}`} prefetch={false}>
          {name}
        </Link>
        {props.criterion && <p className={styles.criterion}>{props.criterion}</p>}
      </div>
    </div>
  );
}
