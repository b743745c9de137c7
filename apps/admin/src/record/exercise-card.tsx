import Link from 'next/link';
import { type FragmentType, graphql, readFragment } from '../gql';
import {
  ExerciseDrawing,
  exerciseDrawingSize,
  exerciseStops,
  followingWords,
} from '../record-drawing/exercise-drawing';
import { type Ink, pageInk } from '../record-drawing/ink';
import { oneDecimal } from '../record-drawing/day-words';
import { MarkShape } from '../record-drawing/mark-shape';
import { momentLabel } from '../record-drawing/moments';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { ChartLegend } from './chart-legend';
import { ChartReader } from './chart-reader';
import styles from './record.module.css';
import { RecordTable } from './record-table';
import { SaveChart } from './save-chart';

const exerciseChart = graphql(`
  fragment ExerciseChart on Client {
    exerciseResponses(days: $days) {
      name
      slug
      sessions
      done
      skippedForPain
      skippedOther
      during {
        mean
        answers
      }
      after {
        mean
        answers
      }
      rise {
        mean
        answers
      }
      nextMorning {
        mean
        answers
      }
    }
  }
`);
export type ExerciseChartClient = FragmentType<typeof exerciseChart>;

/** The exercises that were recorded, out of the answer of a screen or a file. */
export const readExerciseChart = (client: ExerciseChartClient) => readFragment(exerciseChart, client).exerciseResponses;

/** What the marks of the exercises stand for. */
export const exerciseLegend = (ink: Ink) =>
  (['DURING', 'AFTER', 'NEXT_MORNING'] as const).map((moment) => ({
    words: momentLabel[moment],
    sign: <MarkShape moment={moment} x={0} y={0} size={5} ink={ink} />,
  }));

/** A difference with its sign and its count. */
function riseWords({ mean, answers }: { readonly mean?: number | null; readonly answers: number }): string {
  if (mean == null) return followingWords({ mean, answers });
  return `${mean > 0 ? '+' : mean < 0 ? '−' : ''}${oneDecimal(Math.abs(mean))} (${answers})`;
}

/** What pain follows each exercise, and how often it is left out, with the counts, and no cause. */
export function ExerciseCard(props: { client: ExerciseChartClient; clientId: string; days: number }) {
  const { client, clientId, days } = props;
  const exercises = readExerciseChart(client);
  const { width, height } = exerciseDrawingSize(exercises.length);
  return (
    <Card aria-labelledby="exercises" className={styles.card}>
      <h2 id="exercises">Exercises, and the pain after them</h2>
      {exercises.length === 0 ? (
        <p className={styles.soft}>No exercise was recorded in these days.</p>
      ) : (
        <>
          <p>
            Not a cause: the pain of a session is that of all its exercises together, and of the day. Numbers in
            brackets count answers; under 3 they are too few to tell.
          </p>
          <ChartReader label="Exercises, done most often first" stops={exerciseStops(exercises)} minWidth="wide">
            <svg
              className={styles.chart}
              viewBox={`0 0 ${width} ${height}`}
              role="img"
              aria-label="Chart of the pain with and after each exercise. The table below has every figure."
            >
              <ExerciseDrawing exercises={exercises} ink={pageInk} />
            </svg>
          </ChartReader>
          <ChartLegend entries={exerciseLegend(pageInk)} />
          <p className={styles.soft}>
            “Left out” counts sessions that were begun and in which the exercise, or the rest of it, was skipped;
            sessions that were skipped whole stand in the calendar.
          </p>
          <div className={styles.foot}>
            <Disclosure summary="As a table">
              <RecordTable
                caption="Mean pain, with the number of answers"
                columns={[
                  'Exercise',
                  'Sessions',
                  'Done',
                  'Left out for pain',
                  'Left out else',
                  'During',
                  'After',
                  'After less before',
                  'Next morning',
                ]}
                rows={exercises.map((exercise) => ({
                  key: exercise.slug,
                  cells: [
                    <Link key="name" href={`/exercises/${exercise.slug}`} prefetch={false}>
                      {exercise.name}
                    </Link>,
                    exercise.sessions,
                    exercise.done,
                    exercise.skippedForPain,
                    exercise.skippedOther,
                    followingWords(exercise.during),
                    followingWords(exercise.after),
                    riseWords(exercise.rise),
                    followingWords(exercise.nextMorning),
                  ],
                }))}
              />
            </Disclosure>
            <SaveChart clientId={clientId} chart="exercises" days={days} name="exercises" />
          </div>
        </>
      )}
    </Card>
  );
}
