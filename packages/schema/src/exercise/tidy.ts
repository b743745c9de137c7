import { claimKeysOf } from './claims.ts';
import type { ExerciseCaution, ExerciseContent, ExerciseEffect, ExerciseStep } from './domain.ts';

/** An element as it is written down: a key is made for one that comes without. */
export type Keyless<Part> = Omit<Part, 'key'> & { readonly key?: string | null | undefined };

/** The fields of an edit; what is left out or null stays as it is. */
export type ContentChanges = {
  readonly [Field in keyof Omit<ExerciseContent, 'steps' | 'cautions' | 'effects'>]?:
    | ExerciseContent[Field]
    | null
    | undefined;
} & {
  readonly steps?: readonly Keyless<ExerciseStep>[] | null | undefined;
  readonly cautions?: readonly Keyless<ExerciseCaution>[] | null | undefined;
  readonly effects?: readonly Keyless<ExerciseEffect>[] | null | undefined;
};

/** A content that says nothing yet. */
export const nothing: Omit<ExerciseContent, 'name' | 'category'> = {
  aliases: [],
  purpose: '',
  positions: [],
  regions: [],
  primaryMuscles: [],
  secondaryMuscles: [],
  equipment: [],
  tags: [],
  steps: [],
  cautions: [],
  effects: [],
  ladder: [],
  pictures: [],
};

/** A text of several lines, without what stands around it. */
export const tidyText = (text: string) => text.replace(/\r\n?/g, '\n').trim();
/** A text of one line, with single spaces. */
export const tidyLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Words without empty ones and without repetitions; case does not make another word. */
export function tidyWords(words: readonly string[]): string[] {
  const byWord = new Map(
    words
      .map(tidyLine)
      .filter(Boolean)
      .toReversed()
      .map((word) => [word.toLowerCase(), word]),
  );
  return [...byWord.values()].reverse();
}

const once = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

function keyed<Part extends { readonly text: string }>(
  prefix: string,
  parts: readonly Keyless<Part>[],
  newKey: () => string,
): Part[] {
  return parts.map(
    (part) =>
      ({ ...part, key: part.key ?? `${prefix}-${newKey()}`, text: tidyText(part.text as string) }) as unknown as Part,
  );
}

const given = <Value, Tidied>(value: Value | null | undefined, tidy: (value: Value) => Tidied): Tidied | undefined =>
  value === null || value === undefined ? undefined : tidy(value);

/**
 * Gives the content with an edit in it: texts trimmed, words once, and a key for every new step, caution
 * and effect. `newKey` makes what stands behind the prefix, different each time.
 */
export function withChanges(content: ExerciseContent, edit: ContentChanges, newKey: () => string): ExerciseContent {
  const changes: { readonly [Field in keyof ExerciseContent]: ExerciseContent[Field] | undefined } = {
    name: given(edit.name, tidyLine),
    aliases: given(edit.aliases, tidyWords),
    purpose: given(edit.purpose, tidyText),
    category: edit.category ?? undefined,
    positions: given(edit.positions, once),
    regions: given(edit.regions, once),
    primaryMuscles: given(edit.primaryMuscles, tidyWords),
    secondaryMuscles: given(edit.secondaryMuscles, tidyWords),
    equipment: given(edit.equipment, tidyWords),
    tags: given(edit.tags, tidyWords),
    steps: given(edit.steps, (steps) => keyed<ExerciseStep>('step', steps, newKey)),
    cautions: given(edit.cautions, (cautions) =>
      keyed<ExerciseCaution>('caution', cautions, newKey).map((caution) => ({
        ...caution,
        precautions: once(caution.precautions),
      })),
    ),
    effects: given(edit.effects, (effects) => keyed<ExerciseEffect>('effect', effects, newKey)),
    ladder: given(edit.ladder, (rungs) => rungs.map((rung) => ({ ...rung, criterion: tidyText(rung.criterion) }))),
    pictures: given(edit.pictures, (pictures) =>
      pictures.map((picture) => ({ ...picture, altText: tidyText(picture.altText) })),
    ),
  };
  const stated = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...content, ...Object.fromEntries(stated) };
}

/** The content without the steps, cautions and effects that say nothing yet: what is published. */
export function withoutEmpty(content: ExerciseContent): ExerciseContent {
  const says = ({ text }: { readonly text: string }) => text !== '';
  const { steps, cautions, effects } = content;
  return { ...content, steps: steps.filter(says), cautions: cautions.filter(says), effects: effects.filter(says) };
}

/** What stands twice in a list where it may stand once, in words; null when nothing does. */
export function repetition(content: ExerciseContent): string | null {
  const { ladder, pictures } = content;
  const twice = (values: readonly string[]) => values.find((value, index) => values.indexOf(value) !== index);
  const key = twice(claimKeysOf(content));
  if (key !== undefined) return `The key "${key}" stands twice: steps, cautions and effects each need their own.`;
  if (twice(ladder.map(({ exerciseId }) => exerciseId))) return 'A neighbour stands on the ladder once.';
  return twice(pictures.map(({ mediaId }) => mediaId)) ? 'A picture is shown once.' : null;
}
