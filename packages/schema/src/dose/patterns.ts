/** Pieces of pattern that the clauses are made of. They read text that `readable` has prepared. */

/** Numbers that people write out. */
export const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  once: 1,
  twice: 2,
  thrice: 3,
};

/** The end of a word: what follows is no letter. */
export const END = '(?![a-z])';
const COUNTING = Object.keys(numberWords)
  .filter((word) => !['once', 'twice', 'thrice'].includes(word))
  .join('|');
export const NUMBER = `(?:\\d+(?:\\.\\d+)?(?!\\.?\\d)|(?:${COUNTING})${END})`;
const TO = '\\s*(?:-|to|or)\\s*';
export const RANGE = `(?:${NUMBER}(?:${TO}${NUMBER})?(?!-\\d))`;
/** Once and twice, which need no "times". */
export const OFTEN = `(?:(?:once|twice|thrice)(?:${TO}(?:twice|thrice|three times))?${END})`;

const SECONDS = `(?:seconds?${END}|secs?${END}|s${END}|''|")`;
export const MINUTES = `(?:minutes?${END}|mins?${END}|(?<!')'(?!'))`;
const HOURS = `(?:hours?${END}|hrs?${END}|h${END})`;
const TIME_UNIT = `(?:${SECONDS}|${MINUTES}|${HOURS})`;
const ONE_DURATION = `(?:half an? minute${END}|${NUMBER}\\s*m\\s*${NUMBER}\\s*${SECONDS}|an? minute${END}|\\d+:[0-5]\\d(?!\\d)|${NUMBER}\\s*-?\\s*${MINUTES}(?:\\s*(?:and\\s+)?${NUMBER}\\s*${SECONDS})?|${NUMBER}(?:\\s*[-+])?\\s*${TIME_UNIT})`;
/** Between the two ends of a range of durations. */
export const BETWEEN_DURATIONS = new RegExp(`${TO}(?=\\d|(?:${COUNTING})${END}|half|an?\\s)`);
export const DURATION = `(?:(?:${ONE_DURATION}|${NUMBER})${TO})?${ONE_DURATION}`;
/** Minutes as a lone "m", which is metres anywhere but after "hold" and "rest". */
export const SHORT_MINUTES = `${RANGE}\\s*m${END}`;

export const SETS = `sets?${END}`;
export const REPS = `(?:repetitions?|reps?)${END}`;
export const STEPS = `steps?${END}`;
export const BREATHS = `(?:[-,]?\\s*(?:deep|slow|full|long|easy|calm)${END})*\\s*-?\\s*breaths?${END}`;
export const AT_LEAST = `(?:at least|a minimum of|minimum of|minimum|min|>=?|≥|more than)\\s*`;
export const OR_MORE = `\\s*(?:\\+|or more${END}|or longer${END}|minimum${END}|min${END}|at least${END})`;
export const HOLD = `(?:isometric\\s+)?(?:holds?|holding|held|pause|squeeze)${END}`;
const BODY_NOUNS = 'side|leg|arm|foot|hand|knee|hip|shoulder|ankle|wrist|elbow|limb|thigh|calf';
export const BODY = `(?:${BODY_NOUNS})${END}`;
export const BODIES = `(?:sides|legs|arms|feet|hands|knees|hips|shoulders|ankles|wrists|elbows|limbs|thighs|calves)${END}`;
const EACH_TIME = `\\s*(?:/|(?:per|an?|each|every|p)(?:\\s+|${END}))?\\s*`;
export const A_DAY = `${EACH_TIME}(?:days?|daily|d)${END}`;
export const A_WEEK = `${EACH_TIME}(?:weeks?|weekly|wk)${END}`;

/** What follows a number that is no plain count: used to leave that number to another clause. */
export const NO_UNIT = `(?!\\s*-?\\s*(?:x\\s*(?:/|day|daily|per|a\\b|week)|times\\s*(?:a|per|/|daily)|${SETS}|deep${END}|slow${END}|breaths?${END}|${STEPS}|kgs?${END}|lbs?${END}|days?${END}|/\\s*(?:d|w|7|10)|%|m${END}|${TIME_UNIT}))`;
