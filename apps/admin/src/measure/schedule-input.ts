/** What the form of a schedule holds, as it is typed. */
export interface ScheduleForm {
  readonly measureId: string;
  readonly replacesId: string;
  readonly activities: readonly string[];
  readonly startsOn: string;
  readonly isAtStart: boolean;
  readonly everyWeeks: string;
  readonly weeks: string;
  readonly end: 'NONE' | 'PLAN' | 'DAY';
  readonly endsOn: string;
  readonly isAtEnd: boolean;
}

/** Stated weeks as they are typed: `6, 12`. Null for what is no list of whole numbers. */
export function weeksOf(text: string): number[] | null {
  const parts = text.split(/[\s,;]+/).filter(Boolean);
  return parts.every((part) => /^\d{1,3}$/.test(part)) ? parts.map(Number) : null;
}

/** The form as the API takes it, or what is wrong with it in words. */
export function scheduleInput(clientId: string, form: ScheduleForm, takesActivities: boolean) {
  const { measureId, replacesId, startsOn, isAtStart, isAtEnd, end, endsOn } = form;
  const weeks = weeksOf(form.weeks);
  const everyWeeks = form.everyWeeks.trim() === '' ? null : Number(form.everyWeeks);
  const activities = form.activities.map((activity) => activity.trim()).filter(Boolean);
  if (weeks === null) return 'Write stated weeks as whole numbers: 6, 12.';
  if (everyWeeks !== null && !(Number.isInteger(everyWeeks) && 1 <= everyWeeks && everyWeeks <= 52))
    return 'Write every how many weeks as a whole number from 1 to 52.';
  if (takesActivities && activities.length === 0) return 'Choose at least one activity together.';
  if (end === 'DAY' && endsOn === '') return 'Say on which day it ends.';
  return {
    clientId,
    measureId,
    replacesId: replacesId || null,
    activities: takesActivities ? activities : [],
    startsOn: startsOn || null,
    endsOn: end === 'DAY' ? endsOn : null,
    endsWithPlan: end === 'PLAN',
    isAtStart,
    everyWeeks,
    weeks,
    isAtEnd: end !== 'NONE' && isAtEnd,
  };
}
