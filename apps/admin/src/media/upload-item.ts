import { type MediaWords, type PickedMedia, noWords, thumbnailOf } from './picked-media';
import { type UploadedFile, refusalBeforeSending } from './upload-file';

/** One file on its way: waiting, being sent (a share of it), being looked at, kept, or not taken. */
export type UploadState =
  | { readonly name: 'WAITING' }
  | { readonly name: 'SENDING'; readonly share: number }
  | { readonly name: 'LOOKED_AT' }
  | { readonly name: 'KEPT'; readonly uploaded: UploadedFile; readonly posterUrl: string | null }
  | { readonly name: 'REFUSED'; readonly words: string; readonly canRetry: boolean };

export interface UploadItem {
  readonly key: string;
  readonly file: File;
  readonly state: UploadState;
  readonly words: MediaWords;
  /** Of the file on this device, where it is a picture. */
  readonly previewUrl: string | null;
  /** Why the words were not saved. */
  readonly refusal: string | null;
}

export type UploadAct =
  | { readonly type: 'ADDED'; readonly items: readonly UploadItem[] }
  | { readonly type: 'MOVED'; readonly key: string; readonly state: UploadState }
  | { readonly type: 'WORDED'; readonly key: string; readonly words: Partial<MediaWords> }
  | { readonly type: 'NOT_SAVED'; readonly key: string; readonly refusal: string }
  | { readonly type: 'SAME_FOR_ALL'; readonly key: string }
  | { readonly type: 'REMOVED'; readonly keys: readonly string[] };

/** A file as it stands before anything was sent. */
export function newItem(file: File, key: string, previewUrl: string | null): UploadItem {
  const words = refusalBeforeSending(file);
  const state: UploadState = words ? { name: 'REFUSED', words, canRetry: false } : { name: 'WAITING' };
  return { key, file, state, words: noWords, previewUrl, refusal: null };
}

function wordsOf({ altText, title, author, licence, sourceUrl }: UploadedFile, typed: MediaWords): MediaWords {
  return {
    altText: typed.altText || altText,
    title: typed.title || title,
    author: typed.author || author,
    licence: typed.licence || licence,
    sourceUrl: typed.sourceUrl || (sourceUrl ?? ''),
  };
}

function moved(item: UploadItem, state: UploadState): UploadItem {
  const words = state.name === 'KEPT' ? wordsOf(state.uploaded, item.words) : item.words;
  return { ...item, state, words };
}

/** The list after something happened. */
export function uploadItems(items: readonly UploadItem[], act: UploadAct): readonly UploadItem[] {
  const withOne = (key: string, change: (item: UploadItem) => UploadItem) =>
    items.map((item) => (item.key === key ? change(item) : item));
  switch (act.type) {
    case 'ADDED':
      return [...items, ...act.items];
    case 'MOVED':
      return withOne(act.key, (item) => moved(item, act.state));
    case 'WORDED':
      return withOne(act.key, (item) => ({ ...item, words: { ...item.words, ...act.words }, refusal: null }));
    case 'NOT_SAVED':
      return withOne(act.key, (item) => ({ ...item, refusal: act.refusal }));
    case 'SAME_FOR_ALL': {
      const { author, licence, sourceUrl } = items.find(({ key }) => key === act.key)?.words ?? noWords;
      return items.map((item) => ({ ...item, words: { ...item.words, author, licence, sourceUrl } }));
    }
    case 'REMOVED':
      return items.filter(({ key }) => !act.keys.includes(key));
  }
}

/** What an editor gets of an item; null until it is kept. */
export function pickedOf({ state, words }: UploadItem): PickedMedia | null {
  if (state.name !== 'KEPT') return null;
  const { uploaded, posterUrl } = state;
  const thumbnailUrl = uploaded.kind === 'PICTURE' ? thumbnailOf(uploaded) : posterUrl;
  return { id: uploaded.id, kind: uploaded.kind, url: uploaded.url, thumbnailUrl, ...words };
}

/** How far all of it is, in words for who does not see it. */
export function progressWords(items: readonly UploadItem[]): string {
  if (items.length === 0) return '';
  const count = (name: UploadState['name']) => items.filter(({ state }) => state.name === name).length;
  const [kept, refused] = [count('KEPT'), count('REFUSED')];
  const isBusy = kept + refused < items.length;
  const parts = [`${kept} of ${items.length} uploaded`, refused && `${refused} not taken`, isBusy && 'still working'];
  return `${parts.filter(Boolean).join(', ')}.`;
}
