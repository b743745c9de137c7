import { type Clause, clause, type Found, refuse } from './clause.ts';
import { A_DAY, BODIES, BODY, DURATION, END, NO_UNIT, NUMBER, OFTEN, RANGE, REPS, SETS } from './patterns.ts';
import { numbersIn } from './quantities.ts';

const WAKING_HOURS = 16;

/** What clinicians write and a dose does not hold, or could mean two things: each says what to write. */
export const refusedClauses: readonly Clause[] = [
  refused(
    `both\\s+(?!sides)${BODIES}`,
    '"Both" can mean together or one after the other: say which.',
    () => 'each side',
  ),
  refused(
    `bilateral(?:ly)?${END}|bilat${END}|b/l${END}`,
    '"Bilateral" can mean together or one after the other: say which.',
    () => 'each side',
  ),
  refused(
    `unilateral(?:ly)?${END}|one side at a time${END}`,
    'Say whether each side does the dose, or one only.',
    () => 'each side',
  ),
  refused(
    `(?:${NUMBER}\\s*)?(?:each|every|either)\\s+(?:directions?|way)${END}`,
    'A direction is not a side: say which is meant.',
    (found) => [...numbersIn(found.text).map((number) => `${number} reps`), 'each side'].join(' '),
  ),
  refused(`(?:each|ea|every)${END}\\.?`, '"Each" of what? Say each side, if that is meant.', () => 'each side'),
  refused(
    `(?:affected|painful|sore|injured|involved|bad|good|weaker|stronger)\\s+${BODY}(?:\\s+only)?`,
    'Say left or right.',
    () => null,
  ),
  refused(
    `(?<number>${RANGE})\\s*(?:${REPS}\\s*)?(?:in )?total${END}`,
    'Repetitions are counted in each set and on each side, not in total.',
    (found) => {
      const numbers = numbersIn(found.group('number') ?? '');
      return numbers.length === 1 ? `${numbers[0]} reps` : null;
    },
  ),
  refused(
    `(?:x\\s*)?(?<number>${RANGE})\\s*(?:rounds?|circuits?|laps?)${END}`,
    'Rounds belong to the block, not to the dose.',
    (found) => `${found.group('number')} sets`,
  ),
  refused(
    `(?:up to|max(?:imum)?(?: of)?)\\s*(?=${NUMBER}(?!\\s*(?:-|to|or)))`,
    'A range needs its lower end too: say from how many.',
    () => '1-',
  ),
  refused(
    `(?:at least|minimum of|minimum|min|>=?|≥)\\s*(?=${RANGE}\\s*(?:${REPS}|${SETS}|x|times))`,
    '"At least" goes only with a hold.',
    () => '',
  ),
  refused(
    `(?:to|until|till)\\s+(?:failure|fatigue|exhaustion|tired)${END}|amrap${END}|as many as possible${END}`,
    'How far to go is said by an effort, or left to comfort.',
    () => 'as tolerated',
  ),
  refused(
    `(?<number>${RANGE})\\s*(?:rir|reps in reserve)${END}|rir\\s*(?<after>${RANGE})`,
    'Repetitions in reserve are written as effort.',
    (found) => {
      const efforts = numbersIn(found.group('number') ?? found.group('after') ?? '').map((left) =>
        Math.max(0, 10 - left),
      );
      return `RPE ${efforts.toSorted((one, other) => one - other).join('-')}`;
    },
  ),
  refused(
    `borg\\s*(?:scale\\s*)?${RANGE}`,
    'Effort is kept on the scale from 0 to 10, not on the scale from 6 to 20.',
    () => null,
  ),
  refused(
    `@?\\s*${RANGE}\\s*%(?:\\s*(?:of\\s+)?(?:1\\s*rm|max(?:imum)?|mvc)${END})?`,
    'A share of the maximum is not kept: give the load, or an effort.',
    () => null,
  ),
  refused(
    `(?<number>${NUMBER})\\s*-\\s*${NUMBER}\\s*(?:kgs?|kilos?)${END}`,
    'A load is one weight, not a range.',
    (found) => `${found.group('number')} kg`,
  ),
  refused(
    `(?<number>${RANGE})\\s*x(?=\\s*${NUMBER}\\s*(?:kg|lb|kilos?|pounds?))`,
    'Are these sets, or that many weights? A load is the weight in all.',
    (found) => `${found.group('number')} sets,`,
  ),
  refused(
    `(?:with\\s+)?(?:an?\\s+)?(?:(?:light|medium|heavy|strong|easy|hard|resistance|mini|exercise|loop|elastic)[\\s-]+)*(?:thera-?bands?|bands?|tubing)${END}`,
    'Say the colour of the band.',
    () => null,
  ),
  refused(`rpe${END}`, 'Say how much effort, from 0 to 10.', () => null),
  refused(`tempo${END}`, 'A tempo must be three or four numbers, such as 3-1-2.', () => null),
  refused(
    `(?<tempo>\\d+-\\d+-\\d+(?:-\\d+)?)(?!\\d)`,
    'Is this a tempo? Say so.',
    (found) => `tempo ${found.group('tempo')}`,
  ),
  refused(
    `(?<sets>${RANGE})\\s*(?:of|/)\\s*(?<reps>${RANGE})${NO_UNIT}`,
    'Are these sets and repetitions? Write an x between them.',
    (found) => `${found.group('sets')} x ${found.group('reps')}`,
  ),
  refused(
    `(?<sets>${RANGE})\\s*x\\s*(?<reps>${RANGE})\\s*x\\s*(?<hold>${RANGE})${NO_UNIT}`,
    'What is the third number? A hold needs a unit.',
    (found) => `${found.group('sets')} x ${found.group('reps')}, hold ${found.group('hold')} s`,
  ),
  refused(`(?<reps>\\d+(?:/\\d+){2,})`, 'Every set has the same range of repetitions.', (found) => {
    const reps = numbersIn(found.text);
    return `${Math.min(...reps)}-${Math.max(...reps)} reps`;
  }),
  refused(
    `(?:once\\s+)?every\\s+(?:(?<hours>${RANGE})\\s*)?(?:hours?|hrs?)${END}|hourly${END}`,
    'Say how many times a day.',
    (found) => {
      const gaps = numbersIn(found.group('hours') ?? '1');
      const times = gaps.map((gap) => Math.min(12, Math.max(1, Math.floor(WAKING_HOURS / gap))));
      return `${times.toSorted((one, other) => one - other).join('-')}x/day`;
    },
  ),
  refused(
    `(?:morning|am|mane)\\s*(?:and|&|/|\\+)\\s*(?:evening|night|pm|nocte)${END}`,
    'The time of day is not kept, only how many times.',
    () => '2x/day',
  ),
  refused(
    `(?:(?:in|at|every|each|before)\\s+(?:the\\s+)?)?(?:mornings?|evenings?|nights?|bedtime|nocte|mane)${END}`,
    'The time of day is not kept, only how many times.',
    () => '1x/day',
  ),
  refused(
    `(?:(?:on\\s+)?alternate days|every (?:other|second|2nd) day)${END}`,
    'Days that alternate are set in the plan; say how many a week.',
    () => '3-4x/week',
  ),
  refused(
    `(?:on\\s+)?weekdays${END}`,
    'The days of the week are set in the plan; say how many a week.',
    () => '5x/week',
  ),
  refused(
    `(?<number>${RANGE})\\s*days?${END}`,
    'Days of what? Say how many a week.',
    (found) => `${found.group('number')} days a week`,
  ),
  refused(`(?:for\\s+)?${RANGE}\\s*(?:weeks?|wks?|months?)${END}`, 'How long it goes on is set in the plan.', () => ''),
  refused(`(?:x\\s*)?${OFTEN}`, 'How often: a day, or a week?', (found) => `${found.text.replace(/^x\s*/, '')} a day`),
  refused(`(?:per|/)${A_DAY}`, 'Say how many times a day.', () => '1x/day'),
  refused(
    `(?<number>${RANGE})\\s*m${END}`,
    'A lone m could be minutes or metres.',
    (found) => `${found.group('number')} min`,
  ),
  refused(
    `${RANGE}\\s*(?:metres?|meters?|km|miles?|yards?|yds?|feet|ft)${END}`,
    'A distance is not kept: put it in the note.',
    () => '',
  ),
  refused(
    `(?:rests?|breaks?|pause)\\s*(?:for\\s+)?${DURATION}\\s*(?:between|after)\\s*(?:each\\s+|every\\s+)?${REPS}`,
    'Rest is kept between sets, not between repetitions.',
    () => '',
  ),
  refused(
    `(?:(?:rests?|breaks?)\\s*(?:for\\s+)?${DURATION}|${DURATION}\\s*rest)\\s*(?:between|after)\\s*(?:the\\s+)?(?:each\\s+|every\\s+)?(?:exercises?|rounds?)${END}`,
    'Rest between exercises or rounds belongs to the block.',
    () => '',
  ),
];

function refused(pattern: string, message: string, suggest: (found: Found) => string | null): Clause {
  return clause(pattern, (found) => refuse(message, suggest(found), found.span));
}
