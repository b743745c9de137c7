import type { PainMoment } from '../gql/graphql';

/** The moments as they follow each other on a day. */
export const momentsOfDay: readonly PainMoment[] = ['NEXT_MORNING', 'BEFORE', 'DURING', 'AFTER', 'DIARY'];

/** What each moment is called in a list. */
export const momentLabel: Readonly<Record<PainMoment, string>> = {
  NEXT_MORNING: 'Next morning',
  BEFORE: 'Before',
  DURING: 'During',
  AFTER: 'After',
  DIARY: 'Diary',
};
