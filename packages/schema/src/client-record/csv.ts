import { stringify } from 'csv-stringify/sync';
import type { ClientRecord } from './file.ts';

/** A table as spreadsheets read it: what would be a formula there is kept from being one. */
function table(rows: readonly object[], columns: readonly string[]): string {
  return stringify([...rows], { header: true, columns: [...columns], bom: true, escape_formulas: true });
}

const listed = (values: readonly string[]) => values.join(' ');

/** One line for each pain score. */
export function painScoresCsv({ painScores }: ClientRecord): string {
  const rows = painScores.map((score) => ({ ...score, bodyLocations: listed(score.bodyLocations) }));
  return table(rows, [
    'recordedAt',
    'moment',
    'intensity',
    'bodyLocations',
    'note',
    'exercise',
    'sessionKey',
    'deviceAt',
    'receivedAt',
  ]);
}

/** One line for each exercise of each session, and one for a session without any. */
export function sessionsCsv({ sessions }: ClientRecord): string {
  const rows = sessions.flatMap(({ items, ...session }) =>
    (items.length > 0 ? items : [null]).map((item) => ({
      ...session,
      exercise: item?.exercise,
      setsDone: item?.setsDone,
      repsDone: item?.repsDone,
      secondsDone: item?.secondsDone,
      exerciseEffort: item?.effort,
      exerciseSkipReason: item?.skipReason,
    })),
  );
  return table(rows, [
    'key',
    'day',
    'status',
    'skipReason',
    'startedAt',
    'finishedAt',
    'activeSeconds',
    'effort',
    'note',
    'plan',
    'exercise',
    'setsDone',
    'repsDone',
    'secondsDone',
    'exerciseEffort',
    'exerciseSkipReason',
  ]);
}
