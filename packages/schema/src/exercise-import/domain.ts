import type { Attribution, ExerciseContent } from '../exercise/domain.ts';

export const exerciseFormats = ['FREE_EXERCISE_DB', 'CSV'] as const;
/** The forms that libraries of exercises come in. */
export type ExerciseFormat = (typeof exerciseFormats)[number];

/** What a format is called among people. */
export const formatNames: Record<ExerciseFormat, string> = {
  FREE_EXERCISE_DB: 'free-exercise-db (JSON)',
  CSV: 'CSV (a table)',
};

/** What one import may hold. */
export const importLimits = {
  bytes: 10 * 1024 * 1024,
  records: 5000,
  /** Characters of one record. */
  recordCharacters: 100_000,
  /** How deep the JSON of one record may nest. */
  depth: 10,
  columns: 200,
} as const;

/** What a column of a table can be taken for. */
export const columnFields = [
  'name',
  'aliases',
  'purpose',
  'category',
  'positions',
  'regions',
  'primaryMuscles',
  'secondaryMuscles',
  'equipment',
  'tags',
  'steps',
  'cautions',
  'author',
  'source',
  'url',
  'licence',
] as const;
export type ColumnField = (typeof columnFields)[number];

/** A field as the API spells it: primaryMuscles becomes PRIMARY_MUSCLES. */
export function columnFieldName(field: ColumnField): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** What somebody takes a column for; null leaves it out. */
export interface ColumnChoice {
  readonly column: string;
  readonly field: ColumnField | null;
}

/** A column of a table. */
export interface Column {
  readonly name: string;
  /** Its first value that says something. */
  readonly sample: string;
  /** What it is taken for; null when it is left out. */
  readonly field: ColumnField | null;
}

/** What became of one value of the other library's words. */
export interface Translation {
  /** The field or column that it stood in. */
  readonly from: string;
  readonly value: string;
  /** Where it went; null when it was left out. */
  readonly to: keyof ExerciseContent | 'attribution' | null;
  /** The words that it became. */
  readonly words: readonly string[];
  /** Whether the table of terms knows it; otherwise it is kept as it is written. */
  readonly isKnown: boolean;
  /** How many records have it. */
  readonly count: number;
}

/** An exercise that is not in the library yet. */
export interface ExerciseDraft {
  readonly content: ExerciseContent;
  readonly attribution: Attribution | null;
}

/** A record as its reader gives it: either the exercise that it would make, or what is wrong with it. */
export interface ReadExercise {
  /** Of its first line in the text, from 1. */
  readonly line: number;
  /** Its name or how it begins. */
  readonly label: string;
  readonly draft: ExerciseDraft | null;
  /** Why it cannot be taken, in words; null when it can. */
  readonly problem: string | null;
  /** What was mended or left out on the way. */
  readonly notices: readonly string[];
}

/** What becomes of a record when nobody decides otherwise. */
export type ExerciseOutcome = 'NEW' | 'POSSIBLE_DUPLICATE' | 'DUPLICATE' | 'UNCHANGED' | 'REFUSED';

export const nameMatchKinds = ['ORIGIN', 'NAME', 'ALIAS', 'SIMILAR_NAME'] as const;
/** By what a record and an exercise are found to be the same. */
export type NameMatchKind = (typeof nameMatchKinds)[number];

export type ExerciseAction = 'CREATE' | 'MERGE' | 'SKIP';

/** What somebody decides of one record; without a decision it goes its usual way. */
export interface ExerciseDecision {
  /** Which record: from 0, in the order of the text. */
  readonly record: number;
  readonly action: ExerciseAction;
  /** Of MERGE: into which exercise of the library; the one that it matches unless said. */
  readonly exerciseId?: string | null | undefined;
}

/** An exercise that a record is held against: in the library, or a record before it in the same text. */
export interface KnownExercise {
  /** Null for what another record of the same text would make. */
  readonly id: string | null;
  /** Which record of the text made it; null for what is in the library. */
  readonly record: number | null;
  /** Whether it stands in the clinic's own library: the public one stays as it is. */
  readonly isOwn: boolean;
  readonly isArchived: boolean;
  readonly revision: number;
  draft: ExerciseDraft;
}

/** What a record would bring to an exercise that is there. */
export interface Brought {
  readonly field: keyof ExerciseContent;
  /** In words. */
  readonly values: readonly string[];
}

export interface NameMatch {
  readonly by: NameMatchKind;
  readonly exercise: KnownExercise;
  readonly brings: readonly Brought[];
}

/** One record and what becomes of it. */
export interface PlannedExercise {
  readonly index: number;
  readonly line: number;
  readonly label: string;
  readonly outcome: ExerciseOutcome;
  /** Why it is refused; null otherwise. */
  readonly reason: string | null;
  readonly notices: readonly string[];
  readonly draft: ExerciseDraft | null;
  readonly match: NameMatch | null;
  readonly possibleDuplicates: readonly NameMatch[];
  /** What is done: by decision, else by outcome. */
  readonly done: 'CREATED' | 'MERGED' | 'UNCHANGED' | 'SKIPPED' | 'REFUSED';
}

/** Says whether a record may be merged into an exercise. */
export function takesMerges({ isOwn, isArchived }: Pick<KnownExercise, 'isOwn' | 'isArchived'>): boolean {
  return isOwn && !isArchived;
}
