/** What a day of the calendar is shown as. */
export const dayKinds = [
  'done',
  'partly',
  'skippedForPain',
  'skippedOther',
  'missed',
  'open',
  'extra',
  'notDue',
  'paused',
] as const;
export type DayKind = (typeof dayKinds)[number];

export const dayKindLabel: Readonly<Record<DayKind, string>> = {
  done: 'Done',
  partly: 'Done in part',
  skippedForPain: 'Skipped for pain',
  skippedOther: 'Skipped for something else',
  missed: 'Missed',
  open: 'Still to come',
  extra: 'Done beyond the plan',
  notDue: 'Not due',
  paused: 'Paused',
};

interface Counts {
  readonly isPaused: boolean;
  readonly due: number;
  readonly done: number;
  readonly partlyDone: number;
  readonly skippedForPain: number;
  readonly missed: number;
  readonly open: number;
  readonly extra: number;
}

/** The one thing that a day is shown as: what a clinician would want to know of it first. */
export function dayKind(day: Counts): DayKind {
  if (day.skippedForPain > 0) return 'skippedForPain';
  if (day.due > 0 && day.done === day.due) return day.extra > 0 ? 'extra' : 'done';
  if (day.done + day.partlyDone > 0) return 'partly';
  if (day.missed > 0) return 'missed';
  if (day.due > 0) return 'skippedOther';
  if (day.extra > 0) return 'extra';
  if (day.open > 0) return 'open';
  return day.isPaused ? 'paused' : 'notDue';
}
