/** A day in words, in the time zone where it counts. */
export function DayText({ value, timeZone }: { value: string; timeZone: string }) {
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone }).format(new Date(value));
  return <time dateTime={value}>{words}</time>;
}

/** A moment in words, to the minute, in the time zone where it counts. */
export function MomentText({ value, timeZone }: { value: string; timeZone: string }) {
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(value),
  );
  return <time dateTime={value}>{words}</time>;
}
