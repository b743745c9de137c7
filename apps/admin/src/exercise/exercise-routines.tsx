import Link from 'next/link';
import { type FragmentType, graphql, readFragment } from '../gql';
import { capitalised } from '../ui/capitalised';
import styles from './exercise-routines.module.css';
import section from './section.module.css';

const exerciseRoutines = graphql(`
  fragment ExerciseRoutines on Exercise {
    routines(first: 50) {
      totalCount
      edges {
        node {
          id
          slug
          title
          uses
        }
      }
    }
  }
`);

/** The routines that contain an exercise. */
export function ExerciseRoutines(props: { exercise: FragmentType<typeof exerciseRoutines> }) {
  const { routines } = readFragment(exerciseRoutines, props.exercise);
  if (routines.edges.length === 0) return null;
  const more = routines.totalCount - routines.edges.length;
  return (
    <section aria-labelledby="routines" className={section.section}>
      <h2 id="routines">Where it is used</h2>
      <ul className={styles.routines}>
        {routines.edges.map(({ node }) => (
          <li key={node.id}>
            <Link href={`/routines/${node.slug}`} prefetch={false}>
              {node.title}
            </Link>
            <span>{capitalised(node.uses.join(', '))}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={section.intro}>and {more} more</p>}
    </section>
  );
}
