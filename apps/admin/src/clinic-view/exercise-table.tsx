import Link from 'next/link';
import { Fragment } from 'react';
import { type FragmentType, graphql, readFragment } from '../gql';
import styles from './clinic-view.module.css';
import { ExerciseSources } from './exercise-sources';
import { FigureCell, isShown } from './figure-cell';
import { ViewTable } from './view-table';

const exerciseFigures = graphql(`
  fragment ExerciseFigures on ClinicExercise {
    name
    slug
    clients
    sessions
    leftOutForPain {
      ...FigureCell
    }
    painAfter {
      ...FigureCell
    }
    adherence {
      ...FigureCell
    }
    better {
      ...FigureCell
    }
    worse {
      ...FigureCell
    }
    exercise {
      id
      ...ExerciseSources
    }
  }
`);

const columns = [
  'Exercise',
  'Clients',
  'Sessions',
  'Left out for pain',
  'Pain after',
  'Their adherence',
  'Less pain',
  'More pain',
];

const leftWords = (count: number) =>
  count === 0
    ? null
    : `${count === 1 ? 'One more exercise is' : `${count} more exercises are`} not listed: fewer than 5 clients recorded ${count === 1 ? 'it' : 'each'}, or their figures would tell of so few.`;

/** What the clinic sees of each exercise, beside what sources say. */
export function ExerciseTable(props: { csv: string; exercises: readonly FragmentType<typeof exerciseFigures>[] }) {
  const all = readFragment(exerciseFigures, props.exercises);
  const shown = all.filter(
    ({ clients, leftOutForPain, painAfter, adherence }) =>
      clients != null || isShown([leftOutForPain, painAfter, adherence]),
  );
  return (
    <ViewTable
      id="by-exercise"
      title="By exercise"
      lead="Pain after is the mean of the scale, 0 to 10, after sessions with the exercise, whatever else was done in them: nothing here is a cause. Adherence and change are those of the clients who have it, in all they do."
      csv={props.csv}
      columns={columns}
      left={leftWords(all.length - shown.length)}
    >
      {shown.map(({ name, slug, clients, sessions, exercise, ...figures }) => (
        <Fragment key={slug ?? name}>
          <tr className={styles.above}>
            <th scope="row">
              {slug ? (
                <Link href={`/exercises/${slug}`} prefetch={false}>
                  {name}
                </Link>
              ) : (
                (name ?? 'No longer in the library')
              )}
            </th>
            {clients == null ? <td className={styles.hidden}>Not shown</td> : <td>{clients}</td>}
            {sessions == null ? <td className={styles.hidden}>Not shown</td> : <td>about {sessions}</td>}
            <FigureCell figure={figures.leftOutForPain} unit=" %" />
            <FigureCell figure={figures.painAfter} unit="" />
            <FigureCell figure={figures.adherence} unit=" %" />
            <FigureCell figure={figures.better} unit=" %" />
            <FigureCell figure={figures.worse} unit=" %" />
          </tr>
          <tr>
            <td colSpan={columns.length}>
              <div className={styles.sources}>
                {exercise ? <ExerciseSources exercise={exercise} name={name ?? ''} /> : 'Sources say nothing of it.'}
              </div>
            </td>
          </tr>
        </Fragment>
      ))}
    </ViewTable>
  );
}
