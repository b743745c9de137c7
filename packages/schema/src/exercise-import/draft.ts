import {
  type Attribution,
  type BodyRegion,
  type ExerciseContent,
  type StepRole,
  listLimits,
  stepRoles,
  textLimits,
} from '../exercise/domain.ts';
import { nothing, withChanges } from '../exercise/tidy.ts';
import { fieldLabels, spelled } from '../exercise/words.ts';
import type { ReadExercise } from './domain.ts';
import { categoryTerm, equipmentTerm, muscleTerm, positionTerm, positionsInName, regionTerm } from './terms.ts';
import type { Translations } from './translations.ts';

/** The words of a record, by the field that they are for; `from` is what the other library calls it. */
export interface Word {
  readonly from: string;
  readonly value: string;
}
export interface RawExercise {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly purpose: string;
  readonly category: readonly Word[];
  readonly positions: readonly Word[];
  readonly regions: readonly Word[];
  readonly primaryMuscles: readonly Word[];
  readonly secondaryMuscles: readonly Word[];
  readonly equipment: readonly Word[];
  readonly tags: readonly Word[];
  readonly steps: readonly string[];
  readonly cautions: readonly string[];
  readonly attribution: Attribution | null;
}
export const nothingRead: RawExercise = {
  name: '',
  aliases: [],
  purpose: '',
  category: [],
  positions: [],
  regions: [],
  primaryMuscles: [],
  secondaryMuscles: [],
  equipment: [],
  tags: [],
  steps: [],
  cautions: [],
  attribution: null,
};

const rolePrefix = new RegExp(`^(${stepRoles.map(spelled).join('|')})\\s*:\\s*(?=\\S)`, 'i');

/** A step may say its role before a colon; a movement unless it does. */
function stepOf(text: string): { role: StepRole; text: string } {
  const [prefix, word = ''] = rolePrefix.exec(text) ?? [];
  const role = stepRoles.find((one) => spelled(one) === word.toLowerCase());
  return prefix && role ? { role, text: text.slice(prefix.length) } : { role: 'MOVE', text };
}

const one = { aliases: 'alias', primaryMuscles: 'muscle', secondaryMuscles: 'muscle', equipment: 'equipment' } as const;
const most = { ...one, tags: 'tag', steps: 'step', cautions: 'caution' } as const;

/** What of a content is more than an exercise may hold, in words; null when nothing is. */
function excess(content: ExerciseContent): string | null {
  for (const field of ['name', 'purpose'] as const) {
    const { length } = content[field];
    if (length > textLimits[field])
      return `${fieldLabels[field]} has ${length} characters, and may have ${textLimits[field]}.`;
  }
  for (const field of Object.keys(most) as (keyof typeof most)[]) {
    const list = content[field];
    if (list.length > listLimits[field])
      return `${fieldLabels[field]}: there are ${list.length}, and may be ${listLimits[field]}.`;
    const characters = textLimits[most[field]];
    const tooLong = list
      .map((each) => (typeof each === 'string' ? each : each.text))
      .find((text) => text.length > characters);
    if (tooLong !== undefined)
      return `${fieldLabels[field]}: “${tooLong.slice(0, 40)}…” has ${tooLong.length} characters, and may have ${characters}.`;
  }
  return null;
}

/** Puts the words of one record into our terms; what has no term becomes a tag or stays as it is written. */
class Translating {
  readonly tags: string[] = [];
  readonly regions: BodyRegion[] = [];
  readonly #translations: Translations;
  constructor(translations: Translations) {
    this.#translations = translations;
  }

  muscles(words: readonly Word[], to: 'primaryMuscles' | 'secondaryMuscles'): string[] {
    return words.flatMap(({ from, value }) => {
      const term = muscleTerm(value);
      if (term?.region && to === 'primaryMuscles') this.regions.push(term.region);
      const kept = term?.words ?? [value];
      this.#translations.note({ from, value, to, words: kept, isKnown: term !== null });
      return kept;
    });
  }

  equipment(words: readonly Word[]): string[] {
    return words.flatMap(({ from, value }) => {
      const isOther = /^other$/i.test(value.trim());
      const kept = equipmentTerm(value) ?? (isOther ? [] : [value]);
      if (isOther) this.tag({ from, value }, ['other equipment']);
      else
        this.#translations.note({ from, value, to: 'equipment', words: kept, isKnown: equipmentTerm(value) !== null });
      return kept;
    });
  }

  /** Words of a closed list; those that it has not become tags. */
  listed<Term extends string>(
    words: readonly Word[],
    to: 'positions' | 'regions',
    term: (value: string) => Term | null,
  ): Term[] {
    return words.flatMap(({ from, value }) => {
      const found = term(value);
      if (found === null) this.tag({ from, value });
      else this.#translations.note({ from, value, to, words: [spelled(found)], isKnown: true });
      return found ?? [];
    });
  }

  category(words: readonly Word[]) {
    const found = words.flatMap(({ from, value }) => {
      const term = categoryTerm(value);
      if (term === null) this.tag({ from, value });
      else {
        this.tags.push(...term.tags);
        const kept = [spelled(term.category), ...term.tags.map((tag) => `tag ${tag}`)];
        this.#translations.note({ from, value, to: 'category', words: kept, isKnown: true });
      }
      return term?.category ?? [];
    });
    return found[0] ?? null;
  }

  tag({ from, value }: Word, words: readonly string[] = [value]): void {
    this.tags.push(...words);
    this.#translations.note({ from, value, to: 'tags', words, isKnown: from === 'tags' });
  }
}

/** Makes the exercise that a record would be, in the clinic's terms. */
export function draftOf(
  raw: RawExercise,
  translations: Translations,
): Pick<ReadExercise, 'draft' | 'problem' | 'notices'> {
  const refused = (problem: string) => ({ draft: null, problem, notices: [] });
  if (raw.name.trim() === '') return refused('It has no name.');
  const notices: string[] = [];
  const words = new Translating(translations);
  const category = words.category(raw.category);
  if (category === null) notices.push('Its category is not known: it is put under strength until you say otherwise.');
  const positions = words.listed(raw.positions, 'positions', positionTerm);
  const regions = words.listed(raw.regions, 'regions', regionTerm);
  const primaryMuscles = words.muscles(raw.primaryMuscles, 'primaryMuscles');
  const secondaryMuscles = words.muscles(raw.secondaryMuscles, 'secondaryMuscles');
  const equipment = words.equipment(raw.equipment);
  for (const tag of raw.tags) words.tag(tag);
  const steps = raw.steps.filter((text) => text.trim() !== '').map((text) => stepOf(text.trim()));
  if (steps.length < raw.steps.length) notices.push('Steps that say nothing are left out.');
  if (steps.length === 0) notices.push('It has no steps: write them before you publish it.');
  let keys = 0;
  const content = withChanges(
    { ...nothing, name: '', category: category ?? 'STRENGTH' },
    {
      name: raw.name,
      aliases: raw.aliases,
      purpose: raw.purpose,
      positions: positions.length > 0 ? positions : positionsInName(raw.name),
      regions: regions.length > 0 ? regions : words.regions,
      primaryMuscles,
      secondaryMuscles,
      equipment,
      tags: words.tags,
      steps,
      cautions: raw.cautions.filter((text) => text.trim() !== '').map((text) => ({ text, precautions: [] })),
    },
    () => String(++keys),
  );
  const problem = excess(content);
  return problem ? refused(problem) : { draft: { content, attribution: raw.attribution }, problem: null, notices };
}
