'use client';

import { createFormContext } from '@mantine/form';
import { createContext, use } from 'react';
import type { ClaimKind } from '../gql/graphql';
import type { EditedCitationFragment } from '../gql/graphql';
import type { MediaRights } from '../media/picked-media';
import type { DraftContent } from './draft-content';
import type { EditedPicture } from './exercise-draft';
import type { Draft } from './use-draft';

/** The form that holds the words of the draft. */
export const [DraftFormProvider, useDraftForm, useNewDraftForm] = createFormContext<DraftContent>();

/** One claim of the draft, to be cited. */
export interface Claim {
  readonly kind: ClaimKind;
  /** Of a step, caution or effect; null for the purpose and for doses. */
  readonly claimKey: string | null;
  readonly text: string;
}

/** Words of the library, suggested where one may write another. */
export interface Suggestions {
  readonly muscles: readonly string[];
  readonly equipment: readonly string[];
  readonly tags: readonly string[];
}

/** Something that was just taken away, and how to bring it back. */
export interface Removal {
  readonly words: string;
  readonly undo: () => void;
}

/** What the parts of the editor share beside the form. */
export interface Editing {
  readonly draft: Draft;
  readonly citations: readonly EditedCitationFragment[];
  readonly suggestions: Suggestions;
  readonly pictureOf: (mediaId: string) => EditedPicture | undefined;
  readonly addPictures: (pictures: readonly EditedPicture[]) => void;
  /** Takes over whose a picture is now. */
  readonly changeRights: (mediaId: string, rights: MediaRights) => void;
  readonly offerUndo: (removal: Removal) => void;
  /** Opens the panel for a new citation of a claim, or for one that is there. */
  readonly cite: (claim: Claim, citation?: EditedCitationFragment) => void;
}

export const EditingContext = createContext<Editing | null>(null);

/** What the parts of the editor share; only within an editor. */
export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (!editing) throw new Error('outside an editor');
  return editing;
}
