import Link from 'next/link';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../gql';
import { inOneLine } from '../ui/capitalised';
import { alsoCalled } from './also-called';
import { categoryLabel, positionLabel, regionLabel } from './exercise-labels';
import { sourceCountText } from './source-count';
import styles from './exercise-row.module.css';

const exerciseRow = graphql(`
  fragment ExerciseRow on Exercise {
    slug
    name
    aliases
    category
    positions
    regions
    primaryMuscles
    equipment
    citations {
      source {
        id
      }
    }
  }
`);

/** Exercises as a table, for who compares. */
export function ExerciseTable({ children }: { children: ReactNode }) {
  return (
    <div className={styles.frame} role="region" aria-label="Exercises as a table">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Category</th>
            <th scope="col">Regions</th>
            <th scope="col">Position</th>
            <th scope="col">Main muscles</th>
            <th scope="col">Equipment</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** One exercise of the table. */
export function ExerciseRow(props: { exercise: FragmentType<typeof exerciseRow>; search?: string }) {
  const exercise = readFragment(exerciseRow, props.exercise);
  const alias = alsoCalled(exercise.name, exercise.aliases, props.search);
  return (
    <tr className={styles.row}>
      <th scope="row">
        <Link href={`/exercises/${exercise.slug}`} prefetch={false} className={styles.name}>
          {exercise.name}
        </Link>
        {alias && <span className={styles.alias}>also called {alias}</span>}
      </th>
      <td>{categoryLabel[exercise.category]}</td>
      <td>{inOneLine(exercise.regions.map((region) => regionLabel[region]))}</td>
      <td>{inOneLine(exercise.positions.map((position) => positionLabel[position]))}</td>
      <td>{inOneLine(exercise.primaryMuscles)}</td>
      <td>{exercise.equipment.length > 0 ? inOneLine(exercise.equipment) : 'Nothing'}</td>
      <td className={styles.count}>{sourceCountText(exercise.citations.map(({ source }) => source.id))}</td>
    </tr>
  );
}
