import { type FragmentType, graphql, readFragment } from '../gql';
import { type DayKind, dayKind, dayKindLabel, dayKinds } from './day-kind';
import { shortDay } from './chart-scale';
import styles from './adherence-calendar.module.css';

const calendarOfAdherence = graphql(`
  fragment CalendarOfAdherence on Adherence {
    days {
      date
      isPaused
      due
      done
      partlyDone
      skippedForPain
      skippedOther
      missed
      open
      extra
    }
  }
`);

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
/** Monday is 0. */
const weekdayOf = (date: string) => (new Date(date).getUTCDay() + 6) % 7;

function Mark({ kind }: { kind: DayKind }) {
  return <span className={`${styles.mark} ${styles[kind]}`} aria-hidden="true" />;
}

/** What became of each day, a row a week: missed, skipped for pain and not due are three things. */
export function AdherenceCalendar(props: { adherence: FragmentType<typeof calendarOfAdherence> }) {
  const { days } = readFragment(calendarOfAdherence, props.adherence);
  const weeks: (typeof days)[] = [];
  for (const day of days) {
    const week = weeks.at(-1);
    if (week && weekdayOf(day.date) > 0) week.push(day);
    else weeks.push([day]);
  }
  return (
    <div className={styles.calendar}>
      <table className={styles.table}>
        <caption>Sessions day by day</caption>
        <thead>
          <tr>
            <th scope="col">Week of</th>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => {
            const [first] = week;
            if (!first) return null;
            return (
              <tr key={first.date}>
                <th scope="row">{shortDay(first.date)}</th>
                {weekdays.map((weekday, at) => {
                  const day = week.find(({ date }) => weekdayOf(date) === at);
                  const kind = day && dayKind(day);
                  return (
                    <td key={weekday} title={day && kind && `${shortDay(day.date)}: ${dayKindLabel[kind]}`}>
                      {kind && (
                        <>
                          <Mark kind={kind} />
                          <span className={styles.words}>{dayKindLabel[kind]}</span>
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      <ul className={styles.legend}>
        {dayKinds.map((kind) => (
          <li key={kind}>
            <Mark kind={kind} /> {dayKindLabel[kind]}
          </li>
        ))}
      </ul>
    </div>
  );
}
