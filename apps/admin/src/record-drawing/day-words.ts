/** A day on an axis: 3 Nov. */
export const shortDay = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(date));

/** A day as it is read out: Tue 3 November. */
export const longDay = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );

/** A mean with one decimal, as charts and tables show it. */
export const oneDecimal = (value: number): string => value.toFixed(1);

/** A mean that is read out: whole numbers without their zero. */
export const spoken = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(1));
