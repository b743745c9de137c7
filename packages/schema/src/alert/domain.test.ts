import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AlertFacts,
  DEFAULT_ALERT_SETTINGS,
  alertRules,
  alertSettingsProblems,
  isRedScore,
  isRuleOn,
  redScoreThreshold,
  switchableRules,
} from './domain.ts';
import { alertText } from './text.ts';

const bands = { greenMax: 3, amberMax: 5 };

describe('isRedScore', () => {
  it.each([
    [5, null, false],
    [6, null, true],
    [6, 7, false],
    [8, 7, true],
    [4, 3, true],
    [0, 0, false],
  ])('of %i where the threshold is %s: %s', (intensity, redScoreAbove, is) => {
    expect(isRedScore(intensity, bands, { redScoreAbove })).toBe(is);
  });

  it('is a score above the threshold that is named, whichever that is', () => {
    const score = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(score, fc.option(fc.integer({ min: 0, max: 9 })), (intensity, redScoreAbove) => {
        const threshold = redScoreThreshold(bands, { redScoreAbove });
        expect(isRedScore(intensity, bands, { redScoreAbove })).toBe(intensity > threshold);
      }),
    );
  });
});

describe('isRuleOn', () => {
  it('lets a clinic switch off every rule but RED_FLAG', () => {
    const off = [...switchableRules];
    expect(alertRules.filter((rule) => isRuleOn(rule, { off }))).toEqual(['RED_FLAG']);
    expect(alertRules.every((rule) => isRuleOn(rule, DEFAULT_ALERT_SETTINGS))).toBe(true);
  });
});

describe('alertSettingsProblems', () => {
  it('finds nothing wrong with what holds by default', () => {
    expect(alertSettingsProblems(DEFAULT_ALERT_SETTINGS)).toEqual([]);
  });
  it.each([
    [{ redScoreAbove: 10 }, 'redScoreAbove'],
    [{ redScoreAbove: 4.5 }, 'redScoreAbove'],
    [{ risingBy: 0 }, 'risingBy'],
    [{ risingBy: 1.3 }, 'risingBy'],
    [{ silentDays: 0 }, 'silentDays'],
    [{ silentDays: 91 }, 'silentDays'],
    [{ silentDays: Number.NaN }, 'silentDays'],
  ])('refuses %j', (settings, field) => {
    expect(alertSettingsProblems(settings).map((problem) => problem.field)).toEqual([field]);
  });
});

describe('alertText', () => {
  const texts: [AlertFacts, string][] = [
    [
      { rule: 'RED_SCORE', intensity: 8, moment: 'AFTER', above: 5 },
      'Pain of 8 of 10 after a session; anything above 5 raises an alert.',
    ],
    [
      { rule: 'RISING', weekMean: 5.142857, beforeMean: 2.875, by: 2 },
      'Resting pain is up by 2.3: 5.1 over 7 days, 2.9 over the 7 before; 2 points or more raise an alert.',
    ],
    [
      { rule: 'NO_CONTACT', days: 8, least: 7, lastOn: '2026-11-12' },
      'Nothing recorded for 8 days while sessions were due (the last was on 2026-11-12); from 7 days on that raises an alert.',
    ],
    [
      { rule: 'NO_CONTACT', days: 1, least: 1, lastOn: null },
      'Nothing recorded for 1 day while sessions were due (nothing ever was); from 1 day on that raises an alert.',
    ],
    [
      { rule: 'RED_FLAG', questions: ['SADDLE_NUMBNESS', 'NIGHT_PAIN'] },
      'Answered yes to an urgent question: numbness around the saddle area; pain at night that does not let up. Any yes raises an alert.',
    ],
  ];
  it.each(texts)('says %j', (facts, text) => expect(alertText(facts)).toBe(text));
});
