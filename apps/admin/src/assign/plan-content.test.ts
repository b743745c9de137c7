import { emptyDose } from '@reprise/schema/dose';
import { CLINIC_ALERTS, type PlanContent } from '@reprise/schema/plan';
import { parseSchedule } from '@reprise/schema/schedule/parse';
import { describe, expect, it } from 'vitest';
import {
  firstPhase,
  lastingOf,
  weeksText,
  withDays,
  withItemChange,
  withoutPhase,
  withPhaseAdded,
  withSchedule,
} from './plan-content';

const first = { ...firstPhase('a', '2026-11-02'), routineVersionId: 'back-1' };
const one: PlanContent = {
  phases: [first],
  flarePhase: null,
  bands: { greenMax: 3, amberMax: 5 },
  stopRule: null,
  pause: null,
  message: null,
  letsSwap: true,
  alerts: CLINIC_ALERTS,
};
const days = ({ phases }: PlanContent) => phases.map(({ key, startsOn, endsOn }) => `${key} ${startsOn} ${endsOn}`);
const typed = (content: PlanContent, key: string, text: string) => {
  const read = parseSchedule(text);
  if (!read.ok) throw new Error(text);
  return withSchedule(content, key, read.schedule, read.lasting);
};

describe('the phases of a plan that is being written', () => {
  it('starts with four weeks, and lasts as long as is typed', () => {
    expect(days(one)).toEqual(['a 2026-11-02 2026-11-29']);
    expect(days(typed(one, 'a', '2x/day, Mon Wed Fri, 2 weeks'))).toEqual(['a 2026-11-02 2026-11-15']);
    expect(days(typed(one, 'a', '2x/day'))).toEqual(['a 2026-11-02 null']);
    expect(lastingOf(first)).toEqual({ days: 28 });
  });

  it('puts another one after the last, which gets an end, and says its weeks', () => {
    const two = withPhaseAdded(typed(one, 'a', 'daily'), 'b');
    expect(days(two)).toEqual(['a 2026-11-02 2026-11-15', 'b 2026-11-16 2026-11-29']);
    expect(two.phases.map((phase) => weeksText(two, phase))).toEqual(['Weeks 1–2', 'Weeks 3–4']);
  });

  it('moves what follows without a gap, and leaves what has one', () => {
    const three = withPhaseAdded(withPhaseAdded(typed(one, 'a', '2 weeks'), 'b'), 'c');
    expect(days(typed(three, 'a', '1 week'))).toEqual([
      'a 2026-11-02 2026-11-08',
      'b 2026-11-09 2026-11-22',
      'c 2026-11-23 2026-12-06',
    ]);
    const apart = withDays(three, 'c', '2026-12-14', '2026-12-20');
    expect(days(withDays(apart, 'a', '2026-11-03', '2026-11-16'))).toEqual([
      'a 2026-11-03 2026-11-16',
      'b 2026-11-17 2026-11-30',
      'c 2026-12-14 2026-12-20',
    ]);
    expect(days(withoutPhase(three, 'b'))).toEqual(['a 2026-11-02 2026-11-15', 'c 2026-11-16 2026-11-29']);
  });
});

describe('the change of an item', () => {
  const item = { key: 'bridge', dose: { ...emptyDose, reps: { min: 10, max: 10 } }, note: 'Slowly.' };
  it('is none when it says what the routine says', () => {
    const changed = withItemChange(one, first, item, { dose: { ...emptyDose, reps: { min: 6, max: 6 } } });
    const [phase = first] = changed.phases;
    expect(phase.changes).toMatchObject([{ itemKey: 'bridge', isLeftOut: false, note: null }]);
    const back = withItemChange(changed, phase, item, { dose: item.dose, note: 'Slowly.' });
    expect(back.phases[0]?.changes).toEqual([]);
  });
});
