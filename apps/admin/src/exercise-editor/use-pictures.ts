'use client';

import { useCallback, useState } from 'react';
import type { DraftContentFragment } from '../gql/graphql';
import type { MediaRights } from '../media/picked-media';
import type { EditedPicture } from './exercise-draft';

/** The small picture that stands for it; of a video its poster, and nothing without one. */
const stillOf = ({ kind, thumbnail, poster }: DraftContentFragment['pictures'][number]) =>
  kind === 'VIDEO' ? (poster?.url ?? '') : thumbnail;

/** The pictures that the draft may point at: those that it came with, and those that were picked since. */
export function usePictures(pictures: DraftContentFragment['pictures']) {
  const [picked, setPicked] = useState<readonly EditedPicture[]>([]);
  const [rights, setRights] = useState<Readonly<Record<string, MediaRights>>>({});
  const pictureOf = useCallback(
    (mediaId: string): EditedPicture | undefined => {
      const found = pictures.find(({ id }) => id === mediaId);
      // whoever has no uploader is of the public library, or came by an import
      const picture = found
        ? { ...found, thumbnail: stillOf(found), isOwn: Boolean(found.media.uploadedBy) }
        : picked.find(({ id }) => id === mediaId);
      return picture && { ...picture, ...rights[mediaId] };
    },
    [pictures, picked, rights],
  );
  const addPictures = useCallback(
    (added: readonly EditedPicture[]) => setPicked((before) => [...before, ...added]),
    [],
  );
  const changeRights = useCallback(
    (mediaId: string, changed: MediaRights) => setRights((before) => ({ ...before, [mediaId]: changed })),
    [],
  );
  return { pictureOf, addPictures, changeRights } as const;
}
