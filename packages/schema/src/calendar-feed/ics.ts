import ical, { ICalCalendarMethod } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block } from 'timezones-ical-library';

/** One entry of a calendar. */
export interface FeedEvent {
  /** The same for the same session in every reading. */
  readonly key: string;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly isDone: boolean;
}

/** What a calendar calls its entries: nothing that tells others why. */
const words = {
  en: { name: 'Exercises', done: 'Exercises (done)', about: 'Open Reprise to begin.' },
  de: { name: 'Übungen', done: 'Übungen (erledigt)', about: 'Öffnen Sie Reprise, um zu beginnen.' },
} as const;

/** The block that tells calendars when the clocks of a zone change; undefined for a zone that changes nothing. */
function zoneBlock(timeZone: string): string {
  const [block = ''] = tzlib_get_ical_block(timeZone);
  return block;
}

/** Due sessions as iCalendar (RFC 5545), in the time zone of the client. */
export function calendarText(
  events: readonly FeedEvent[],
  { locale, timeZone, home }: { readonly locale: string; readonly timeZone: string; readonly home: string },
): string {
  const said = locale.split('-')[0] === 'de' ? words.de : words.en;
  const calendar = ical({
    name: said.name,
    prodId: { company: 'Reprise', product: 'Due sessions', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: timeZone, generator: zoneBlock },
    ttl: 3600,
  });
  for (const { key, startsAt, minutes, isDone } of events) {
    const start = Temporal.Instant.fromEpochMilliseconds(startsAt.getTime()).toZonedDateTimeISO(timeZone);
    calendar.createEvent({
      id: `${key}@reprise`,
      start,
      end: start.add({ minutes }),
      timezone: timeZone,
      stamp: startsAt,
      summary: isDone ? said.done : said.name,
      description: said.about,
      url: home,
    });
  }
  return calendar.toString();
}
