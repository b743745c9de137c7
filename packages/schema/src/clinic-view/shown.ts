/** Below so many clients nothing is shown. */
export const CLIENTS_MIN = 5;

/** Some clients, by whatever they are grouped. */
export interface Group {
  readonly key: string;
  readonly clients: ReadonlySet<string>;
}

const isFew = (count: number) => 0 < count && count < CLIENTS_MIN;
const without = (all: ReadonlySet<string>, part: ReadonlySet<string>) =>
  [...all].filter((one) => !part.has(one)).length;
const isWithin = (part: ReadonlySet<string>, all: ReadonlySet<string>) => without(part, all) === 0;

/**
 * The groups whose figure may stand beside the whole's: so that neither a group, nor what one group has beyond
 * another that it holds, nor what is left of the whole beside the groups, is of one to four clients.
 *
 * Protected is one table of one window, and what a subtraction of two of its lines, or of all of them from the
 * whole, would tell. Not protected is what three overlapping lines tell together, what is known from elsewhere,
 * a share of none or of all, and the difference of two windows when one client came or went between them: weeks
 * are whole and shares are rounded to whole per cents, and sessions to fives, so that it tells little. Whoever
 * keeps the clinic may open every record anyway: this is for tables that are printed and handed on.
 */
export function shownGroups(groups: readonly Group[], whole: ReadonlySet<string>): ReadonlySet<string> {
  if (whole.size < CLIENTS_MIN) return new Set();
  let shown = groups
    .filter(({ clients }) => clients.size >= CLIENTS_MIN && !isFew(without(whole, clients)))
    .toSorted((one, other) => other.clients.size - one.clients.size);
  // the larger of two stays
  shown = shown.filter(({ clients }, at) =>
    shown
      .slice(0, at)
      .every((larger) => !isWithin(clients, larger.clients) || !isFew(without(larger.clients, clients))),
  );
  for (;;) {
    const covered = new Set(shown.flatMap(({ clients }) => [...clients]));
    if (!isFew(without(whole, covered)) || shown.length === 0) break;
    shown = shown.slice(0, -1);
  }
  return new Set(shown.map(({ key }) => key));
}
