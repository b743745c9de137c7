import { csvTable } from '../csv-table.ts';
import type { ClientRecord } from './file.ts';

const listed = (values: readonly string[]) => values.join(' ');

/** One line for each pain score. */
export function painScoresCsv({ painScores }: ClientRecord): string {
  const rows = painScores.map((score) => ({ ...score, bodyLocations: listed(score.bodyLocations) }));
  return csvTable(rows, [
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

/** One line for each exercise of each session as it stands, and one for a session without any. */
export function sessionsCsv({ sessions }: ClientRecord): string {
  const rows = sessions.flatMap(({ items, ...session }) =>
    (items.length > 0 ? items.filter(({ isReplaced }) => !isReplaced) : [null]).map((item) => ({
      ...session,
      exercise: item?.exercise,
      setsDone: item?.setsDone,
      repsDone: item?.repsDone,
      secondsDone: item?.secondsDone,
      exerciseEffort: item?.effort,
      exerciseSkipReason: item?.skipReason,
    })),
  );
  return csvTable(rows, [
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
