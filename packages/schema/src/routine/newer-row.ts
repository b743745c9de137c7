import type { Prisma } from '@reprise/prisma/client';
import { hasNewerVersion } from './newer.ts';

/** What of an item says whether it may take a newer version of its exercise. */
export const newerColumns = {
  key: true,
  exerciseVersionId: true,
  exerciseVersion: { select: { number: true } },
  exercise: { select: { status: true, currentVersionId: true, current: { select: { number: true } } } },
} as const satisfies Prisma.ItemSelect;
type NewerRow = Prisma.ItemGetPayload<{ select: typeof newerColumns }>;

/** The items of blocks for which there is a newer version, in their order. */
export function outdatedOf(blocks: readonly { readonly items: readonly NewerRow[] }[]) {
  return blocks.flatMap(({ items }) =>
    items.filter(({ exerciseVersion, exercise }) => hasNewerVersion(exerciseVersion, exercise)),
  );
}
