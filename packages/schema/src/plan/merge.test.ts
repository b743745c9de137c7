import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { range } from '../testing/routines.ts';
import { aDose } from '../dose/domain.ts';
import { anyPlan } from './arbitrary.ts';
import {
  CLINIC_ALERTS,
  type FlarePhase,
  type ItemChange,
  type PlanContent,
  type PlanPhase,
  planProblems,
} from './domain.ts';
import { FLARE, mergePlans, withPlanChoice } from './merge.ts';

const change = (more: Partial<ItemChange>): ItemChange => ({
  itemKey: 'bridge',
  dose: null,
  exerciseVersionId: null,
  isLeftOut: false,
  note: null,
  ...more,
});
const phase: PlanPhase = {
  key: 'a',
  name: 'Early',
  routineVersionId: 'back-1',
  schedule: { timesPerDay: 1, daysOfWeek: null, everyDays: 1 },
  startsOn: '2026-11-02',
  endsOn: '2026-11-15',
  changes: [change({ dose: aDose({ sets: range(3) }) })],
};
const base: PlanContent = {
  phases: [phase],
  flarePhase: null,
  bands: { greenMax: 3, amberMax: 5 },
  stopRule: null,
  pause: null,
  message: null,
  letsSwap: true,
  alerts: CLINIC_ALERTS,
};
const withPhase = (more: Partial<PlanPhase>): PlanContent => ({ ...base, phases: [{ ...phase, ...more }] });

/** Changes stand in an order that says nothing. */
const plain = ({ phases, flarePhase, ...rest }: PlanContent) => {
  const sorted = <Phase extends FlarePhase>(one: Phase) => ({
    ...one,
    changes: one.changes.toSorted((left, right) => left.itemKey.localeCompare(right.itemKey)),
  });
  return { ...rest, phases: phases.map(sorted), flarePhase: flarePhase && sorted(flarePhase) };
};

describe('mergePlans', () => {
  it('takes what one side changed, whichever side it is', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const [mine, theirs] = [mergePlans(before, after, before), mergePlans(before, before, after)];
        expect(plain(mine.content)).toEqual(plain(after));
        expect(plain(theirs.content)).toEqual(plain(after));
        expect([...mine.conflicts, ...theirs.conflicts]).toEqual([]);
      }),
    );
  });

  it('takes once what both changed alike', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        expect(mergePlans(before, after, after)).toMatchObject({ conflicts: [] });
        expect(plain(mergePlans(before, after, after).content)).toEqual(plain(after));
      }),
    );
  });

  it('finds the same conflicts from either side, and loses no phase that a side added', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyPlan, (before, mine, theirs) => {
        const places = (merge: ReturnType<typeof mergePlans>) =>
          merge.conflicts.map(({ phaseKey, itemKey, part }) => `${phaseKey} ${itemKey} ${part}`).toSorted();
        const merge = mergePlans(before, mine, theirs);
        expect(places(merge)).toEqual(places(mergePlans(before, theirs, mine)));
        const had = new Set(before.phases.map(({ key }) => key));
        const added = [...mine.phases, ...theirs.phases].filter(({ key }) => !had.has(key)).map(({ key }) => key);
        expect(merge.content.phases.map(({ key }) => key)).toEqual(expect.arrayContaining([...new Set(added)]));
        const starts = merge.content.phases.map(({ startsOn }) => startsOn);
        expect(starts).toEqual(starts.toSorted());
      }),
    );
  });

  it('says what theirs says once every conflict is settled so, where mine changed nothing else', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyPlan, (before, mine, theirs) => {
        const merge = mergePlans(before, mine, theirs);
        const settled = merge.conflicts.reduce((content, one) => withPlanChoice(content, one, 'theirs'), merge.content);
        expect(mergePlans(before, settled, theirs).conflicts).toEqual([]);
      }),
    );
  });

  it('puts a dose and a schedule together', () => {
    const mine = withPhase({ changes: [change({ dose: aDose({ sets: range(2) }) })] });
    const theirs = withPhase({ schedule: { timesPerDay: 2, daysOfWeek: null, everyDays: 1 } });
    const { content, conflicts } = mergePlans(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(content.phases).toMatchObject([{ schedule: { timesPerDay: 2 }, changes: [{ dose: { sets: range(2) } }] }]);
  });

  it('is a conflict where both changed one dose, and keeps mine until somebody chooses', () => {
    const dose = (sets: number) => aDose({ sets: range(sets) });
    const [mine, theirs] = [2, 4].map((sets) => withPhase({ changes: [change({ dose: dose(sets) })] }));
    if (!mine || !theirs) throw new Error('two sides');
    const { content, conflicts } = mergePlans(base, mine, theirs);
    const [conflict] = conflicts;
    expect(conflicts).toEqual([
      { of: 'ITEM', phaseKey: 'a', itemKey: 'bridge', part: 'dose', base: dose(3), mine: dose(2), theirs: dose(4) },
    ]);
    expect(content).toEqual(mine);
    if (conflict) expect(withPlanChoice(content, conflict, 'theirs')).toEqual(theirs);
  });

  it('keeps a phase that one side took away and the other changed, as a conflict', () => {
    const added = { ...phase, key: 'b', startsOn: '2026-11-16', endsOn: null };
    const both = { ...base, phases: [phase, added] };
    const theirs = { ...both, phases: [phase, { ...added, name: 'Longer' }] };
    const { content, conflicts } = mergePlans(both, base, theirs);
    expect(content.phases.map(({ key }) => key)).toEqual(['a', 'b']);
    const [conflict] = conflicts;
    expect(conflict).toMatchObject({ of: 'PHASE', phaseKey: 'b', part: 'presence', mine: undefined });
    if (conflict) expect(withPlanChoice(content, conflict, 'mine')).toEqual(base);
  });

  it('leaves phases that overlap for planProblems to tell', () => {
    const mine = withPhase({ endsOn: '2026-11-30' });
    const theirs = { ...base, phases: [phase, { ...phase, key: 'b', startsOn: '2026-11-16', endsOn: null }] };
    const { content, conflicts } = mergePlans(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(planProblems(content)).toMatchObject([{ field: 'phases.1.startsOn' }]);
  });

  it('settles the phase of a flare-up like any other', () => {
    const { startsOn: _startsOn, endsOn: _endsOn, ...flarePhase } = phase;
    const before = { ...base, flarePhase };
    const mine = { ...before, flarePhase: { ...flarePhase, name: 'Bad days' } };
    const theirs = { ...before, flarePhase: { ...flarePhase, name: 'Rest' } };
    const { content, conflicts } = mergePlans(before, mine, theirs);
    expect(conflicts).toMatchObject([{ of: 'PHASE', phaseKey: FLARE, part: 'name' }]);
    expect(conflicts.map((one) => withPlanChoice(content, one, 'theirs'))).toEqual([theirs]);
  });
});
