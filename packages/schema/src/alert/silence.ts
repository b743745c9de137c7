import type { AdherenceDay } from '../adherence/domain.ts';
import type { LocalDate } from '../plan/local-date.ts';

/** What silence is told from: the days since a client was last heard of, or since their plan began. */
export interface SilentDays {
  readonly days: readonly Pick<AdherenceDay, 'date' | 'due' | 'isPaused'>[];
  /** The last day on which anything was recorded, or the one before the plan began. */
  readonly since: LocalDate;
  readonly today: LocalDate;
}

/**
 * The full days without a word, those in a pause left out; null where nothing was due in them, for nobody
 * misses what was not asked for. Today is not over, and does not count.
 */
export function silentDays({ days, since, today }: SilentDays): number | null {
  const silent = days.filter(({ date, isPaused }) => since < date && date < today && !isPaused);
  return silent.some(({ due }) => due > 0) ? silent.length : null;
}
