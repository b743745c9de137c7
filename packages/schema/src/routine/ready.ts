import type { CitationStance } from '../citation/domain.ts';
import { type ComposedExercise, type ComposedRoutine, itemsOf } from './composed.ts';

export const publishProblemKinds = ['NO_TITLE', 'NO_ITEMS', 'NO_CITATION', 'EXERCISE_DRAFT'] as const;
export type PublishProblemKind = (typeof publishProblemKinds)[number];

/** One reason why a routine must not be published yet. */
export interface PublishProblem {
  readonly kind: PublishProblemKind;
  readonly text: string;
  /** The items that it is about; empty when it is about the whole. */
  readonly itemKeys: readonly string[];
}

interface Cited {
  readonly stance: CitationStance;
}

/** A source that contradicts a claim is worth citing, and does not carry it. */
const carries = ({ stance }: Cited) => stance !== 'CONTRADICTS';

/**
 * Every reason why a routine must not be published yet; empty when it may be. It needs a title, an item,
 * one citation that carries (its own or an item's), and exercises of which something is published.
 */
export function publishProblems(
  routine: ComposedRoutine<Pick<ComposedExercise, 'name' | 'number'>>,
  ownCitations: readonly Cited[],
): readonly PublishProblem[] {
  const items = itemsOf(routine);
  const drafts = items.filter(({ exercise }) => exercise.number === null);
  const names = [...new Set(drafts.map(({ exercise }) => exercise.name))];
  const isCited = [...ownCitations, ...items.flatMap(({ citations }) => citations)].some(carries);
  const whole = (kind: PublishProblemKind, text: string): PublishProblem => ({ kind, text, itemKeys: [] });
  return [
    ...(routine.title.trim() === '' ? [whole('NO_TITLE', 'Give it a title.')] : []),
    ...(items.length === 0 ? [whole('NO_ITEMS', 'Put at least one exercise into it.')] : []),
    ...(isCited ? [] : [whole('NO_CITATION', 'Cite at least one source for it, or for one of its items.')]),
    ...(drafts.length === 0
      ? []
      : [
          {
            kind: 'EXERCISE_DRAFT' as const,
            text: `Publish ${names.join(', ')} first: so far ${names.length === 1 ? 'it is only a draft' : 'they are only drafts'}.`,
            itemKeys: drafts.map(({ key }) => key),
          },
        ]),
  ];
}

/** The routine without the blocks that are empty: what is published. */
export function withoutEmptyBlocks<Exercise>(routine: ComposedRoutine<Exercise>): ComposedRoutine<Exercise> {
  return { ...routine, blocks: routine.blocks.filter(({ items }) => items.length > 0) };
}
