import type { Actor } from '../audit-event/data.ts';

/** The columns that say who wrote a revision of a client: each write that makes one has them, for its version. */
export function revisedBy({ kind, id }: Actor) {
  return { revisedByKind: kind, revisedById: id };
}
