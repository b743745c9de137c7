const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date of CSL-JSON. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

const dateOf = (...parts: readonly (number | undefined)[]): CslDate | null => {
  const [year, month, day] = parts;
  if (year === undefined || year < 1000 || year > 3000) return null;
  if (!month || month > 12) return { 'date-parts': [[year]] };
  return { 'date-parts': [!day || day > 31 ? [year, month] : [year, month, day]] };
};

const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));

/**
 * Reads a date as references write it: 2018, 2018/04/05/, 2018-04, 2018 Apr 5, 5 April 2018, 2018 Apr-Jun (of
 * which the first counts); null when no year can be told.
 */
export function readDate(text: string): CslDate | null {
  const plain = text.trim().toLowerCase();
  const [, year, month, day] = /^(\d{4})(?:[/.-](\d{1,2})(?!\d))?(?:[/.-](\d{1,2})(?!\d))?/.exec(plain) ?? [];
  if (month !== undefined) return dateOf(number(year), number(month), number(day));
  const named = months.findIndex((name) => new RegExp(`\\b${name}`).test(plain));
  const [, anyYear] = /(?:^|\D)(\d{4})(?!\d)/.exec(plain) ?? [];
  if (anyYear === undefined) return null;
  const [, anyDay] = /(?:^|\D)(\d{1,2})(?!\d)/.exec(plain.replace(anyYear, ' ')) ?? [];
  return dateOf(number(anyYear), named < 0 ? undefined : named + 1, named < 0 ? undefined : number(anyDay));
}

/** The parts of a date of CSL-JSON as numbers, down to the day as far as it goes; null when it has no year. */
export function dateParts(date: unknown): number[] | null {
  if (typeof date === 'string' || typeof date === 'number')
    return readDate(String(date))?.['date-parts'][0]?.slice() ?? null;
  if (typeof date !== 'object' || date === null) return null;
  const { 'date-parts': parts, raw, literal } = date as Record<string, unknown>;
  const [first] = Array.isArray(parts) ? (parts as unknown[]) : [];
  if (Array.isArray(first)) {
    const [year, month, day] = first.map((part: unknown) => (part === null || part === '' ? undefined : Number(part)));
    const whole = [year, month, day].map((part) => (part !== undefined && Number.isInteger(part) ? part : undefined));
    return dateOf(...whole)?.['date-parts'][0]?.slice() ?? null;
  }
  const text = raw ?? literal;
  return typeof text === 'string' ? dateParts(text) : null;
}

/** A date in the form YYYY-MM-DD; null when it is not known to the day. */
export function calendarDay(date: unknown): string | null {
  const [year, month, day] = dateParts(date) ?? [];
  if (!year || !month || !day) return null;
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const moment = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== text ? null : text;
}
