import { isLocalDate } from '@reprise/schema/plan/local-date';
import { viewWeeks, viewWindow } from '@reprise/schema/clinic-view/window';
import { type SearchParameters, oneOf, withParameters } from '../ui/search-parameters';

const path = '/clinic';

/** The weeks that an address asks for: from one day to another, or so many that are over. */
export interface WindowAsked {
  readonly from: string | null;
  readonly to: string | null;
  readonly weeks: number | null;
}

/** What of the address names days or weeks that there are; 12 weeks when nothing does. */
export function windowAsked(parameters: SearchParameters): WindowAsked {
  const day = (name: string) => {
    const given = oneOf(parameters, name);
    return given && isLocalDate(given) ? given : null;
  };
  const [from, to] = [day('from'), day('to')];
  if (from || to) return { from, to, weeks: null };
  const weeks = viewWeeks.find((one) => String(one) === oneOf(parameters, 'weeks')) ?? 12;
  return { from: null, to: null, weeks };
}

/** Says whether what is asked for holds a week that is over, and not more than a year of them. */
export function hasWholeWeeks(asked: WindowAsked): boolean {
  return viewWindow(asked, new Date().toISOString().slice(0, 10)) !== null;
}

/** The windows that are offered, with their addresses and which one is on. */
export function weekLinks(parameters: SearchParameters) {
  const { weeks } = windowAsked(parameters);
  return viewWeeks.map((one) => ({
    label: `${one} weeks`,
    href: withParameters(path, {}, { weeks: String(one) }),
    isOn: one === weeks,
  }));
}

/** Where one table of a window is taken out as CSV. */
export function csvAddress(table: string, { from, to }: { from: string; to: string }): string {
  return `/clinic/table.csv?${new URLSearchParams({ table, from, to }).toString()}`;
}
