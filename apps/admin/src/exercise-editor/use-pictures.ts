'use client';

import { useCallback, useState } from 'react';
import type { DraftContentFragment } from '../gql/graphql';
import type { EditedPicture } from './exercise-draft';

/** The pictures that the draft may point at: those that it came with, and those that were picked since. */
export function usePictures(pictures: DraftContentFragment['pictures']) {
  const [picked, setPicked] = useState<readonly EditedPicture[]>([]);
  const pictureOf = useCallback(
    (mediaId: string): EditedPicture | undefined => {
      const found = pictures.find(({ id }) => id === mediaId);
      // whoever has no uploader is of the public library, or came by an import that left its text open
      if (found) return { ...found, isOwn: Boolean(found.media.uploadedBy) || found.altText === '' };
      return picked.find(({ id }) => id === mediaId);
    },
    [pictures, picked],
  );
  const addPictures = useCallback(
    (added: readonly EditedPicture[]) => setPicked((before) => [...before, ...added]),
    [],
  );
  return [pictureOf, addPictures] as const;
}
