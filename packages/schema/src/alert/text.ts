import type { PainMoment } from '../pain/domain.ts';
import { type ScreeningQuestion, urgentQuestions } from '../screening/domain.ts';
import type { AlertFacts } from './domain.ts';

const moments: Readonly<Record<PainMoment, string>> = {
  BEFORE: 'before a session',
  DURING: 'during a session',
  AFTER: 'after a session',
  NEXT_MORNING: 'the morning after a session',
  DIARY: 'in the diary',
};

/** The questions of the screening, as what a yes to them means. [cauda-equina] [other-red-flags] */
const flags: Readonly<Record<ScreeningQuestion, string>> = {
  BLADDER_OR_BOWEL: 'new bladder or bowel change',
  SADDLE_NUMBNESS: 'numbness around the saddle area',
  BOTH_LEGS: 'weakness or numbness of both legs',
  SEXUAL_FUNCTION: 'change of sexual function',
  RECENT_INJURY: 'a recent injury',
  FEVER_OR_UNWELL: 'fever or feeling unwell',
  WEIGHT_LOSS: 'unexplained loss of weight',
  NIGHT_PAIN: 'pain at night that does not let up',
  CANCER_HISTORY: 'a history of cancer',
  STEROID_USE: 'use of steroids, now or for long',
  WEAK_IMMUNITY: 'immune suppression',
  THORACIC_PAIN: 'thoracic pain',
  ONSET_AGE: 'a first onset under 20 or over 55',
};

const urgentFlags: readonly string[] = urgentQuestions;

/** What a yes means; a question that is asked no more keeps its name. */
function flagText(question: string): string {
  return question in flags ? flags[question as ScreeningQuestion] : question.toLowerCase().replaceAll('_', ' ');
}

/** Says in words what raised an alert, with the threshold that was passed. */
export function alertText(facts: AlertFacts): string {
  switch (facts.rule) {
    case 'RED_SCORE':
      return `Pain of ${facts.intensity} of 10 ${moments[facts.moment]}; anything above ${facts.above} raises an alert.`;
    case 'RISING': {
      const up = oneDecimal(facts.weekMean - facts.beforeMean);
      const weeks = `${oneDecimal(facts.weekMean)} over 7 days, ${oneDecimal(facts.beforeMean)} over the 7 before`;
      return `Resting pain is up by ${up}: ${weeks}; ${counted(facts.by, 'point')} or more raise an alert.`;
    }
    case 'NO_CONTACT': {
      const last = facts.lastOn ? `the last was on ${facts.lastOn}` : 'nothing ever was';
      const from = `from ${counted(facts.least, 'day')} on that raises an alert`;
      return `Nothing recorded for ${counted(facts.days, 'day')} while sessions were due (${last}); ${from}.`;
    }
    case 'FLARE_DECLARED':
      return 'Declared a flare-up; every one raises an alert.';
    case 'RED_FLAG': {
      const said = facts.questions.map(flagText);
      const isUrgent = facts.questions.some((question) => urgentFlags.includes(question));
      return `Answered yes to ${isUrgent ? 'an urgent question' : 'a screening question'}: ${said.join('; ')}. Any yes raises an alert.`;
    }
  }
}

/** To one decimal; what a difference of two means lost in the last digits does not decide a half. */
const oneDecimal = (value: number) => String(Math.round(Number((value * 10).toFixed(6))) / 10);
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
