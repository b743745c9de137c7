import { parseDose } from '@reprise/schema/dose/parse';
import { type PlanContent, planProblems } from '@reprise/schema/plan';
import { parseSchedule } from '@reprise/schema/schedule/parse';
import { partsOf } from './plan-content';

/** What is typed into a field and is not settled, by the place of the field. */
export type Texts = Readonly<Record<string, string>>;

/** The place of the schedule of a part. */
export const schedulePlace = (partKey: string) => `schedule ${partKey}`;
/** The place of the dose of an item. */
export const dosePlace = (partKey: string, itemKey: string) => `dose ${partKey} ${itemKey}`;

/** What of a text cannot be read, each with its position; an empty dose is the routine's. */
export function textProblems(place: string, text: string) {
  if (place.startsWith('dose') && text.trim() === '') return [];
  const read = place.startsWith('dose') ? parseDose(text) : parseSchedule(text);
  return read.ok ? [] : read.problems;
}

/** One thing that stands in the way of sending the form. */
export interface FormProblem {
  /** The key of the part that it is about; null for the whole plan. */
  readonly partKey: string | null;
  readonly message: string;
}

/** Everything that stands in the way of sending the form, in its order. */
export function formProblems(content: PlanContent, texts: Texts): readonly FormProblem[] {
  const parts = partsOf(content);
  const unread = Object.entries(texts).flatMap(([place, text]) => {
    const [, partKey = ''] = place.split(' ');
    const isThere = parts.some(({ key }) => key === partKey);
    if (!isThere || textProblems(place, text).length === 0) return [];
    const what = place.startsWith('dose') ? 'A dose' : 'The schedule';
    return [{ partKey, message: `${what} cannot be read yet: “${text}”.` }];
  });
  const empty = parts.flatMap(({ key, routineVersionId }) =>
    routineVersionId === '' ? [{ partKey: key, message: 'Choose a routine.' }] : [],
  );
  const broken = planProblems(content).map(({ field, message }) => {
    const at = /^phases\.(\d+)/.exec(field)?.[1];
    const part = at === undefined ? (field.startsWith('flarePhase') ? content.flarePhase : null) : parts[Number(at)];
    return { partKey: part?.key ?? null, message };
  });
  return [...empty, ...unread, ...broken];
}
