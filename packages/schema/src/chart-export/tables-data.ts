import { adherences } from '../adherence/data.ts';
import type { Context } from '../context.ts';
import { csvTable } from '../csv-table.ts';
import { readExerciseResponses } from '../exercise-response/data.ts';
import { readAlertMarks } from '../pain-mark/alert-marks-data.ts';
import { painMarks } from '../pain-mark/data.ts';
import { readPainPlaces } from '../pain-place/data.ts';
import type { RecordChart } from './domain.ts';

/** Whose chart, and of which days. */
export interface ChartOf {
  readonly clientId: string;
  readonly today: string;
  readonly days: number;
}
type Reading = Pick<Context, 'db' | 'now'>;

async function pain(context: Reading, { clientId, today, days }: ChartOf): Promise<string> {
  const marks = await painMarks(context, clientId, today, days);
  const answered = marks.map(({ from: date, ...mark }) => ({
    date,
    ...mark,
    rule: mark.alerts > 0 ? 'RED_SCORE' : '',
  }));
  // a red score stands with the answer that raised it; alerts of other rules are of a day
  const others = (await readAlertMarks(context, clientId, today, days)).filter(({ rule }) => rule !== 'RED_SCORE');
  const rows = [...answered, ...others].toSorted((one, other) =>
    one.date < other.date ? -1 : Number(one.date > other.date),
  );
  return csvTable(rows, ['date', 'moment', 'mean', 'min', 'max', 'answers', 'alerts', 'rule']);
}

async function sessions(context: Reading, { clientId, days }: ChartOf): Promise<string> {
  const found = (await adherences(context, [clientId], days)).get(clientId);
  const rows = (found?.days ?? []).map((day) => ({ ...day, isPaused: day.isPaused ? 'yes' : '' }));
  const counts = ['due', 'done', 'partlyDone', 'skippedForPain', 'skippedOther', 'missed', 'open', 'extra'];
  return csvTable(rows, ['date', ...counts, 'isPaused']);
}

async function places(context: Reading, { clientId, today, days }: ChartOf): Promise<string> {
  const found = await readPainPlaces(context, clientId, today, days);
  return csvTable(found.places, ['location', 'answers', 'days', 'mean', 'max']);
}

async function exercises(context: Reading, { clientId, today, days }: ChartOf): Promise<string> {
  const responses = await readExerciseResponses(context, clientId, today, days);
  const rows = responses.map(({ name, sessions: all, done, skippedForPain, skippedOther, ...pains }) => ({
    exercise: name,
    sessions: all,
    done,
    skippedForPain,
    skippedOther,
    duringMean: pains.during.mean,
    duringAnswers: pains.during.answers,
    afterMean: pains.after.mean,
    afterAnswers: pains.after.answers,
    riseMean: pains.rise.mean,
    riseAnswers: pains.rise.answers,
    nextMorningMean: pains.nextMorning.mean,
    nextMorningAnswers: pains.nextMorning.answers,
  }));
  const counts = ['sessions', 'done', 'skippedForPain', 'skippedOther'];
  const means = ['during', 'after', 'rise', 'nextMorning'].flatMap((of) => [`${of}Mean`, `${of}Answers`]);
  return csvTable(rows, ['exercise', ...counts, ...means]);
}

/** The table of each chart, as spreadsheets read it. What was not answered has no row, and no zero. */
export const chartTables: Readonly<Record<RecordChart, (context: Reading, of: ChartOf) => Promise<string>>> = {
  PAIN: pain,
  SESSIONS: sessions,
  PLACES: places,
  EXERCISES: exercises,
};
