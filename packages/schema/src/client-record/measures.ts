import { lastDayOf } from '../measure-schedule/row.ts';
import { type MeasureAnswer, itemOf } from '../outcome-measure/domain.ts';
import { definitionOf } from '../outcome-measure/row.ts';
import { scoreRange } from '../outcome-measure/score.ts';
import { dayOf } from '../plan/row.ts';
import type { RecordRow } from './columns.ts';
import type { RecordMeasure } from './file.ts';

/** What somebody was asked and answered, in the words of the version that was asked. */
export function recordMeasure(row: RecordRow['measureSchedules'][number], isOwn: boolean): RecordMeasure {
  const { activities, isAtStart, everyWeeks, weeks, isAtEnd, createdAt, endedAt, version, responses } = row;
  const definition = definitionOf(version);
  const { min, max } = scoreRange(definition);
  const way = definition.direction === 'HIGHER_IS_BETTER' ? 'higher is better' : 'lower is better';
  const questionOf = (key: string) =>
    definition.activitiesMost === null ? itemOf(definition, key)?.text.en : activities[Number(key)];
  return {
    measure: definition.title.en,
    version: version.number,
    scale: `${min} to ${max}, ${way}`,
    activities,
    startsOn: dayOf(row.startsOn),
    endsOn: lastDayOf(row),
    isAtStart,
    everyWeeks,
    weeks,
    isAtEnd,
    createdAt: createdAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    endReason: isOwn ? null : row.endReason,
    responses: responses.map(({ answers, member, score, ...response }) => ({
      answeredAt: response.answeredAt.toISOString(),
      day: dayOf(response.day),
      deviceAt: response.deviceAt.toISOString(),
      receivedAt: response.receivedAt.toISOString(),
      score,
      answers: (answers as unknown as MeasureAnswer[]).map(({ item, value }) => ({
        question: questionOf(item) ?? item,
        value,
      })),
      filledInBy: member && (isOwn ? 'MEMBER' : member.name),
    })),
  };
}
