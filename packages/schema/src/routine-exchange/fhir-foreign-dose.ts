import { type Dose, doseProblems, emptyDose } from '../dose/domain.ts';
import { parseDose } from '../dose/parse.ts';
import { routineTextLimits } from '../routine/composed.ts';
import type { FileProblem } from './domain.ts';
import { elements, textOf } from './fhir-bundle.ts';
import type { Element } from './fhir-extension.ts';
import { repeatedBy, repsOf } from './fhir-timing.ts';

/** What an action of others says of how much: as figures, and in words that are no figures. */
export interface ForeignDose {
  readonly dose: Dose;
  readonly note: string | null;
  readonly notices: readonly FileProblem[];
}

const readOfRepeat = new Set([
  'frequency',
  'frequencyMax',
  'period',
  'periodUnit',
  'duration',
  'durationMax',
  'durationUnit',
]);

/** Reads the words that are a dose, and keeps the others. */
function wordsOf(texts: readonly string[]) {
  const different = [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
  const read = different.map((text) => ({ text, parsed: parseDose(text.replace(/\.$/, '')) }));
  const first = read.find(({ parsed }) => parsed.ok);
  return {
    dose: first?.parsed.ok ? first.parsed.dose : null,
    others: read.filter((one) => one !== first).map(({ text }) => text),
  };
}

/** Reads how much of an activity is done, from its figures and from its words. */
export function foreignDose(action: Element, activity: Element | undefined, path: string): ForeignDose {
  const [dosage = {}, ...furtherDosages] = elements(activity?.['dosage']);
  const timings = [action['timingTiming'], activity?.['timingTiming'], dosage['timing']];
  const timing = timings.find((one) => typeof one === 'object' && one !== null) as Element | undefined;
  const said = [dosage['text'], dosage['patientInstruction'], action['description'], action['textEquivalent']];
  const { dose: parsed, others } = wordsOf(said.map(textOf));
  const reps = repsOf(dosage);
  const stated = { ...emptyDose, ...parsed, ...repeatedBy(timing), ...(reps ? { reps } : {}) };
  const isSound = doseProblems(stated).length === 0;
  const repeat = (timing?.['repeat'] as Element | undefined) ?? {};
  const unread = Object.keys(repeat).filter((name) => !readOfRepeat.has(name));
  const note = others.join('\n');
  return {
    dose: isSound ? stated : (parsed ?? emptyDose),
    note: note.slice(0, routineTextLimits.note).trim() || null,
    notices: [
      ...(isSound
        ? []
        : [{ path, message: 'Its figures contradict each other or are out of bounds: they are left out.' }]),
      ...(note.length > routineTextLimits.note
        ? [{ path, message: 'Its words are cut to the length of a note.' }]
        : []),
      ...(unread.length > 0
        ? [{ path: `${path}.timing`, message: `Of its timing this is left out: ${unread.join(', ')}.` }]
        : []),
      ...(furtherDosages.length > 0 ? [{ path, message: 'Only the first of its dosages is taken.' }] : []),
    ],
  };
}
