import type { BandColour, Dose, DosePart, IntRange } from './domain.ts';
import { hasFigures, hasNoWeight, isHeld, isRepeated } from './sentence-facts.ts';

/** Says a dose in plain German, for the person who does the exercise. */
export function germanSentence(dose: Dose): string {
  const sentences = [
    amountSentence(dose),
    ...sidesThatDiffer(dose),
    dose.oneSideFirst && 'erst alle Sätze auf einer Seite, dann auf der anderen',
    stepsSentence(dose),
    holdSentence(dose),
    dose.tempo && `in jeder Wiederholung ${tempoWords(dose.tempo)}`,
    dose.load && loadWords(dose),
    dose.effort && `die Anstrengung soll bei ${range(dose.effort)} von 10 liegen`,
    dose.restSeconds && restSentence(dose.restSeconds),
    howOften(dose),
    dose.openEnded && openEndedSentence(dose),
  ];
  return sentences.flatMap((sentence) => (sentence ? [`${capital(sentence)}.`] : [])).join(' ');
}

function amountSentence(dose: Dose): string | null {
  const amount = amountWords(dose);
  const where = whereWords(dose);
  // What is only held says its side itself: "30 Sekunden auf jeder Seite halten."
  if (!amount && isHeld(dose) && dose.side !== 'BOTH' && !(dose.left && dose.right)) return null;
  return [amount, where].filter(Boolean).join(amount && where.startsWith('die Seiten') ? ', ' : ' ') || null;
}

function amountWords({ sets, reps }: DosePart): string {
  if (sets && reps) return `${setsWords(sets)} mit ${repsWords(reps)}`;
  if (sets) return setsWords(sets);
  return reps ? repsWords(reps) : '';
}

const setsWords = (sets: IntRange) => count(sets, 'Satz', 'Sätze');
const repsWords = (reps: IntRange) => count(reps, 'Wiederholung', 'Wiederholungen');

const inTurns = 'die Seiten jedes Mal wechseln';

function whereWords({ side, left, right, reps }: Dose): string {
  if (left && right) return side === 'ALTERNATE' ? inTurns : '';
  if (left || right) return `nur auf der ${left ? 'linken' : 'rechten'} Seite`;
  if (side === 'EACH') return 'auf jeder Seite';
  if (side === 'BOTH') return '';
  return reps ? 'auf jeder Seite, dabei die Seiten jedes Mal wechseln' : inTurns;
}

function sidesThatDiffer({ left, right }: Dose): string[] {
  if (!left || !right) return [];
  return [`linke Seite: ${partWords(left)}`, `rechte Seite: ${partWords(right)}`];
}

function partWords(part: DosePart): string {
  return [
    amountWords(part),
    part.steps && `${stepsWords(part.steps)} in jeder Wiederholung`,
    isHeld(part) && `${part.reps ? 'jede ' : ''}${holdWords(part)} halten`,
    part.tempo && tempoWords(part.tempo),
    part.load && loadWords(part),
    part.effort && `Anstrengung ${range(part.effort)} von 10`,
  ]
    .filter(Boolean)
    .join(', ');
}

const stepsWords = (steps: IntRange) => count(steps, 'Schritt', 'Schritte');

function stepsSentence({ steps, reps, left }: Dose): string | null {
  if (!steps) return null;
  return `${stepsWords(steps)}${reps || left?.reps ? ' in jeder Wiederholung' : ''}`;
}

function holdSentence(dose: Dose): string | null {
  if (!isHeld(dose)) return null;
  const words = holdWords(dose);
  if (dose.reps || dose.left?.reps || dose.right?.reps) return `jede Wiederholung ${words} halten`;
  if (isRepeated(dose.sets) || isRepeated(dose.left?.sets)) return `jedes Mal ${words} halten`;
  if (dose.sets) return `${words} halten`;
  const where = dose.side === 'ALTERNATE' ? 'auf jeder Seite, dabei die Seiten jedes Mal wechseln' : whereWords(dose);
  if (dose.side === 'ALTERNATE') return `${words} halten, ${where}`;
  return [words, where, 'halten'].filter(Boolean).join(' ');
}

function holdWords({ holdSeconds, breaths, holdIsMinimum }: DosePart): string {
  const length = holdSeconds
    ? duration(holdSeconds)
    : breaths
      ? `${count(breaths, 'langsamen Atemzug', 'langsame Atemzüge')} lang`
      : '';
  return holdIsMinimum ? `mindestens ${length}` : length;
}

function tempoWords(tempo: string): string {
  const verbs = ['senken', 'innehalten', 'heben', 'innehalten'];
  return tempo
    .split('-')
    .map((seconds, move) => ({ seconds: Number(seconds), verb: verbs[move] }))
    .filter(({ seconds }) => seconds > 0)
    .map(({ seconds, verb }) => `${duration({ min: seconds, max: seconds })} ${verb}`)
    .join(', ');
}

const colours: Record<BandColour, string> = {
  TAN: 'beigen',
  WHITE: 'weißen',
  YELLOW: 'gelben',
  ORANGE: 'orangefarbenen',
  PINK: 'rosafarbenen',
  RED: 'roten',
  GREEN: 'grünen',
  BLUE: 'blauen',
  PURPLE: 'violetten',
  BLACK: 'schwarzen',
  GREY: 'grauen',
  SILVER: 'silbernen',
  GOLD: 'goldenen',
};

function loadWords(part: DosePart): string {
  if (!part.load || hasNoWeight(part)) return 'ohne Gewicht';
  if ('band' in part.load) return `mit dem ${colours[part.load.band]} Band`;
  return `mit einem Gewicht von ${String(part.load.kilograms).replace('.', ',')} kg`;
}

function restSentence(rest: IntRange): string {
  return rest.max === 0 ? 'zwischen den Sätzen keine Pause' : `zwischen den Sätzen ${duration(rest)} Pause`;
}

function howOften({ timesPerDay, daysPerWeek }: Dose): string | null {
  const perDay = timesPerDay && `${times(timesPerDay)} am Tag`;
  const perWeek =
    daysPerWeek && (daysPerWeek.min === 7 ? 'jeden Tag' : `an ${count(daysPerWeek, 'Tag', 'Tagen')} in der Woche`);
  return [perDay, perWeek].filter(Boolean).join(', ') || null;
}

function openEndedSentence(dose: Dose): string {
  return hasFigures(dose)
    ? 'machen Sie nur so viel, wie es angenehm ist'
    : 'machen Sie so lange weiter, wie es angenehm ist';
}

function times(number: IntRange): string {
  const words = ['', 'einmal', 'zweimal'];
  if (number.max <= 2) return number.min === number.max ? (words[number.max] ?? '') : 'ein- bis zweimal';
  return `${range(number)} Mal`;
}

function duration({ min, max }: IntRange): string {
  if (min === max) return singleDuration(min);
  if (min > 0 && min % 60 === 0 && max % 60 === 0) return minutes({ min: min / 60, max: max / 60 });
  if (max < 120) return seconds({ min, max });
  return `${singleDuration(min)} bis ${singleDuration(max)}`;
}

function singleDuration(length: number): string {
  const whole = Math.floor(length / 60);
  const rest = length % 60;
  if (whole === 0 || (rest > 0 && length < 120)) return seconds({ min: length, max: length });
  const words = minutes({ min: whole, max: whole });
  return rest === 0 ? words : `${words} ${seconds({ min: rest, max: rest })}`;
}

const seconds = (number: IntRange) => count(number, 'Sekunde', 'Sekunden');
const minutes = (number: IntRange) => count(number, 'Minute', 'Minuten');

function count(number: IntRange, one: string, many: string): string {
  return `${range(number)} ${number.max === 1 ? one : many}`;
}

function range({ min, max }: IntRange): string {
  return min === max ? `${min}` : `${min} bis ${max}`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
