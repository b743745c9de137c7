import { dayInWords } from '../assign/days-in-words';

/** When somebody is asked, as the API answers it. */
export interface ScheduleFacts {
  readonly startsOn: string;
  readonly endsOn?: string | null;
  readonly endsWithPlan: boolean;
  readonly isAtStart: boolean;
  readonly everyWeeks?: number | null;
  readonly weeks: readonly number[];
  readonly isAtEnd: boolean;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** When a measure is asked for, in words. */
export function scheduleWords(facts: ScheduleFacts): string {
  const { startsOn, endsOn, endsWithPlan, isAtStart, everyWeeks, weeks, isAtEnd } = facts;
  const stated = weeks.map(String);
  const when = [
    ...(isAtStart ? ['at the start'] : []),
    ...(everyWeeks == null ? [] : [everyWeeks === 1 ? 'every week' : `every ${everyWeeks} weeks`]),
    ...(weeks.length === 0 ? [] : [`in ${weeks.length === 1 ? 'week' : 'weeks'} ${list.format(stated)}`]),
    ...(isAtEnd ? ['at the end'] : []),
  ];
  const end = endsWithPlan
    ? `, until the plan ends${endsOn ? ` (${dayInWords(endsOn)})` : ''}`
    : endsOn
      ? `, until ${dayInWords(endsOn)}`
      : '';
  const words = list.format(when);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}, from ${dayInWords(startsOn)}${end}.`;
}
