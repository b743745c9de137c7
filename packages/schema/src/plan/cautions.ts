import type { Precaution } from '../exercise/domain.ts';

/** An item of a plan as its cautions see it. */
export interface CautionedItem {
  readonly key: string;
  readonly name: string;
  readonly cautions: readonly { readonly text: string; readonly precautions: readonly Precaution[] }[];
}

/** A caution of an exercise that a condition of the client calls for. */
export interface CautionMatch {
  readonly itemKey: string;
  readonly exerciseName: string;
  readonly text: string;
  readonly precautions: readonly Precaution[];
}

/** Matches what a client has against the cautions of what they are to do, in its order. It never stops anybody. */
export function cautionMatches(items: readonly CautionedItem[], of: readonly Precaution[]): readonly CautionMatch[] {
  return items.flatMap(({ key: itemKey, name: exerciseName, cautions }) =>
    cautions.flatMap(({ text, precautions }) => {
      const met = of.filter((one) => precautions.includes(one));
      return met.length > 0 ? [{ itemKey, exerciseName, text, precautions: met }] : [];
    }),
  );
}
