import type { PainMoment } from '../gql/graphql';
import { oneDecimal } from './day-words';
import type { Ink } from './ink';
import { MarkShape } from './mark-shape';
import type { Stop } from './pain-stops';

interface Following {
  readonly mean?: number | null;
  readonly answers: number;
}

/** One exercise, with what pain followed it. */
export interface DrawnExercise {
  readonly name: string;
  readonly sessions: number;
  readonly done: number;
  readonly skippedForPain: number;
  readonly skippedOther: number;
  readonly during: Following;
  readonly after: Following;
  readonly rise: Following;
  readonly nextMorning: Following;
}

const left = 232;
const scaleWidth = 300;
const top = 24;
const rowHeight = 34;
const NAME_CHARACTERS = 32;

/** The size of the drawing of so many exercises, in its own units. */
export const exerciseDrawingSize = (count: number) => ({ width: 760, height: top + count * rowHeight + 4 });

const xOf = (pain: number) => left + (pain / 10) * scaleWidth;
const shownName = (name: string) => (name.length > NAME_CHARACTERS ? `${name.slice(0, NAME_CHARACTERS - 1)}…` : name);

/** A row for each exercise: the pain with and after it on the scale, and how often it was left out. */
export function ExerciseDrawing({ exercises, ink }: { exercises: readonly DrawnExercise[]; ink: Ink }) {
  const end = top + exercises.length * rowHeight;
  return (
    <>
      {[0, 2, 4, 6, 8, 10].map((pain) => (
        <g key={pain}>
          <line x1={xOf(pain)} x2={xOf(pain)} y1={top - 4} y2={end} stroke={ink.line} strokeWidth={0.75} />
          <text x={xOf(pain)} y={top - 10} textAnchor="middle" fontSize={11} fill={ink.soft}>
            {pain}
          </text>
        </g>
      ))}
      {exercises.map((exercise, at) => {
        const y = top + at * rowHeight + rowHeight / 2;
        const marks: readonly (readonly [PainMoment, Following])[] = [
          ['DURING', exercise.during],
          ['AFTER', exercise.after],
          ['NEXT_MORNING', exercise.nextMorning],
        ];
        const isKnown = marks.some(([, { mean }]) => mean != null);
        return (
          <g key={exercise.name}>
            <line x1={0} x2={760} y1={y + rowHeight / 2} y2={y + rowHeight / 2} stroke={ink.line} strokeWidth={0.5} />
            <text x={0} y={y + 4} fontSize={12} fill={ink.ink}>
              {shownName(exercise.name)}
            </text>
            {!isKnown && (
              <text x={left + scaleWidth / 2} y={y + 4} textAnchor="middle" fontSize={11} fill={ink.soft}>
                too few answers to tell
              </text>
            )}
            {marks.map(
              ([moment, { mean }]) =>
                mean != null && <MarkShape key={moment} moment={moment} x={xOf(mean)} y={y} size={5} ink={ink} />,
            )}
            <text x={left + scaleWidth + 24} y={y - 3} fontSize={11} fill={ink.ink}>
              {`done ${exercise.done}, left out ${exercise.skippedForPain} for pain, ${exercise.skippedOther} otherwise`}
            </text>
            <text x={left + scaleWidth + 24} y={y + 11} fontSize={11} fill={ink.soft}>
              {`answers: ${exercise.during.answers} during, ${exercise.after.answers} after, ${exercise.nextMorning.answers} mornings`}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** A mean with its count, or that there is too little to tell. */
export function followingWords({ mean, answers }: Following): string {
  return mean == null ? `too few to tell (${answers})` : `${oneDecimal(mean)} (${answers})`;
}

/** The exercises in words. */
export function exerciseStops(exercises: readonly DrawnExercise[]): readonly Stop[] {
  const { width, height } = exerciseDrawingSize(exercises.length);
  return exercises.map((exercise, at) => ({
    key: exercise.name,
    x: (left - 14) / width,
    y: (top + at * rowHeight + rowHeight / 2) / height,
    text: `${exercise.name}: done in ${exercise.done} of ${exercise.sessions} sessions, left out for pain in ${exercise.skippedForPain}, for something else in ${exercise.skippedOther}. Pain during ${followingWords(exercise.during)}, after ${followingWords(exercise.after)}, next morning ${followingWords(exercise.nextMorning)}.`,
  }));
}
