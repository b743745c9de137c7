import { weekdays } from '@reprise/schema/schedule';
import { useFormatter, useTranslations } from 'next-intl';

/** A week that begins on a Monday, for the names of its days. */
const MONDAY = Date.UTC(2026, 0, 5);
const DAY_MILLISECONDS = 24 * 3600 * 1000;

/** Says when sessions are due: `twice a day, on Monday and Thursday`. */
export function useScheduleWords(): (schedule: Shown) => string {
  const t = useTranslations('plan.schedule');
  const format = useFormatter();
  const nameOf = (day: string) => {
    const at = new Date(MONDAY + weekdays.findIndex((one) => one === day) * DAY_MILLISECONDS);
    return format.dateTime(at, { weekday: 'long', timeZone: 'UTC' });
  };
  return ({ timesPerDay: times, daysOfWeek, everyDays }) => {
    if (!daysOfWeek) return t('everyDays', { times, count: everyDays ?? 1 });
    if (daysOfWeek.length === weekdays.length) return t('everyDays', { times, count: 1 });
    return t('onDays', { times, days: format.list(daysOfWeek.map(nameOf), { type: 'conjunction' }) });
  };
}

/** A schedule as the API answers it. */
interface Shown {
  readonly timesPerDay: number;
  readonly daysOfWeek?: readonly string[] | null;
  readonly everyDays?: number | null;
}
