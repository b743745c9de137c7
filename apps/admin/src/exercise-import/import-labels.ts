import type { ExerciseColumnField, ExerciseFormat, ExerciseMatchKind, ExerciseOutcome } from '../gql/graphql';

export const formatLabel: Record<ExerciseFormat, string> = {
  FREE_EXERCISE_DB: 'free-exercise-db (JSON)',
  CSV: 'Table (CSV)',
};

export const outcomeLabel: Record<ExerciseOutcome, string> = {
  NEW: 'New',
  POSSIBLE_DUPLICATE: 'Perhaps there already',
  DUPLICATE: 'There already',
  UNCHANGED: 'Nothing new',
  REFUSED: 'Cannot be taken',
};

export const outcomeTone = {
  NEW: 'good',
  POSSIBLE_DUPLICATE: 'caution',
  DUPLICATE: 'accent',
  UNCHANGED: 'neutral',
  REFUSED: 'danger',
} as const satisfies Record<ExerciseOutcome, string>;

export const matchWords: Record<ExerciseMatchKind, string> = {
  ORIGIN: 'was imported from the same place',
  NAME: 'has the same name',
  ALIAS: 'has this as another name',
  SIMILAR_NAME: 'has nearly the same name',
};

export const columnLabel: Record<ExerciseColumnField, string> = {
  NAME: 'Name',
  ALIASES: 'Other names',
  PURPOSE: 'Purpose',
  CATEGORY: 'Category',
  POSITIONS: 'Positions',
  REGIONS: 'Regions',
  PRIMARY_MUSCLES: 'Main muscles',
  SECONDARY_MUSCLES: 'Other muscles',
  EQUIPMENT: 'Equipment',
  TAGS: 'Tags',
  STEPS: 'Steps',
  CAUTIONS: 'Cautions',
  AUTHOR: 'Author',
  SOURCE: 'Where it is from',
  URL: 'Address',
  LICENCE: 'Licence',
};

const fields: Record<string, string> = {
  aliases: 'other names',
  primaryMuscles: 'main muscles',
  secondaryMuscles: 'other muscles',
};

/** How a field of an exercise is called within a sentence. */
export const fieldWord = (field: string) => fields[field] ?? field;
