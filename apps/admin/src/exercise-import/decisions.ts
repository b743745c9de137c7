import type { ExerciseImportAction, ExerciseMatchFieldsFragment } from '../gql/graphql';
import type { ShownRecord } from './shown-record';

/** What is done with one record. */
export interface Decision {
  readonly action: ExerciseImportAction;
  /** Of MERGE: the id of the exercise; null for a record before it in the same file. */
  readonly into: string | null;
}
export type Decisions = ReadonlyMap<number, Decision>;

/** What a record may be merged into. */
export const mergeable = ({ match, possibleDuplicates }: ShownRecord): ExerciseMatchFieldsFragment[] =>
  [match, ...possibleDuplicates].filter((one) => one !== null).filter(({ mayMerge }) => mayMerge);

/** What is done with a record when nobody decides; null when there is nothing to decide. */
export function usualDecision(record: ShownRecord): Decision | null {
  const { outcome, match } = record;
  if (outcome === 'REFUSED' || (outcome === 'UNCHANGED' && match?.mayMerge)) return null;
  if (match === null) return { action: 'CREATE', into: null };
  return match.mayMerge ? { action: 'MERGE', into: match.exercise?.id ?? null } : { action: 'SKIP', into: null };
}

/** Decides the same for all records that are, or may be, there already. */
export function decidedForAll(records: readonly ShownRecord[], action: ExerciseImportAction): Decisions {
  return new Map(
    records.flatMap((record): [number, Decision][] => {
      if (record.outcome !== 'DUPLICATE' && record.outcome !== 'POSSIBLE_DUPLICATE') return [];
      if (action !== 'MERGE') return [[record.index, { action, into: null }]];
      const [into] = mergeable(record);
      return into ? [[record.index, { action, into: into.exercise?.id ?? null }]] : [];
    }),
  );
}

/** The decisions as the service takes them. */
export function decisionsInput(decisions: Decisions) {
  return [...decisions].map(([record, { action, into }]) => ({ record, action, exercise: into }));
}

/** How many records come to which end with these decisions. */
export function countsOf(records: readonly ShownRecord[], decisions: Decisions) {
  const counts = { CREATE: 0, MERGE: 0, SKIP: 0, UNCHANGED: 0, REFUSED: 0 };
  for (const record of records) {
    const decision = decisions.get(record.index) ?? usualDecision(record);
    counts[decision?.action ?? (record.outcome === 'REFUSED' ? 'REFUSED' : 'UNCHANGED')]++;
  }
  return counts;
}
