import type { FlarePhase, ItemChange, PlanContent, PlanPhase } from '@reprise/schema/plan';
import { type LocalDate, daysBetween, isLocalDate, plusDays } from '@reprise/schema/plan/local-date';
import { DAILY, type Schedule } from '@reprise/schema/schedule';
import type { Lasting } from '@reprise/schema/schedule/parse';
import type { KnownItem } from './known-routines';
import { isSameDose } from './same-dose';

/** A phase, or what a flare-up switches to. */
export type Part = PlanPhase | FlarePhase;

/** What a new phase lasts, unless said otherwise. */
const USUAL_DAYS = 28;
const ADDED_DAYS = 14;

/** Every part of a plan, that of a flare-up last. */
export function partsOf({ phases, flarePhase }: PlanContent): readonly Part[] {
  return [...phases, ...(flarePhase ? [flarePhase] : [])];
}

/** Changes one part of a plan. */
export function withPart(content: PlanContent, key: string, change: Partial<FlarePhase>): PlanContent {
  const changed = <Any extends Part>(part: Any): Any => (part.key === key ? { ...part, ...change } : part);
  const { phases, flarePhase } = content;
  return { ...content, phases: phases.map(changed), flarePhase: flarePhase && changed(flarePhase) };
}

/** A first phase of nothing yet, for four weeks. */
export function firstPhase(key: string, startsOn: LocalDate): PlanPhase {
  const endsOn = plusDays(startsOn, USUAL_DAYS - 1);
  return { key, name: '', routineVersionId: '', schedule: DAILY, startsOn, endsOn, changes: [] };
}

/** What a flare-up switches to, of nothing yet. */
export function newFlarePhase(key: string): FlarePhase {
  return { key, name: '', routineVersionId: '', schedule: DAILY, changes: [] };
}

/** Puts another phase after the last one, which gets an end when it has none. */
export function withPhaseAdded(content: PlanContent, key: string): PlanContent {
  const last = content.phases.at(-1);
  if (!last) return content;
  const endsOn = last.endsOn ?? plusDays(last.startsOn, ADDED_DAYS - 1);
  const next = firstPhase(key, plusDays(endsOn, 1));
  const added = { ...next, endsOn: plusDays(next.startsOn, ADDED_DAYS - 1) };
  return { ...content, phases: [...content.phases.slice(0, -1), { ...last, endsOn }, added] };
}

/** Takes a phase out; those that come right after it move up. */
export function withoutPhase(content: PlanContent, key: string): PlanContent {
  const at = content.phases.findIndex((phase) => phase.key === key);
  const gone = content.phases[at];
  if (!gone || content.phases.length === 1) return content;
  const rest = { ...content, phases: content.phases.toSpliced(at, 1) };
  const next = rest.phases[at];
  return next && at > 0 ? withDays(rest, next.key, gone.startsOn, shifted(next.endsOn, next, gone.startsOn)) : rest;
}

const shifted = (day: LocalDate | null, { startsOn }: PlanPhase, to: LocalDate) =>
  day && plusDays(day, daysBetween(startsOn, to));

/** Gives a phase other days. Phases that followed without a gap still do: they move, and last as long as before. */
export function withDays(
  content: PlanContent,
  key: string,
  startsOn: LocalDate,
  endsOn: LocalDate | null,
): PlanContent {
  const at = content.phases.findIndex((phase) => phase.key === key);
  const before = content.phases[at];
  if (!before) return content;
  const phases = content.phases.with(at, { ...before, startsOn, endsOn });
  for (let next = at + 1; next < phases.length; next += 1) {
    const [was, is, follower] = [content.phases[next - 1], phases[next - 1], phases[next]];
    if (!was?.endsOn || !is?.endsOn || !follower || ![was.endsOn, is.endsOn].every(isLocalDate)) break;
    if (plusDays(was.endsOn, 1) !== follower.startsOn) break;
    const starts = plusDays(is.endsOn, 1);
    phases[next] = { ...follower, startsOn: starts, endsOn: shifted(follower.endsOn, follower, starts) };
  }
  return { ...content, phases };
}

/** How long a phase lasts, as its schedule says it. */
export function lastingOf(part: Part): Lasting {
  if (!('startsOn' in part) || part.endsOn === null) return null;
  const days = daysBetween(part.startsOn, part.endsOn) + 1;
  return days < 1 ? { until: part.endsOn } : { days };
}

/** Gives a part a schedule, and a phase the end that was said with it. */
export function withSchedule(content: PlanContent, key: string, schedule: Schedule, lasting: Lasting): PlanContent {
  const phase = content.phases.find((one) => one.key === key);
  const scheduled = withPart(content, key, { schedule });
  if (!phase) return scheduled;
  const endsOn = lasting && ('until' in lasting ? lasting.until : plusDays(phase.startsOn, lasting.days - 1));
  return withDays(scheduled, key, phase.startsOn, endsOn);
}

type ItemParts = Omit<ItemChange, 'itemKey'>;
const UNCHANGED: ItemParts = { dose: null, exerciseVersionId: null, isLeftOut: false, note: null };

/** What is changed of an item; nothing unless said. */
export function changeOf(part: Part, itemKey: string): ItemChange {
  return part.changes.find((one) => one.itemKey === itemKey) ?? { itemKey, ...UNCHANGED };
}

/** Changes what is done for one item; what is as the routine has it is no change. */
export function withItemChange(
  content: PlanContent,
  part: Part,
  item: Pick<KnownItem, 'key' | 'dose' | 'note'>,
  change: Partial<ItemParts>,
): PlanContent {
  const { itemKey, ...next } = { ...changeOf(part, item.key), ...change };
  const dose = next.dose && isSameDose(next.dose, item.dose) ? null : next.dose;
  const note = next.note === '' || next.note === item.note ? null : next.note;
  const rest = part.changes.filter((one) => one.itemKey !== item.key);
  const isChange = dose !== null || note !== null || next.isLeftOut || next.exerciseVersionId !== null;
  // in the order that the API keeps them in, so that the same changes are the same
  const changes = isChange ? [...rest, { ...next, itemKey, dose, note }] : rest;
  const ordered = changes.toSorted((one, other) => (one.itemKey < other.itemKey ? -1 : 1));
  return withPart(content, part.key, { changes: ordered });
}

/** In which weeks of the plan a phase lies, counted from its first day: `Weeks 3–4`. */
export function weeksText({ phases }: PlanContent, { startsOn, endsOn }: PlanPhase): string {
  const [first] = phases;
  if (!first || ![first.startsOn, startsOn].every(isLocalDate)) return '';
  const week = (day: LocalDate) => Math.floor(daysBetween(first.startsOn, day) / 7) + 1;
  const from = week(startsOn);
  if (endsOn === null) return `From week ${from} on`;
  if (!isLocalDate(endsOn) || endsOn < startsOn) return '';
  const to = week(endsOn);
  return from === to ? `Week ${from}` : `Weeks ${from}–${to}`;
}
