// The numbers of one client, computed a second time: written from the definitions alone, with nothing of the
// nouns' own code, so that a mistake in one of the two shows as a difference.

export interface Told {
  readonly timeZone: string;
  /** Oldest first. */
  readonly versions: readonly ToldVersion[];
  /** In the order that they reached the server. */
  readonly events: readonly ToldEvent[];
}
export interface ToldVersion {
  readonly from: string;
  readonly startsOn: string;
  readonly timesPerDay: number;
  /** 1 is Monday; null where every so many days are asked for. */
  readonly weekdays: readonly number[] | null;
  readonly everyDays: number | null;
  /** When it was made: bands hold from then on. */
  readonly madeAt: Date;
  readonly amberMax: number;
}
export type ToldEvent = { readonly now: Date } & (
  | { readonly is: 'score'; readonly at: Date; readonly moment: string; readonly intensity: number }
  | { readonly is: 'session'; readonly at: Date; readonly dueKey: string | null; readonly became: string }
  | { readonly is: 'flare' }
  | { readonly is: 'looked at' }
  | { readonly is: 'clock' }
);
type Score = Extract<ToldEvent, { is: 'score' }>;
type Sitting = Extract<ToldEvent, { is: 'session' }>;

const DAY = 86_400_000;
const dayAt = (at: Date, timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);
const back = (day: string, by: number) => new Date(Date.parse(day) - by * DAY).toISOString().slice(0, 10);
const gap = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;
const atRest = ({ moment }: Score) => moment !== 'DURING' && moment !== 'AFTER';
const isScore = (event: ToldEvent): event is Score => event.is === 'score';
const isSitting = (event: ToldEvent): event is Sitting => event.is === 'session';

/** Days with an answer, oldest first: their mean, lowest, highest and count. */
function daily(scores: readonly Score[], timeZone: string) {
  const heard: Record<string, number[]> = {};
  for (const { at, intensity } of scores) (heard[dayAt(at, timeZone)] ??= []).push(intensity);
  const days = [];
  for (const date of Object.keys(heard).toSorted()) {
    let [sum, min, max] = [0, 10, 0];
    const given = heard[date] ?? [];
    for (const one of given) [sum, min, max] = [sum + one, Math.min(min, one), Math.max(max, one)];
    days.push({ date, mean: sum / given.length, min, max, count: given.length });
  }
  return days;
}
type Days = ReturnType<typeof daily>;

/** The mean of days, each counting once, and how many answers they hold. */
function over(days: Days) {
  let [sum, answers] = [0, 0];
  for (const { mean, count } of days) [sum, answers] = [sum + mean, answers + count];
  return { mean: days.length ? sum / days.length : null, answers };
}
const weekTo = (days: Days, last: string) => over(days.filter(({ date }) => back(last, 6) <= date && date <= last));

/** Student's t, two-sided 95 %, to the third digit, by adding up the density (which is a cosine's power). */
function studentT(freedom: number): number {
  const area = (to: number) => {
    let sum = 0;
    for (let step = 0; step < 4000; step += 1) sum += Math.cos(((step + 0.5) / 4000) * to) ** (freedom - 1);
    return (sum * to) / 4000;
  };
  let [low, high] = [0, Math.PI / 2];
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    if (area(middle) < 0.95 * area(Math.PI / 2)) low = middle;
    else high = middle;
  }
  return Math.round(Math.sqrt(freedom) * Math.tan(low) * 1000) / 1000;
}

function slope(days: Days) {
  if (days.length < 7) return null;
  const xs = days.map(({ date }) => gap(days[0]?.date ?? date, date) / 7);
  const ys = days.map(({ mean }) => mean);
  const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
  const [x, y] = [total(xs) / xs.length, total(ys) / ys.length];
  const spread = total(xs.map((one) => (one - x) * (one - x)));
  const rise = total(xs.map((one, at) => (one - x) * ((ys[at] ?? 0) - y))) / spread;
  const missed = total(xs.map((one, at) => ((ys[at] ?? 0) - y - rise * (one - x)) ** 2));
  const half = studentT(days.length - 2) * Math.sqrt(missed / (days.length - 2) / spread);
  return { pointsPerWeek: rise, low: rise - half, high: rise + half, days: days.length };
}

/** One series of pain, by the rule that both 2 points and 30 % make a change that matters. */
function series(scores: readonly Score[], today: string, windowDays: number, timeZone: string) {
  const all = daily(scores, timeZone);
  const days = all.filter(({ date }) => date > back(today, windowDays));
  const first = all.slice(0, 7);
  const { mean, answers } = over(first);
  const [from, to] = [first[0]?.date ?? '', first.at(-1)?.date ?? ''];
  const week = weekTo(all, today);
  const shared = { days, weekMean: week.mean, weekAnswers: week.answers, slope: slope(days) };
  if (mean === null) return { ...shared, baseline: null, change: null, verdict: 'TOO_FEW' };
  const baseline = { mean, from, to, answers };
  const tooFew = answers < 3 || week.answers < 3 || gap(from, today) < 7;
  if (tooFew || week.mean === null) return { ...shared, baseline, change: null, verdict: 'TOO_FEW' };
  const points = week.mean - mean;
  const percent = mean ? (points / mean) * 100 : null;
  const matters = Math.abs(points) > 1.999999 && Math.abs(percent ?? 100) > 29.999999;
  const verdict = matters ? (points < 0 ? 'BETTER' : 'WORSE') : 'SAME';
  return { ...shared, baseline, change: { points, percent, matters }, verdict };
}

/** How many sessions a day asks for. */
function asked({ versions }: Told, day: string): number {
  const version = versions.filter(({ from }) => from <= day).at(-1);
  if (!version || day < version.startsOn) return 0;
  const weekday = new Date(day).getUTCDay() || 7;
  const isOn = version.weekdays
    ? version.weekdays.includes(weekday)
    : gap(version.startsOn, day) % (version.everyDays ?? 1) === 0;
  return isOn ? version.timesPerDay : 0;
}

function adherenceOn(told: Told, date: string, today: string) {
  const own = told.events
    .filter(isSitting)
    .filter(({ dueKey, at }) => (dueKey?.split(':')[1] ?? dayAt(at, told.timeZone)) === date);
  const all = (became: string) => own.filter((one) => one.became === became);
  const fulfilled = new Set([...all('DONE'), ...all('PARTLY_DONE')].map(({ dueKey }) => dueKey));
  const skips = new Map(['SKIPPED', 'SKIPPED FOR PAIN'].flatMap(all).map((one) => [one.dueKey, one.became] as const));
  const skipped = (became: string) =>
    [...skips].filter(([dueKey, how]) => how === became && !fulfilled.has(dueKey)).length;
  const wanted = asked(told, date);
  let left = wanted;
  const fill = (count: number) => {
    const used = Math.min(count, left);
    left -= used;
    return used;
  };
  const heard = all('DONE').length + all('PARTLY_DONE').length;
  const [done, partlyDone] = [fill(all('DONE').length), fill(all('PARTLY_DONE').length)];
  const [skippedForPain, skippedOther] = [fill(skipped('SKIPPED FOR PAIN')), fill(skipped('SKIPPED'))];
  const isOver = date < today;
  const [missed, open] = isOver ? [left, 0] : [0, left];
  const extra = heard - done - partlyDone;
  return { due: wanted - open, done, partlyDone, skippedForPain, skippedOther, missed, open, extra };
}

function adherence(told: Told, today: string, windowDays: number) {
  const sum = { due: 0, done: 0, partlyDone: 0, skippedForPain: 0, skippedOther: 0, missed: 0, open: 0, extra: 0 };
  const names = Object.keys(sum) as (keyof typeof sum)[];
  const days = [];
  for (let ago = windowDays - 1; ago >= 0; ago -= 1) {
    const date = back(today, ago);
    const counts = adherenceOn(told, date, today);
    for (const name of names) sum[name] += counts[name];
    days.push({ date, isPaused: false, ...counts });
  }
  return { from: back(today, windowDays - 1), to: today, share: sum.due ? sum.done / sum.due : null, ...sum, days };
}

const tenths = (value: number) => Math.round(value * 10) / 10;

/** The alerts that what happened raises, each with the numbers it tells, in the order of time. */
function alerts(told: Told) {
  const { events, versions, timeZone } = told;
  const raised: { rule: string; now: Date; numbers: number[]; isOpen: boolean }[] = [];
  const raise = (rule: string, now: Date, numbers: number[]) => raised.push({ rule, now, numbers, isOpen: true });
  const begun = versions[0]?.from ?? '';
  events.forEach((event, at) => {
    const { now } = event;
    const today = dayAt(now, timeZone);
    const before = events.slice(0, at + 1);
    if (event.is === 'flare') raise('FLARE_DECLARED', now, []);
    if (event.is === 'looked at') for (const one of raised) one.isOpen = false;
    if (event.is === 'score') {
      const red = versions.filter(({ madeAt }) => madeAt <= event.at).at(-1)?.amberMax ?? 5;
      if (event.intensity > red) raise('RED_SCORE', now, [event.intensity, 10, red]);
      const days = daily(before.filter(isScore).filter(atRest), timeZone);
      const [week, last] = [weekTo(days, today), weekTo(days, back(today, 7))];
      const isEnough = atRest(event) && week.answers >= 3 && last.answers >= 3;
      const rise = (week.mean ?? 0) - (last.mean ?? 0);
      const isTold = raised.some((one) => one.rule === 'RISING' && (one.isOpen || +now - +one.now < 7 * DAY));
      if (isEnough && rise > 1.999999 && !isTold) {
        raise('RISING', now, [tenths(rise), tenths(week.mean ?? 0), 7, tenths(last.mean ?? 0), 7, 2]);
      }
    }
    if (event.is === 'clock') {
      const lastAt = Math.max(0, ...before.flatMap((one) => (isScore(one) || isSitting(one) ? [+one.at] : [])));
      const lastOn = lastAt ? dayAt(new Date(lastAt), timeZone) : null;
      const since = lastOn && lastOn >= begun ? lastOn : back(begun, 1);
      const silent = gap(since, today) - 1;
      const wasDue = Array.from({ length: Math.max(0, silent) }, (_, ago) => back(today, ago + 1));
      const isTold = raised.some((one) => one.rule === 'NO_CONTACT' && +one.now > lastAt);
      if (silent >= 7 && !isTold && wasDue.some((day) => asked(told, day) > 0)) {
        raise('NO_CONTACT', now, [silent, ...(lastOn?.split('-').map(Number) ?? []), 7]);
      }
    }
  });
  return raised.map(({ rule, now, numbers }) => ({ rule, raisedAt: now.toISOString(), numbers }));
}

/** Every number of a client at the end of their events, over so many days. */
export function recompute(told: Told, now: Date, windowDays: number) {
  const today = dayAt(now, told.timeZone);
  const scores = told.events.filter(isScore);
  return {
    resting: series(scores.filter(atRest), today, windowDays, told.timeZone),
    exercise: series(
      scores.filter((score) => !atRest(score)),
      today,
      windowDays,
      told.timeZone,
    ),
    adherence: adherence(told, today, windowDays),
    alerts: alerts(told),
  };
}
