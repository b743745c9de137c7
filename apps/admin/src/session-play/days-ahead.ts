const DAY_MILLISECONDS = 24 * 3600 * 1000;

const dayFromNow = (days: number) => new Date(Date.now() + days * DAY_MILLISECONDS).toISOString().slice(0, 10);

/** From yesterday, which somewhere is today, to the end of the two weeks that work with no network. */
export function daysAhead(): { readonly from: string; readonly to: string } {
  return { from: dayFromNow(-1), to: dayFromNow(13) };
}
