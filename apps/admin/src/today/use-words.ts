import { useFormatter, useTranslations } from 'next-intl';

/** A day of the calendar as a date that formats to the same day everywhere. */
const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);

/** Days and durations in the words of whoever reads. */
export function useWords() {
  const format = useFormatter();
  const t = useTranslations('today');
  const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60));
  return {
    /** `Saturday, 21 November`. */
    dayText: (day: string) =>
      format.dateTime(noonOf(day), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
    /** `21 Nov`. */
    shortDayText: (day: string) => format.dateTime(noonOf(day), { day: 'numeric', month: 'short', timeZone: 'UTC' }),
    /** `10:30`, where the client lives. */
    timeText: (moment: string) => format.dateTime(new Date(moment), { hour: 'numeric', minute: '2-digit' }),
    /** `about 6 to 9 minutes`. */
    lengthText: ({ min, max }: { min: number; max: number }) =>
      minutes(min) === minutes(max)
        ? t('minutes', { count: minutes(min) })
        : t('minutesRange', { min: minutes(min), max: minutes(max) }),
  };
}
