import { type MeasureTimes, measureDueOn, openUntil } from '@reprise/schema/measure-schedule';
import type { RecordInput } from '../offline/use-records';
import { localDay } from '../today/local-day';

/** One question as it is asked: of an item, or of an activity. */
export interface MeasureQuestion {
  /** What an answer names it by. */
  readonly item: string;
  /** The client's own activity; null for an item of the measure's. */
  readonly activity: string | null;
  readonly text: string;
  readonly min: number;
  readonly max: number;
  readonly minText: string | null;
  readonly maxText: string | null;
  /** Answers to pick from; null for a scale. */
  readonly options: readonly { readonly value: number; readonly text: string }[] | null;
}

/** A measure that a client is asked from time to time, in their language. */
export interface AskedMeasure {
  readonly scheduleId: string;
  readonly title: string;
  readonly instruction: string | null;
  readonly questions: readonly MeasureQuestion[];
  readonly times: MeasureTimes;
  /** The days of the latest answers. */
  readonly answeredOn: readonly string[];
}

/** A measure that is open today, and the last day to answer it. */
export interface OpenMeasure extends AskedMeasure {
  readonly until: string;
}

/** The measures that are open on a day where the client lives: what this device has recorded counts at once. */
export function openMeasures(
  measures: readonly AskedMeasure[],
  {
    today,
    timeZone,
    records,
  }: { readonly today: string; readonly timeZone: string; readonly records: readonly RecordInput[] },
): OpenMeasure[] {
  return measures.flatMap((measure) => {
    const sent = records.flatMap((record) =>
      'recordMeasure' in record && record.recordMeasure.scheduleId === measure.scheduleId
        ? [localDay(new Date(record.recordMeasure.answeredAt), timeZone)]
        : [],
    );
    const dueOn = measureDueOn(measure.times, today, [...measure.answeredOn, ...sent]);
    return dueOn === null ? [] : [{ ...measure, until: openUntil(measure.times, dueOn) }];
  });
}

/** A quarter of a minute for each question, in whole minutes. */
export const minutesFor = (questions: readonly MeasureQuestion[]): number =>
  Math.max(1, Math.round(questions.length / 4));
