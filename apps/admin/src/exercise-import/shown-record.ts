import { type FragmentType, readFragment } from '../gql';
import type { ExerciseImportRecordFieldsFragment, ExerciseMatchFieldsFragment } from '../gql/graphql';
import { exerciseImportRecord, exerciseMatch } from './import-documents';

/** A record of the file as the preview shows it. */
export interface ShownRecord extends Omit<ExerciseImportRecordFieldsFragment, 'match' | 'possibleDuplicates'> {
  readonly match: ExerciseMatchFieldsFragment | null;
  readonly possibleDuplicates: readonly ExerciseMatchFieldsFragment[];
}

/** Reads the records of a preview. */
export function shownRecords(records: readonly FragmentType<typeof exerciseImportRecord>[]): ShownRecord[] {
  return readFragment(exerciseImportRecord, records).map(({ match, possibleDuplicates, ...record }) => ({
    ...record,
    match: match ? readFragment(exerciseMatch, match) : null,
    possibleDuplicates: readFragment(exerciseMatch, possibleDuplicates),
  }));
}
