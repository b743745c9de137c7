import type { ExerciseContent } from '../exercise/domain.ts';
import type { ComposedCitation, ComposedRoutine } from '../routine/composed.ts';
import type { FileCitation } from './file-citation.ts';
import type { FileExercise } from './file-exercise.ts';
import type { RoutineFile } from './file.ts';

/** Says for what a ref of the file stands in the library. */
export interface Resolved {
  readonly exercise: (ref: string) => ComposedRoutine['blocks'][number]['items'][number]['exercise'];
  readonly source: (ref: string) => { readonly id: string; readonly title: string };
}

/** A claim of the file as routines hold it. */
export function composedCitation(
  { source, claimKey: _key, ...said }: FileCitation,
  resolved: Pick<Resolved, 'source'>,
): ComposedCitation {
  const { id: sourceId, title } = resolved.source(source);
  return { ...said, sourceId, title };
}

/** The routine of the file as the library holds it. */
export function composedRoutine({ routine }: Pick<RoutineFile, 'routine'>, resolved: Resolved): ComposedRoutine {
  const { title, summary, uses, conditions, statedMinutes, blocks } = routine;
  return {
    title,
    summary,
    uses,
    conditions,
    statedMinutes,
    blocks: blocks.map((block) => ({
      ...block,
      items: block.items.map((item) => ({
        ...item,
        exercise: resolved.exercise(item.exercise),
        citations: item.citations.map((citation) => composedCitation(citation, resolved)),
      })),
    })),
  };
}

/** What an exercise of the file says; neighbours go by their slugs, and pictures by their hashes. */
export function contentOfFile(exercise: FileExercise): ExerciseContent {
  const { ref: _ref, slug: _slug, attribution: _from, citations: _cited, ladder, pictures, ...said } = exercise;
  return {
    ...said,
    ladder: ladder.map(({ slug, ...rung }) => ({ ...rung, exerciseId: slug })),
    pictures: pictures.map(({ hash, altText }) => ({ mediaId: hash, altText })),
  };
}
