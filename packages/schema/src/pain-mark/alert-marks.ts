import { type AlertRule, alertUrgency } from '../alert/domain.ts';
import type { LocalDate } from '../plan/local-date.ts';

/** The alerts of one rule that are of a day: what a chart has one sign for. */
export interface AlertMark {
  readonly date: LocalDate;
  readonly rule: AlertRule;
  readonly alerts: number;
}

/** One sign for each day and rule, the earliest first, and of a day the most urgent. */
export function alertMarks(
  alerts: readonly { readonly date: LocalDate; readonly rule: AlertRule }[],
): readonly AlertMark[] {
  const marks = new Map<string, AlertMark>();
  for (const { date, rule } of alerts) {
    const key = `${date} ${rule}`;
    marks.set(key, { date, rule, alerts: (marks.get(key)?.alerts ?? 0) + 1 });
  }
  return [...marks.values()].toSorted((one, other) =>
    one.date === other.date ? alertUrgency(one.rule) - alertUrgency(other.rule) : one.date < other.date ? -1 : 1,
  );
}
