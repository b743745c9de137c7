import { describe, expect, it } from 'vitest';
import { parseDose } from './parse.ts';

/** Where the problem is, as the words that stand there. */
type Wrong = readonly [text: string, words: string, message: string, suggestion: string | null];

const tempo = 'A tempo must be three or four numbers from 0 to 30, such as 3-1-2, and not all 0.';
const note = (words: string) => `"${words}" is no part of a dose. Put it in the note.`;

const wrong: readonly Wrong[] = [
  // a number without a meaning
  ['10', '10', '10 of what?', '10 reps'],
  ['hold 5', '5', 'The hold needs a unit: seconds, minutes or breaths.', '5 s'],
  ['3x10, hold 5-10, each side', '5-10', 'The hold needs a unit: seconds, minutes or breaths.', '5-10 s'],
  ['rest 60', '60', 'The rest needs a unit: seconds or minutes.', '60 s'],
  ['rest 1-2', '1-2', 'The rest needs a unit: seconds or minutes.', '1-2 min'],
  ['hold', 'hold', 'Say how long the hold lasts.', null],
  ['3x10 rest', 'rest', 'Say how long the rest lasts.', null],
  ['2 m', '2 m', 'A lone m could be minutes or metres.', '2 min'],
  ['3/10', '3/10', 'Are these sets and repetitions? Write an x between them.', '3 x 10'],
  ['3-1-2', '3-1-2', 'Is this a tempo? Say so.', 'tempo 3-1-2'],
  ['3x10x5', '3x10x5', 'What is the third number? A hold needs a unit.', '3 x 10, hold 5 s'],
  ['5 days', '5 days', 'Days of what? Say how many a week.', '5 days a week'],
  ['3x10 twice', 'twice', 'How often: a day, or a week?', 'twice a day'],

  // bounds, whole numbers, ranges
  ['0 sets', '0', 'Sets must be from 1 to 20.', '1'],
  ['25x3', '25x3', 'Sets must be from 1 to 20.', '3 x 25'],
  ['3x300', '300', 'Repetitions must be from 1 to 200.', '200'],
  ['12-8 reps', '12-8', 'Repetitions must run from the smaller number to the larger.', '8-12'],
  ['2.5 sets', '2.5', 'Sets must be in whole numbers.', '2-3'],
  ['hold 20 min', '20 min', 'Seconds of hold must be from 1 to 900.', '15 min'],
  ['hold 0 s', '0 s', 'Seconds of hold must be from 1 to 900.', '1 s'],
  ['70 breaths', '70', 'Breaths must be from 1 to 60.', '60'],
  ['60 steps', '60', 'Steps must be from 1 to 50.', '50'],
  ['rest 20 min', '20 min', 'Seconds of rest must be from 0 to 900.', '15 min'],
  ['13x/day', '13', 'Times a day must be from 1 to 12.', '12'],
  ['8x/week', '8', 'Days a week must be from 1 to 7.', '7'],
  ['RPE 11', '11', 'Effort must be from 0 to 10.', '10'],
  ['RPE 6.5', '6.5', 'Effort must be in whole numbers.', '6-7'],
  ['tempo 30X1', '30X1', tempo, '3-0-1-1'],
  ['tempo 3-1', '3-1', tempo, null],
  ['tempo 0-0-0', '0-0-0', tempo, null],
  ['600 kg', '600 kg', 'A load must be from 0 to 500 kg.', '500 kg'],
  ['4.6 kg', '4.6 kg', 'A load must be in quarters of a kilogram.', '4.5 kg'],
  ['10 lb', '10 lb', '10 lb is 4.54 kg, and a load must be in quarters of a kilogram.', '4.5 kg'],
  ['5-10 kg', '5-10 kg', 'A load is one weight, not a range.', '5 kg'],

  // two meanings
  ['10 x 5 s', '10 x', '10 holds could be sets or repetitions: say which.', '10 reps,'],
  ['hold 5 s x 10', 'x 10', '10 holds could be sets or repetitions: say which.', ', 10 reps'],
  ['8 reps, 3 sets, 60s', '60s', '"60s" could be a hold or a rest: say which.', 'rest 60s'],
  ['3 reps, 20-30 sec', '20-30 sec', '"20-30 sec" could be a hold or a rest: say which.', 'hold 20-30 sec'],
  ['3 x 5 kg', '3 x', 'Are these sets, or that many weights? A load is the weight in all.', '3 sets,'],
  ['10 reps both legs', 'both legs', '"Both" can mean together or one after the other: say which.', 'each side'],
  ['3x10 bilaterally', 'bilaterally', '"Bilateral" can mean together or one after the other: say which.', 'each side'],
  ['3x10 each', 'each', '"Each" of what? Say each side, if that is meant.', 'each side'],
  ['10 each direction', '10 each direction', 'A direction is not a side: say which is meant.', '10 reps each side'],
  ['left 10', 'left', 'What does the right side do? If nothing, say left only.', 'left only'],
  ['3x10 right leg', 'right leg', 'What does the left side do? If nothing, say right only.', 'right only'],
  ['3x10 affected side', 'affected side', 'Say left or right.', null],
  [
    'left 10 right 8, hold 5 s',
    'left 10 right 8, hold 5 s',
    'Is "hold 5 s" for the right side alone? Put it first if it is for both, or in brackets after "right".',
    'hold 5 s, left 10 right 8',
  ],

  // contradictions
  ['3x10, 4x12', '4x12', 'Sets are stated twice, and not alike.', ''],
  ['hold 30 s, 5 breaths', '5 breaths', 'The hold is stated twice, and not alike.', ''],
  ['10 reps, left 12 right 8', '10 reps', 'Repetitions are stated for both sides and for one.', null],
  ['left 10 right 8 left 6', 'left', 'Each side can be named once.', null],
  ['10 reps each side, left only', 'each side', 'This says both sides, and one side only.', ''],
  ['10 reps left only, right only', 'right only', 'One side only can be said of one side.', ''],
  ['3x10 one side first alternating', 'one side first', 'One side first goes only with each side.', ''],
  ['3x10 each side together', 'together', 'The side is stated twice, and not alike.', ''],

  // what a dose does not hold
  ['at least 10 reps', 'at least ', '"At least" goes only with a hold.', ''],
  ['up to 10 reps', 'up to ', 'A range needs its lower end too: say from how many.', '1-'],
  ['20 reps total', '20 reps total', 'Repetitions are counted in each set and on each side, not in total.', '20 reps'],
  ['12/10/8', '12/10/8', 'Every set has the same range of repetitions.', '8-12 reps'],
  ['3 rounds', '3 rounds', 'Rounds belong to the block, not to the dose.', '3 sets'],
  ['3x10 to failure', 'to failure', 'How far to go is said by an effort, or left to comfort.', 'as tolerated'],
  ['2 RIR', '2 RIR', 'Repetitions in reserve are written as effort.', 'RPE 8'],
  ['Borg 13', 'Borg 13', 'Effort is kept on the scale from 0 to 10, not on the scale from 6 to 20.', null],
  ['3x10 @ 70%', '@ 70%', 'A share of the maximum is not kept: give the load, or an effort.', null],
  ['light band', 'light band', 'Say the colour of the band.', null],
  ['every 2 hours', 'every 2 hours', 'Say how many times a day.', '8x/day'],
  ['morning and evening', 'morning and evening', 'The time of day is not kept, only how many times.', '2x/day'],
  ['every other day', 'every other day', 'Days that alternate are set in the plan; say how many a week.', '3-4x/week'],
  ['2x/day for 6 weeks', 'for 6 weeks', 'How long it goes on is set in the plan.', ''],
  ['20 metres', '20 metres', 'A distance is not kept: put it in the note.', ''],
  ['rest 30 s between reps', 'rest 30 s between reps', 'Rest is kept between sets, not between repetitions.', ''],
  ['3x10 slowly', 'slowly', note('slowly'), ''],
  ['3x10 in full control', 'in full control', note('in full control'), ''],
  ['3x10 !!', '!!', note('!!'), ''],

  // slips of the finger
  ['3 stes of 10', 'stes', '"stes" is no word of a dose. Is it "sets"?', 'sets'],
  ['3x10 Alernating', 'Alernating', '"Alernating" is no word of a dose. Is it "alternating"?', 'alternating'],
];

describe('parseDose', () => {
  it.each(wrong)('finds the problem in "%s"', (text, words, message, suggestion) => {
    const start = text.lastIndexOf(words);
    const position = { start, end: start + words.length };
    expect(parseDose(text)).toEqual({ ok: false, problems: [{ message, position, suggestion }] });
  });

  it.each(wrong.filter(([, , , suggestion]) => suggestion !== null))(
    'reads "%s" once the suggestion is taken',
    (text) => {
      expect(parseDose(withSuggestions(text))).toMatchObject({ ok: true });
    },
  );

  it('names every problem of a text, in the order of the text', () => {
    const parsed = parseDose('5 brathes,   12-8 reps slowly');
    expect(parsed).toEqual({
      ok: false,
      problems: [
        {
          message: '"brathes" is no word of a dose. Is it "breaths"?',
          position: { start: 2, end: 9 },
          suggestion: 'breaths',
        },
        {
          message: 'Repetitions must run from the smaller number to the larger.',
          position: { start: 13, end: 17 },
          suggestion: '8-12',
        },
        { message: note('slowly'), position: { start: 23, end: 29 }, suggestion: '' },
      ],
    });
    expect(parseDose(withSuggestions('5 brathes,   12-8 reps slowly'))).toMatchObject({ ok: true });
  });
});

function withSuggestions(text: string): string {
  const parsed = parseDose(text);
  if (parsed.ok) return text;
  return parsed.problems.toReversed().reduce((repaired, { position: { start, end }, suggestion }) => {
    return suggestion === null ? repaired : repaired.slice(0, start) + suggestion + repaired.slice(end);
  }, text);
}
