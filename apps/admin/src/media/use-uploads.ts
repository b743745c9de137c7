import { useEffect, useReducer, useRef } from 'react';
import { useClient } from 'urql';
import { graphql } from '../gql';
import { thumbnailOf } from './picked-media';
import { UploadFailure, type UploadedFile, uploadFile } from './upload-file';
import { type UploadItem, type UploadState, newItem, uploadItems } from './upload-item';

const givePoster = graphql(`
  mutation GivePoster($input: UpdateMediaInput!) {
    updateMedia(input: $input) {
      __typename
      ... on Media {
        id
      }
      ... on Error {
        message
      }
    }
  }
`);

const deleteUpload = graphql(`
  mutation DeleteUpload($input: DeleteMediaInput!) {
    deleteMedia(input: $input) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

/** Files on their way to the API, one after the other, each of which can be cancelled or tried again. */
export function useUploads() {
  const client = useClient();
  const [items, act] = useReducer(uploadItems, []);
  const cancelling = useRef(new Map<string, AbortController>());
  const line = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => {
    const running = cancelling.current;
    return () => running.forEach((controller) => controller.abort());
  }, []);

  async function posterOf(file: File, { id, kind, isNew }: UploadedFile, signal: AbortSignal): Promise<string | null> {
    if (kind !== 'VIDEO' || !isNew) return null;
    const { posterFrame } = await import('./poster-frame');
    const frame = await posterFrame(file);
    if (!frame) return null;
    const poster = await uploadFile(frame, '', { signal });
    await client.mutation(givePoster, { input: { id, posterId: poster.id } }).toPromise();
    return thumbnailOf(poster);
  }

  async function send({ key, file }: UploadItem): Promise<void> {
    const controller = cancelling.current.get(key);
    if (!controller || controller.signal.aborted) return;
    const { signal } = controller;
    const move = (state: UploadState) => act({ type: 'MOVED', key, state });
    try {
      move({ name: 'SENDING', share: 0 });
      const onProgress = (share: number) => move(share < 1 ? { name: 'SENDING', share } : { name: 'LOOKED_AT' });
      const uploaded = await uploadFile(file, file.name, { onProgress, signal });
      // a video without a poster is a video all the same
      const posterUrl = await posterOf(file, uploaded, signal).catch(() => null);
      move({ name: 'KEPT', uploaded, posterUrl });
    } catch (error) {
      if (signal.aborted) return;
      const failure = error instanceof UploadFailure ? error : new UploadFailure('This did not work. Try again.');
      move({ name: 'REFUSED', words: failure.message, canRetry: failure.isPassing });
    }
  }

  function enqueue(item: UploadItem) {
    cancelling.current.set(item.key, new AbortController());
    line.current = line.current.then(() => send(item));
  }

  function add(files: Iterable<File>) {
    const added = Array.from(files, (file) => {
      const previewUrl = file.type.startsWith('image/') ? URL.createObjectURL(file) : null;
      return newItem(file, crypto.randomUUID(), previewUrl);
    });
    act({ type: 'ADDED', items: added });
    for (const item of added) if (item.state.name === 'WAITING') enqueue(item);
  }

  function retry(item: UploadItem) {
    act({ type: 'MOVED', key: item.key, state: { name: 'WAITING' } });
    enqueue(item);
  }

  /** Takes an item off the list; what is under way is cancelled, and what was kept for nothing is deleted. */
  function remove({ key, state, previewUrl }: UploadItem) {
    cancelling.current.get(key)?.abort();
    if (previewUrl) URL.revokeObjectURL(previewUrl);
    act({ type: 'REMOVED', keys: [key] });
    if (state.name === 'KEPT' && state.uploaded.isNew) {
      void client.mutation(deleteUpload, { input: { id: state.uploaded.id } }).toPromise();
    }
  }

  return { items, act, add, retry, remove };
}
