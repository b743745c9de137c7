import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDose } from '../dose/domain.ts';
import { range } from '../testing/routines.ts';
import { anyPlan } from './arbitrary.ts';
import { type PlanWords, planDiff } from './diff.ts';
import { CLINIC_ALERTS, type PlanContent, type PlanPhase } from './domain.ts';

const items = new Map([
  ['bridge', { name: 'Glute bridge', dose: aDose({ sets: range(3), reps: range(10) }) }],
  ['plank', { name: 'Forearm plank', dose: aDose({ holdSeconds: range(20) }) }],
  ['bird-dog', { name: 'Bird dog', dose: aDose({ reps: range(8) }) }],
]);
const words: PlanWords = {
  routines: new Map([
    ['back-1', { routineId: 'back', title: 'Back care', number: 1, items }],
    ['back-2', { routineId: 'back', title: 'Back care', number: 2, items }],
    ['hips-1', { routineId: 'hips', title: 'Hips', number: 1, items }],
  ]),
  exercises: new Map([
    ['march', 'Bridge march'],
    ['hover', 'Bear hover'],
  ]),
};
const phase: PlanPhase = {
  key: 'a',
  name: 'Early',
  routineVersionId: 'back-1',
  schedule: { timesPerDay: 1, daysOfWeek: null, everyDays: 1 },
  startsOn: '2026-11-02',
  endsOn: '2026-11-15',
  changes: [],
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
const { startsOn: _startsOn, endsOn: _endsOn, ...flarePhase } = phase;
const plain = { itemKey: 'bridge', dose: null, exerciseVersionId: null, isLeftOut: false, note: null };
const changed = (more: Partial<PlanPhase>): PlanContent => ({ ...base, phases: [{ ...phase, ...more }] });
const item = (more: object) => changed({ changes: [{ ...plain, ...more }] });

describe('planDiff', () => {
  it.each<[string, PlanContent, string[]]>([
    [
      'a dose',
      item({ dose: aDose({ sets: range(3), reps: range(12) }) }),
      ['Glute bridge: dose changed from “3 x 10” to “3 x 12”.'],
    ],
    ['a swap', item({ exerciseVersionId: 'march' }), ['Exercise changed from “Glute bridge” to “Bridge march”.']],
    ['an item left out', item({ isLeftOut: true }), ['“Glute bridge” is left out.']],
    ['a note', item({ note: 'Slowly.' }), ['Glute bridge: note added: “Slowly.”.']],
    [
      'days',
      changed({ startsOn: '2026-11-09', endsOn: null }),
      ['Early: days changed from “2 Nov 2026 to 15 Nov 2026” to “from 9 Nov 2026 on”.'],
    ],
    [
      'a schedule',
      changed({ schedule: { timesPerDay: 2, daysOfWeek: ['MONDAY'], everyDays: null } }),
      ['Early: schedule changed from “1x/day, every day” to “2x/day, Mon”.'],
    ],
    [
      'a newer version of the routine',
      changed({ routineVersionId: 'back-2' }),
      ['Early: routine changed from “Back care, version 1” to “Back care, version 2”.'],
    ],
    [
      'another routine, whose items are compared with its own',
      changed({ routineVersionId: 'hips-1', changes: [{ ...plain, isLeftOut: true }] }),
      ['Early: routine changed from “Back care, version 1” to “Hips, version 1”.', '“Glute bridge” is left out.'],
    ],
    [
      'a phase',
      { ...base, phases: [phase, { ...phase, key: 'b', name: 'Later', startsOn: '2026-11-16', endsOn: null }] },
      ['Phase added: “Later; Back care, version 1; 1x/day, every day; from 16 Nov 2026 on”.'],
    ],
    [
      'a phase for a flare-up',
      { ...base, flarePhase: { ...flarePhase, name: 'Bad days' } },
      ['Flare-up phase added: “Bad days; Back care, version 1; 1x/day, every day”.'],
    ],
    [
      'alerts',
      { ...base, alerts: { redScoreAbove: 7, risingBy: null, silentDays: 14 } },
      ['Alerts changed from “as the clinic sets them” to “scores above 7, 14 days without a word”.'],
    ],
    [
      'bands',
      { ...base, bands: { greenMax: 2, amberMax: 2 } },
      ['Pain bands changed from “green 0-3, amber 4-5, red 6-10” to “green 0-2, amber none, red 3-10”.'],
    ],
    [
      'a pause',
      { ...base, pause: { from: '2026-12-24', until: '2026-12-26' } },
      ['Pause added: “24 Dec 2026 to 26 Dec 2026”.'],
    ],
    ['a message', { ...base, message: 'Hello.' }, ['Message added: “Hello.”.']],
  ])('tells of %s', (_what, after, texts) => {
    expect(planDiff(base, after, words).map(({ text }) => text)).toEqual(texts);
  });

  it('tells of the way back too', () => {
    const after = item({ isLeftOut: true });
    expect(planDiff(after, base, words)).toMatchObject([
      { field: 'leftOut', key: 'bridge', kind: 'ADDED', text: '“Glute bridge” is done again.' },
    ]);
    expect(planDiff({ ...base, message: 'Hello.' }, base, words)).toMatchObject([{ kind: 'REMOVED' }]);
  });

  it('is empty between a plan and itself, and speaks of every phase that came or went', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        expect(planDiff(before, before, words)).toEqual([]);
        const changes = planDiff(before, after, words);
        const keys = (plan: PlanContent) => plan.phases.map(({ key }) => key);
        const told = (kind: string) =>
          changes.flatMap((one) => (one.field === 'phase' && one.kind === kind ? [one.key] : []));
        expect(told('ADDED')).toEqual(keys(after).filter((key) => !keys(before).includes(key)));
        expect(told('REMOVED')).toEqual(keys(before).filter((key) => !keys(after).includes(key)));
      }),
    );
  });
});
