/** Words by language, as BCP 47 names it; English is always among them. */
export interface Texts {
  readonly en: string;
  readonly [language: string]: string;
}

/** One answer that can be picked, and what it counts. */
export interface MeasureOption {
  readonly value: number;
  readonly text: Texts;
}

/** One question: a scale of whole numbers, or answers to pick from. */
export interface MeasureItem {
  /** Stays the same through versions that ask the same. */
  readonly key: string;
  readonly text: Texts;
  readonly min: number;
  readonly max: number;
  /** What the ends of a scale mean. */
  readonly minText: Texts | null;
  readonly maxText: Texts | null;
  /** What can be picked; null for a scale. */
  readonly options: readonly MeasureOption[] | null;
}

/** MEAN and SUM of the answers; PERCENT of the most that those answered could come to. */
export const scoringMethods = ['MEAN', 'SUM', 'PERCENT'] as const;
export type ScoringMethod = (typeof scoringMethods)[number];

export const measureDirections = ['HIGHER_IS_BETTER', 'HIGHER_IS_WORSE'] as const;
export type MeasureDirection = (typeof measureDirections)[number];

/** The least change that matters to people, and where that is said. */
export interface ChangeThatMatters {
  readonly points: number;
  /** Of the first score; null where only points are said. */
  readonly percent: number | null;
  /** Greater changes that have a name: from so many points on. */
  readonly greater: readonly { readonly points: number; readonly text: Texts }[];
  readonly source: string;
  readonly url: string | null;
}

/** All that a version of an outcome measure says. */
export interface MeasureDefinition {
  readonly title: Texts;
  /** A letter or two in charts and lists: PSFS. */
  readonly shortTitle: string;
  readonly instruction: Texts | null;
  readonly items: readonly MeasureItem[];
  /** How many activities of the client's own its one item is asked for, at most; null for fixed items. */
  readonly activitiesMost: number | null;
  readonly method: ScoringMethod;
  /** How many answers a score takes; null takes all. The rest counts as the mean of those, never as zero. */
  readonly answersLeast: number | null;
  readonly direction: MeasureDirection;
  /** The answer is itself a change since the start, so that it is not set against a first one. */
  readonly isChange: boolean;
  readonly change: ChangeThatMatters | null;
  /** Whose it is and what it may be used for. */
  readonly licence: string;
  /** Where the measure itself is described. */
  readonly source: string;
  readonly url: string | null;
}

/** The words in a language, or in English where they are not there. */
export function textIn(texts: Texts, locale: string): string {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? 'en';
  return texts[locale] ?? texts[language] ?? texts.en;
}

/** One answer to a measure: of an item by its key, or of an activity by its number from 0. */
export interface MeasureAnswer {
  readonly item: string;
  readonly value: number;
}

/** The keys that a client is asked for, in order: those of the items, or the numbers of the activities. */
export function askedKeys({ items, activitiesMost }: MeasureDefinition, activities: readonly string[]): string[] {
  return activitiesMost === null ? items.map(({ key }) => key) : activities.map((_activity, nth) => String(nth));
}

/** The item behind a key; for an activity, the one item that is asked for each. */
export function itemOf({ items, activitiesMost }: MeasureDefinition, key: string): MeasureItem | undefined {
  return activitiesMost === null ? items.find((item) => item.key === key) : items[0];
}

/** Every rule that answers break: each about something that is asked, once, with a value that it has. */
export function answerProblems(
  definition: MeasureDefinition,
  activities: readonly string[],
  answers: readonly MeasureAnswer[],
): string[] {
  const asked = new Set(askedKeys(definition, activities));
  const seen = new Set<string>();
  const problems = answers.flatMap(({ item: key, value }) => {
    if (!asked.has(key)) return [`“${key}” is not asked here.`];
    if (seen.has(key)) return [`“${key}” is answered twice.`];
    seen.add(key);
    const item = itemOf(definition, key);
    return item && hasValue(item, value) ? [] : [`${value} is no answer to “${key}”.`];
  });
  return answers.length === 0 ? ['Answer at least one question.'] : problems;
}

function hasValue({ min, max, options }: MeasureItem, value: number): boolean {
  if (options) return options.some((option) => option.value === value);
  return Number.isInteger(value) && min <= value && value <= max;
}
