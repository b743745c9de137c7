import { isSame } from '../exercise/entries.ts';
import { mergedValue } from '../exercise/merge-value.ts';
import type { FlarePhase, ItemChange, PlanContent, PlanPhase } from './domain.ts';

/** Stands for the key of the phase of a flare-up: a plan has one at most. */
export const FLARE = 'flare';

/**
 * Where both sides changed the same thing. `part` says what of the plan, of the phase or of the item's
 * change, such as `schedule` or `dose`; `presence` when one side took a phase away that the other changed.
 */
export interface PlanConflict {
  readonly of: 'PLAN' | 'PHASE' | 'ITEM';
  /** The phase, `FLARE` for that of a flare-up; null for the plan. */
  readonly phaseKey: string | null;
  readonly itemKey: string | null;
  readonly part: string;
  /** Undefined where there was nothing. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** What two changes of one plan make together. Where they conflict, the content has mine. */
export interface PlanMerge {
  readonly content: PlanContent;
  readonly conflicts: readonly PlanConflict[];
}

type Place = Pick<PlanConflict, 'of' | 'phaseKey' | 'itemKey'>;
type Report = (conflict: PlanConflict) => void;
type Phase = PlanPhase | FlarePhase;

/** Merges an object part by part. */
function mergedParts<Parts extends object>(
  place: Place,
  base: Parts | undefined,
  mine: Parts,
  theirs: Parts,
  report: Report,
): Parts {
  const names = Object.keys(mine) as (keyof Parts & string)[];
  const parts = names.map((part) => {
    const three = { base: base?.[part], mine: mine[part], theirs: theirs[part] };
    const { value, conflict } = mergedValue(three.base, three.mine, three.theirs);
    if (conflict) report({ ...place, part, ...three });
    return [part, value];
  });
  return Object.fromEntries(parts) as Parts;
}

type ItemParts = Omit<ItemChange, 'itemKey'>;
const UNCHANGED: ItemParts = { dose: null, exerciseVersionId: null, isLeftOut: false, note: null };

/** An item that nobody changed is as the routine has it: so is one whose change is gone. */
function itemParts(phase: Phase | undefined, key: string): ItemParts {
  const { itemKey: _itemKey, ...parts } = phase?.changes.find(({ itemKey }) => itemKey === key) ?? {
    itemKey: key,
    ...UNCHANGED,
  };
  return parts;
}

function mergedChanges(phaseKey: string, base: Phase | undefined, mine: Phase, theirs: Phase, report: Report) {
  const keys = new Set([...mine.changes, ...theirs.changes].map(({ itemKey }) => itemKey));
  return [...keys].flatMap((itemKey): ItemChange[] => {
    const place = { of: 'ITEM', phaseKey, itemKey } as const;
    const [was, own, other] = [itemParts(base, itemKey), itemParts(mine, itemKey), itemParts(theirs, itemKey)];
    const parts = mergedParts(place, was, own, other, report);
    return isSame(parts, UNCHANGED) ? [] : [{ itemKey, ...parts }];
  });
}

function mergedPhase<Any extends Phase>(
  phaseKey: string,
  base: Any | undefined,
  mine: Any | undefined,
  theirs: Any | undefined,
  report: Report,
): Any | undefined {
  const place = { of: 'PHASE', phaseKey, itemKey: null } as const;
  if (mine && theirs) {
    const ofPhase = ({ changes: _changes, ...parts }: Any) => parts;
    const parts = mergedParts(place, base && ofPhase(base), ofPhase(mine), ofPhase(theirs), report);
    return { ...parts, changes: mergedChanges(phaseKey, base, mine, theirs, report) } as unknown as Any;
  }
  const there = mine ?? theirs;
  if (!there || !base) return there;
  if (isSame(there, base)) return undefined;
  report({ ...place, part: 'presence', base, mine, theirs });
  return there;
}

/** Phases in the order of their days; of two that begin together, mine first. */
const inTime = (phases: readonly PlanPhase[]) =>
  phases.toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : one.startsOn > other.startsOn ? 1 : 0));

/**
 * Puts two changes of one plan together: what one side changed is taken over, what both changed alike is
 * taken once, and what both changed differently is a conflict. Phases and items are matched by their keys;
 * nothing that a side added or changed is lost. Phases of two sides may then overlap: `planProblems` tells.
 */
export function mergePlans(base: PlanContent, mine: PlanContent, theirs: PlanContent): PlanMerge {
  const conflicts: PlanConflict[] = [];
  const report: Report = (conflict) => void conflicts.push(conflict);
  const phaseOf = ({ phases }: PlanContent, key: string) => phases.find((phase) => phase.key === key);
  const wholeOf = ({ phases: _phases, flarePhase: _flarePhase, ...whole }: PlanContent) => whole;
  const place = { of: 'PLAN', phaseKey: null, itemKey: null } as const;
  const whole = mergedParts(place, wholeOf(base), wholeOf(mine), wholeOf(theirs), report);
  const keys = new Set([...mine.phases, ...theirs.phases].map(({ key }) => key));
  const phases = [...keys].flatMap(
    (key) => mergedPhase(key, phaseOf(base, key), phaseOf(mine, key), phaseOf(theirs, key), report) ?? [],
  );
  const [was, own, other] = [base, mine, theirs].map(({ flarePhase }) => flarePhase ?? undefined);
  const flarePhase = mergedPhase<FlarePhase>(FLARE, was, own, other, report) ?? null;
  return { content: { ...whole, phases: inTime(phases), flarePhase }, conflicts };
}

/** Puts one side of a conflict into a merged plan. */
export function withPlanChoice(content: PlanContent, conflict: PlanConflict, side: 'mine' | 'theirs'): PlanContent {
  const { of, phaseKey, part } = conflict;
  const value = conflict[side];
  if (of === 'PLAN') return { ...content, [part]: value };
  const chosen = <Any extends Phase>(phase: Any): Any[] => {
    if (part === 'presence') return value ? [value as Any] : [];
    return [of === 'PHASE' ? { ...phase, [part]: value } : { ...phase, changes: withItem(phase, conflict, value) }];
  };
  if (phaseKey === FLARE) {
    const [flarePhase] = content.flarePhase ? chosen(content.flarePhase) : [];
    return { ...content, flarePhase: flarePhase ?? null };
  }
  return {
    ...content,
    phases: inTime(content.phases.flatMap((phase) => (phase.key === phaseKey ? chosen(phase) : [phase]))),
  };
}

function withItem(phase: Phase, { itemKey, part }: PlanConflict, value: unknown): ItemChange[] {
  const key = itemKey ?? '';
  const change = { itemKey: key, ...itemParts(phase, key), [part]: value };
  const at = phase.changes.findIndex((one) => one.itemKey === key);
  return at < 0 ? [...phase.changes, change] : phase.changes.with(at, change);
}
