import { useFormatter, useTranslations } from 'next-intl';
import { useWords } from '../today/use-words';
import { type DayCounts, dayKind, dayKinds, inWeeks } from './day-kind';
import { DaySign } from './day-sign';
import styles from './session-calendar.module.css';

/** A week that begins on a Monday, for the names of its days. */
const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 0, 5 + day)));

/** The days of a window as a calendar: each with a sign whose shape tells what became of it. */
export function SessionCalendar({ days }: { days: readonly (DayCounts & { readonly date: string })[] }) {
  const t = useTranslations('progress.calendar');
  const format = useFormatter();
  const { dayText } = useWords();
  const weekday = (day: Date, length: 'narrow' | 'long') => format.dateTime(day, { weekday: length, timeZone: 'UTC' });
  const seen = new Set(days.map(dayKind));
  return (
    <>
      <table className={styles.calendar}>
        <caption className="visually-hidden">{t('caption')}</caption>
        <thead>
          <tr>
            {week.map((day) => (
              <th key={day.getUTCDay()} scope="col">
                <span aria-hidden="true">{weekday(day, 'narrow')}</span>
                <span className="visually-hidden">{weekday(day, 'long')}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inWeeks(days).map((ofWeek) => (
            <tr key={ofWeek.find((day) => day)?.date}>
              {ofWeek.map((day, at) =>
                day ? (
                  <td key={day.date}>
                    <span aria-hidden="true">{Number(day.date.slice(8))}</span>
                    <DaySign kind={dayKind(day)} />
                    <span className="visually-hidden">
                      {t('day', { day: dayText(day.date), kind: t(`kind.${dayKind(day)}`) })}
                    </span>
                  </td>
                ) : (
                  // a day of the week that lies outside of the window is empty, and has no name but its place
                  // oxlint-disable-next-line jsx-a11y/control-has-associated-label, react/no-array-index-key
                  <td key={at} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.legend}>
        {dayKinds
          .filter((kind) => seen.has(kind))
          .map((kind) => (
            <li key={kind}>
              <DaySign kind={kind} />
              {t(`kind.${kind}`)}
            </li>
          ))}
      </ul>
    </>
  );
}
