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

/** One whole number by another as on paper, to forty digits: of those the computer takes the nearest that it has. */
const by = (over: bigint, under: bigint) => Number(`${(over * 10n ** 40n) / under}e-40`);
const size = (value: bigint) => (value < 0n ? -value : value);
/** The same to so many decimals, a half going away from 0. */
function rounded(over: bigint, under: bigint, decimals: number): number {
  const most = (size(over) * 2n * 10n ** BigInt(decimals) + under) / (2n * under);
  return most === 0n ? 0 : Number(`${over < 0n ? '-' : ''}${most}e-${decimals}`);
}

/** Days with an answer, oldest first: their sum, mean, lowest, highest and count. */
function daily(scores: readonly Score[], timeZone: string) {
  const heard: Record<string, number[]> = {};
  for (const { at, intensity } of scores) (heard[dayAt(at, timeZone)] ??= []).push(intensity);
  const days = [];
  for (const date of Object.keys(heard).toSorted()) {
    let [sum, min, max] = [0, 10, 0];
    const given = heard[date] ?? [];
    for (const one of given) [sum, min, max] = [sum + one, Math.min(min, one), Math.max(max, one)];
    days.push({ date, sum, mean: by(BigInt(sum), BigInt(given.length)), min, max, count: given.length });
  }
  return days;
}
type Days = ReturnType<typeof daily>;

/** Every day's mean in whole parts, of which so many make a point of the scale. */
function inParts(days: Days) {
  const parts = days.reduce((all, { count }) => all * BigInt(count), 1n);
  return { parts, means: days.map(({ sum, count }) => (BigInt(sum) * parts) / BigInt(count)) };
}
const total = (values: readonly bigint[]) => values.reduce((sum, value) => sum + value, 0n);

/** The mean of days, each counting once, and how many answers they hold. */
function over(days: Days) {
  const { parts, means } = inParts(days);
  const [sum, under] = [total(means), parts * BigInt(days.length)];
  const answers = days.reduce((all, { count }) => all + count, 0);
  return { mean: days.length ? by(sum, under) : null, sum, under, answers };
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

/** The line of least squares, from sums of whole numbers; its interval takes a root, and all of it is to the hundredth. */
function slope(days: Days) {
  if (days.length < 7) return null;
  const { parts, means } = inParts(days);
  const xs = days.map(({ date }) => BigInt(gap(days[0]?.date ?? date, date)));
  const n = BigInt(days.length);
  const [x, y] = [total(xs), total(means)];
  const spread = n * total(xs.map((one) => one * one)) - x * x;
  const joint = n * total(xs.map((one, at) => one * (means[at] ?? 0n))) - x * y;
  const left = spread * (n * total(means.map((one) => one * one)) - y * y) - joint * joint;
  const t = studentT(days.length - 2);
  const ends = (middle: number, off: number) => {
    const [low, high] = [middle - off, middle + off].map((end) => Number(end.toFixed(2)) || 0);
    return { low, high };
  };
  const perDay = Math.sqrt(by(left, (n - 2n) * (spread * parts) ** 2n));
  const length = gap(days[0]?.date ?? '', days.at(-1)?.date ?? '');
  const line = [0, 1, 2, 3, 4, 5, 6].map((at) => {
    const after = Math.round((at * length) / 6);
    const from = n * BigInt(after) - x;
    const [top, bottom] = [spread * y + joint * from, n * spread * parts];
    const off = t * Math.sqrt(by(left * (spread + from * from), (n - 2n) * bottom * bottom));
    const date = back(days[0]?.date ?? '', -after);
    return { date, mean: rounded(top, bottom, 2), ...ends(by(top, bottom), off) };
  });
  const rise = [7n * joint, spread * parts] as const;
  return { pointsPerWeek: rounded(...rise, 2), ...ends(by(...rise), 7 * t * perDay), days: days.length, line };
}

/** One series of pain, by the rule that both 2 points and 30 % make a change that matters. */
function series(scores: readonly Score[], today: string, windowDays: number, timeZone: string) {
  const all = daily(scores, timeZone);
  const days = all.filter(({ date }) => date > back(today, windowDays));
  const first = all.slice(0, 7);
  const was = over(first);
  const [from, to] = [first[0]?.date ?? '', first.at(-1)?.date ?? ''];
  const week = weekTo(all, today);
  const shared = { days: days.map(({ sum: _sum, ...day }) => day), weekMean: week.mean, weekAnswers: week.answers };
  const none = { change: null, verdict: 'TOO_FEW' };
  const drawn = { ...shared, slope: slope(days) };
  if (was.mean === null) return { ...drawn, ...none, baseline: null, mattersAt: null };
  const baseline = { mean: was.mean, from, to, answers: was.answers };
  // 30 % is more than 2 points above 20 thirds of a point
  const share = 3n * was.sum > 20n * was.under;
  const bounds = [-1n, 1n].map((way) =>
    share ? by(was.sum * (10n + 3n * way), was.under * 10n) : by(was.sum + 2n * way * was.under, was.under),
  );
  const [better, worse] = bounds.map((bound) => (0 <= bound && bound <= 10 ? bound : null));
  const mattersAt = was.answers < 3 ? null : { better, worse };
  const tooFew = was.answers < 3 || week.answers < 3 || gap(from, today) < 7;
  if (tooFew) return { ...drawn, ...none, baseline, mattersAt };
  const [change, under] = [week.sum * was.under - was.sum * week.under, week.under * was.under];
  const percent = was.sum ? by(100n * change * was.under, under * was.sum) : null;
  const byPercent = was.sum ? 100n * size(change) * was.under >= 30n * under * was.sum : true;
  const matters = size(change) >= 2n * under && byPercent;
  const verdict = matters ? (change < 0n ? 'BETTER' : 'WORSE') : 'SAME';
  return { ...drawn, baseline, mattersAt, change: { points: by(change, under), percent, matters }, verdict };
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
      const rise = week.sum * last.under - last.sum * week.under;
      const isTold = raised.some((one) => one.rule === 'RISING' && (one.isOpen || +now - +one.now < 7 * DAY));
      if (isEnough && rise >= 2n * week.under * last.under && !isTold) {
        const up = rounded(rise, week.under * last.under, 1);
        raise('RISING', now, [up, rounded(week.sum, week.under, 1), 7, rounded(last.sum, last.under, 1), 7, 2]);
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
