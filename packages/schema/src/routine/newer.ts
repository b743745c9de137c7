/** What of an exercise says whether an item may take a newer version of it. */
interface OfferingExercise {
  readonly status: 'DRAFT' | 'PUBLISHED' | 'ARCHIVED';
  readonly current: { readonly number: number | null } | null;
}

/**
 * Says whether an exercise in use shows a later version than the one that an item pins. A pinned draft is
 * never behind: it becomes the first version itself.
 */
export function hasNewerVersion(pinned: { readonly number: number | null }, exercise: OfferingExercise): boolean {
  const newest = exercise.current?.number ?? null;
  return exercise.status === 'PUBLISHED' && pinned.number !== null && newest !== null && pinned.number < newest;
}
