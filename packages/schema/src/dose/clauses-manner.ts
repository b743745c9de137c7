import { type BandColour, bandColours, type Load, LOAD_KILOGRAMS_MAX, loadProblem, tempoProblem } from './domain.ts';
import { type Clause, clause, count, type Figure, type Found, refuse, type Statement, type Word } from './clause.ts';
import { A_DAY, A_WEEK, BODIES, BODY, END, NUMBER, OFTEN, RANGE } from './patterns.ts';
import { numbersIn } from './quantities.ts';

const ON = '(?:(?:on|to|for)\\s+)?(?:the\\s+)?';
const LEFT = `${ON}(?:left|lt|l)(?:[\\s-]+(?:hand\\s+)?${BODY}|${END})`;
const RIGHT = `${ON}(?:right|rt|r)(?:[\\s-]+(?:hand\\s+)?${BODY}|${END})`;
const AND = '\\s*(?:and|&|/|\\+)\\s*';

const sideClauses: readonly Clause[] = [
  clause(`${ON}(?:each|every|per|either|ea|/|an?)\\s*${BODY}(?:\\s+in turn${END})?`, say('side', 'EACH')),
  clause(`e/s${END}|${ON}both sides${END}`, say('side', 'EACH')),
  clause(`${LEFT}${AND}${RIGHT}|${RIGHT}${AND}${LEFT}`, say('side', 'EACH')),
  clause(`(?:both\\s+${BODIES}\\s+)?(?:together|at once|at the same time|simultaneously)${END}`, say('side', 'BOTH')),
  clause(`(?:alternating|alternately|alternate|alt)${END}\\.?(?:\\s+(?:${BODIES}|${BODY}))?`, say('side', 'ALTERNATE')),
  clause(`side to side${END}|switching sides(?:\\s+(?:each|every) (?:time|rep))?${END}`, say('side', 'ALTERNATE')),
  clause(
    `(?:all sets (?:on )?|finish |complete |do )?one ${BODY}\\s*(?:first${END}|(?:before|then) the other(?:\\s+${BODY})?${END})`,
    say('oneSideFirst', true),
  ),
  clause(`${LEFT}(?:\\s*[:=])?`, mark('left')),
  clause(`${RIGHT}(?:\\s*[:=])?`, mark('right')),
  clause(`${LEFT}\\s+only${END}|only\\s+${LEFT}`, mark('left only')),
  clause(`${RIGHT}\\s+only${END}|only\\s+${RIGHT}`, mark('right only')),
];

const TIMES = '\\s*(?:x|times?)';
const OFTEN_OR = `(?:x\\s*)?(?:(?<number>${RANGE})${TIMES}|(?<often>${OFTEN}))`;

const frequencyClauses: readonly Clause[] = [
  clause(`${OFTEN_OR}${A_DAY}`, times('timesPerDay')),
  clause(`(?:x\\s*)?(?<number>${RANGE})\\s*(?:/|per|an?|x\\s*/|x\\s*per)\\s*(?:day|d)${END}`, times('timesPerDay')),
  clause(`(?:o\\.?d|q\\.?d)\\.?${END}`, exactly('timesPerDay', 1)),
  clause(`(?:b\\.?d|b\\.?i\\.?d)\\.?${END}`, exactly('timesPerDay', 2)),
  clause(`(?:t\\.?d\\.?s|t\\.?i\\.?d)\\.?${END}`, exactly('timesPerDay', 3)),
  clause(`(?:q\\.?d\\.?s|q\\.?i\\.?d)\\.?${END}`, exactly('timesPerDay', 4)),
  clause(`${OFTEN_OR}${A_WEEK}`, times('daysPerWeek')),
  clause(
    `(?:x\\s*)?(?<number>${RANGE})\\s*(?:(?:days?|d)${A_WEEK}|(?:/|per|an?)\\s*(?:week|wk)${END})`,
    times('daysPerWeek'),
  ),
  // The hospital's fraction: so many days of seven.
  clause(`(?<number>${RANGE})\\s*/\\s*7(?!\\d)`, times('daysPerWeek')),
  clause(`(?:every|each)\\s*day${END}|daily${END}`, exactly('daysPerWeek', 7)),
  clause(`weekly${END}`, exactly('daysPerWeek', 1)),
];

const EFFORT = `(?:rpe|(?:rated\\s+)?effort)${END}`;

const effortClauses: readonly Clause[] = [
  clause(`@?\\s*${EFFORT}\\s*[:=@]?\\s*(?:of\\s+)?(?<number>${RANGE})(?:\\s*(?:/|out of)\\s*10)?`, times('effort')),
  clause(`(?<number>${RANGE})(?:\\s*(?:/|out of)\\s*10)?\\s*${EFFORT}`, times('effort')),
  clause(`@\\s*(?<number>${RANGE})(?!\\s*(?:kg|lb|%|[a-z]))`, times('effort')),
  clause(`tempo${END}\\s*[:=]?\\s*(?<tempo>\\d+(?:\\s*[-:/ ]\\s*\\d+){0,3}|[\\dx]+)(?![\\dx])`, tempo),
  clause(`(?<tempo>\\d+(?:\\s*[-:/]\\s*\\d+){2,3})\\s*tempo${END}`, tempo),
];

const WITH = '(?:(?:with|@|using)\\s*)?(?:an?\\s+)?';
const COLOUR = `(?:${bandColours.join('|').toLowerCase()}|gray)`;
const BAND = `(?:(?:resistance|mini|exercise|loop|elastic|stretch)[\\s-]*)?(?:thera-?bands?|bands?|loops?|tubing|tube)`;
const WEIGHT = '(?:\\s*(?:weights?|dumb-?bells?|kettle-?bells?|bar|barbell|ankle weights?|each hand))?';

const loadClauses: readonly Clause[] = [
  clause(`${WITH}(?<number>${NUMBER})\\s*-?\\s*(?:kgs?|kilos?|kilograms?|kilogrammes?)${END}${WEIGHT}`, weight(1)),
  clause(`${WITH}(?<number>${NUMBER})\\s*-?\\s*(?:g|grams?|grammes?)${END}${WEIGHT}`, weight(1 / 1000)),
  clause(`${WITH}(?<number>${NUMBER})\\s*-?\\s*(?:lbs?|pounds?)${END}${WEIGHT}`, pounds),
  clause(
    `(?:no weights?|without (?:a )?weights?|unloaded|body-?\\s?weight(?: only)?|bw)${END}`,
    say('load', { kilograms: 0 }),
  ),
  clause(`${WITH}(?<colour>${COLOUR})\\s+${BAND}${END}|${BAND}\\s*:?\\s*(?<after>${COLOUR})${END}`, band),
];

const openClauses: readonly Clause[] = [
  clause(
    `(?:hold\\s+|carry on\\s+)?(?:for\\s+)?(?:as (?:long|much|many|far) as (?:is |it is |feels |you are )?(?:comfortable|tolerated|tolerable)|as (?:tolerated|comfortable|able)|to (?:tolerance|comfort)|open[\\s-]?ended|ad lib)${END}`,
    say('openEnded', true),
  ),
];

/** Side, frequency, effort, tempo, load, and what is left to comfort. */
export const mannerClauses: readonly Clause[] = [
  ...sideClauses,
  ...frequencyClauses,
  ...effortClauses,
  ...loadClauses,
  ...openClauses,
];

function say(says: Figure, value: Statement['value']): Clause['read'] {
  return ({ span }) => [{ says, value, span } as Statement];
}

function mark(says: 'left' | 'right' | 'left only' | 'right only'): Clause['read'] {
  return ({ span }) => [{ says, span }];
}

function exactly(says: 'timesPerDay' | 'daysPerWeek', number: number): Clause['read'] {
  return say(says, { min: number, max: number });
}

function times(says: 'timesPerDay' | 'daysPerWeek' | 'effort'): Clause['read'] {
  return (found) => count(says, found, found.group('number') === undefined ? 'often' : 'number');
}

function tempo(found: Found): readonly Word[] {
  const written = found.group('tempo') ?? '';
  const parts = /^[\dx]{3,4}$/.test(written) ? written.split('') : (written.match(/\d+|x/g) ?? []);
  // "x" is "as fast as possible", which has no seconds.
  const value = parts.map((part) => (part === 'x' ? part : String(Number(part)))).join('-');
  const message = tempoProblem(value);
  if (message === null) return [{ says: 'tempo', value, span: found.span }];
  const repaired = value.replaceAll('x', '1');
  return refuse(message, tempoProblem(repaired) === null ? repaired : null, found.at('tempo'));
}

function weight(kilogramsPerUnit: number): Clause['read'] {
  return (found) => {
    const [number = 0] = numbersIn(found.group('number') ?? '');
    // Thousandths keep a decimal fraction exact: 250 g must be 0.25 kg.
    return loadOf(Math.round(number * kilogramsPerUnit * 1000) / 1000, found);
  };
}

const KILOGRAMS_PER_POUND = 0.453_592_37;
/** Plates marked in both units agree within this share: 11 lb is sold as 5 kg. */
const POUND_TOLERANCE = 0.005;

function pounds(found: Found): readonly Word[] {
  const [number = 0] = numbersIn(found.group('number') ?? '');
  const kilograms = number * KILOGRAMS_PER_POUND;
  const nearest = nearestLoad(kilograms);
  if (Math.abs(nearest - kilograms) <= kilograms * POUND_TOLERANCE) return loadOf(nearest, found);
  const message = `${number} lb is ${kilograms.toFixed(2)} kg, and a load must be in quarters of a kilogram.`;
  return refuse(message, `${nearest} kg`, found.span);
}

function loadOf(kilograms: number, found: Found): readonly Word[] {
  const value: Load = { kilograms };
  const message = loadProblem(value);
  if (message === null) return [{ says: 'load', value, span: found.span }];
  return refuse(message, `${nearestLoad(kilograms)} kg`, found.span);
}

function nearestLoad(kilograms: number): number {
  return Math.min(Math.round(kilograms * 4) / 4, LOAD_KILOGRAMS_MAX);
}

function band(found: Found): readonly Word[] {
  const written = (found.group('colour') ?? found.group('after') ?? '').toUpperCase();
  const colour = bandColours.find((each) => each === (written === 'GRAY' ? 'GREY' : written)) as BandColour;
  return [{ says: 'load', value: { band: colour }, span: found.span }];
}
