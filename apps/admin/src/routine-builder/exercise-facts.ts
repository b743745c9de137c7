import { attributionLine } from '@reprise/schema/media';
import type { ComposedExercise } from '@reprise/schema/routine/composed';
import { type FragmentType, graphql, readFragment } from '../gql';
import type { BodyRegion, ExerciseCategory, Precaution } from '../gql/graphql';

export const exerciseFacts = graphql(`
  fragment ExerciseFacts on ExerciseVersion {
    id
    number
    name
    category
    regions
    equipment
    codedCautions {
      key
      text
      precautions
    }
    pictures {
      id
      kind
      altText
      title
      author
      licence
      url(width: 400)
      poster {
        id
        url(width: 400)
      }
    }
    exercise {
      id
      slug
    }
  }
`);

/** What the builder knows of one version of an exercise, beside what the routine says of it. */
export interface ExerciseFacts extends ComposedExercise {
  readonly slug: string;
  readonly category: ExerciseCategory;
  readonly regions: readonly BodyRegion[];
  readonly equipment: readonly string[];
  readonly cautions: readonly { readonly text: string; readonly precautions: readonly Precaution[] }[];
  readonly picture: { readonly url: string; readonly altText: string; readonly attribution: string | null } | null;
}

/** Reads what is known of a version of an exercise from the API's answer. */
export function factsOf(answer: FragmentType<typeof exerciseFacts>): ExerciseFacts {
  const { id, number, name, category, regions, equipment, codedCautions, pictures, exercise } = readFragment(
    exerciseFacts,
    answer,
  );
  const still = pictures.find(({ kind, poster }) => kind !== 'VIDEO' || poster);
  return {
    id: exercise.id,
    versionId: id,
    name,
    number: number ?? null,
    slug: exercise.slug,
    category,
    regions,
    equipment,
    cautions: codedCautions.map(({ text, precautions }) => ({ text, precautions })),
    picture: still
      ? {
          url: still.kind === 'VIDEO' ? (still.poster?.url ?? still.url) : still.url,
          altText: still.altText,
          attribution: attributionLine(still),
        }
      : null,
  };
}

/** The exercise of an item, without what only the builder knows. */
export function composedExercise({ id, versionId, name, number }: ComposedExercise): ComposedExercise {
  return { id, versionId, name, number };
}
