import { graphql, readFragment } from '../gql';
import type { DraftContentFragment, ExerciseDraftFragment } from '../gql/graphql';
import { type DraftContent, contentOfVersion } from './draft-content';

export const draftContent = graphql(`
  fragment DraftContent on ExerciseVersion {
    name
    aliases
    category
    purpose
    positions
    regions
    primaryMuscles
    secondaryMuscles
    equipment
    tags
    steps {
      key
      role
      text
    }
    codedCautions {
      key
      text
      precautions
    }
    effects {
      key
      text
    }
    ladder {
      kind
      criterion
      exercise {
        id
        name
      }
    }
    pictures {
      id
      kind
      altText
      title
      author
      licence
      sourceUrl
      thumbnail: url(width: 400)
      url
      poster {
        id
        url(width: 400)
      }
      media {
        id
        uploadedBy {
          id
        }
      }
    }
    citations {
      id
      ...EditedCitation
    }
  }
`);

export const exerciseDraft = graphql(`
  fragment ExerciseDraft on Exercise {
    id
    slug
    name
    status
    version
    revision
    mayEdit
    origin {
      id
      slug
      name
    }
    draft {
      id
      ...DraftContent
    }
    currentVersion {
      id
      ...DraftContent
    }
  }
`);

export const draftState = graphql(`
  fragment DraftState on Exercise {
    id
    slug
    name
    status
    version
    revision
    draft {
      id
    }
  }
`);

export const wholeDraft = graphql(`
  query WholeDraft($id: ID!) {
    exercise(id: $id) {
      id
      ...ExerciseDraft
    }
  }
`);

/** What an editor works on: the open draft, or what is published when there is none. */
export function workingVersion<Version extends object>(exercise: {
  readonly draft?: Version | null;
  readonly currentVersion: Version;
}): Version {
  return exercise.draft ?? exercise.currentVersion;
}

/** A picture as the editor shows it. */
export type EditedPicture = Omit<DraftContentFragment['pictures'][number], 'altText' | 'media'> & {
  readonly isOwn: boolean;
};

/** The content of what an editor works on. */
export const contentOf = (exercise: ExerciseDraftFragment): DraftContent =>
  contentOfVersion(readFragment(draftContent, workingVersion(exercise)));
