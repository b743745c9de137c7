import type { ExerciseField, VersionDiffQuery } from '../gql/graphql';

/** One thing in which two versions differ. */
export type Change = NonNullable<VersionDiffQuery['diffExerciseVersions']>['changes'][number];

/** The changes of one field, under its name. */
export interface ChangesOfField {
  readonly field: ExerciseField;
  readonly label: string;
  readonly changes: readonly Change[];
}

const fieldLabel: Record<ExerciseField, string> = {
  NAME: 'Name',
  ALIASES: 'Other names',
  CATEGORY: 'Category',
  PURPOSE: 'Purpose',
  POSITIONS: 'Positions',
  REGIONS: 'Regions',
  PRIMARY_MUSCLES: 'Main muscles',
  SECONDARY_MUSCLES: 'Helping muscles',
  EQUIPMENT: 'Equipment',
  TAGS: 'Tags',
  STEPS: 'Steps',
  CAUTIONS: 'Cautions',
  EFFECTS: 'Effects',
  LADDER: 'Ladder',
  PICTURES: 'Pictures',
  CITATIONS: 'Citations',
};

/** Puts changes together by field, in the order in which they come. */
export function changeGroups(changes: readonly Change[]): ChangesOfField[] {
  const fields = [...new Set(changes.map(({ field }) => field))];
  return fields.map((field) => ({
    field,
    label: fieldLabel[field],
    changes: changes.filter((change) => change.field === field),
  }));
}

/** A run of words, and what became of it. */
export interface Run {
  readonly kind: 'SAME' | 'ADDED' | 'REMOVED';
  readonly text: string;
}

/**
 * The runs that show a change: its words where they were compared, else all of it as added or removed.
 * Texts that share less than a third of their letters are shown one after the other: word by word they are unreadable.
 */
export function runsOf({ kind, before, after, parts }: Pick<Change, 'kind' | 'before' | 'after' | 'parts'>): Run[] {
  if (kind === 'MOVED') return [];
  const whole: Run[] = [
    ...(before ? [{ kind: 'REMOVED' as const, text: before }] : []),
    ...(after ? [{ kind: 'ADDED' as const, text: after }] : []),
  ];
  if (parts.length === 0) return whole;
  const shared = parts.reduce((sum, part) => sum + (part.kind === 'SAME' ? part.text.trim().length : 0), 0);
  const longer = Math.max(before?.length ?? 0, after?.length ?? 0);
  return shared * 3 < longer ? whole : [...parts];
}
