import { describe, expect, it } from 'vitest';
import { noWords, thumbnailOf } from './picked-media';
import type { UploadedFile } from './upload-file';
import { type UploadItem, newItem, pickedOf, progressWords, uploadItems } from './upload-item';

const url = '/media/abc';
const uploaded: UploadedFile = {
  id: 'one',
  kind: 'PICTURE',
  url,
  srcSet: `${url}?w=400 400w, ${url} 1600w`,
  width: 1600,
  height: 1200,
  durationSeconds: null,
  altText: 'A bridge',
  title: 'Bridge',
  author: '',
  licence: '',
  sourceUrl: null,
  isNew: false,
};
const file = (name: string, size = 10, type = 'image/png') => ({ name, size, type }) as File;
const kept = { name: 'KEPT', uploaded, posterUrl: null } as const;
const item = (key: string): UploadItem => newItem(file(`${key}.png`), key, null);

describe('a file', () => {
  it.each([
    ['that is empty', file('a.png', 0), 'This file is empty.'],
    ['of a picture of 16 MB', file('a.png', 16_000_000), 'A picture may have at most 15 MB.'],
    ['of a video of 61 MB', file('a.mp4', 61_000_000, 'video/mp4'), 'A video may have at most 60 MB.'],
  ])('%s is refused before it is sent', (_what, given, words) => {
    expect(newItem(given, 'a', null).state).toEqual({ name: 'REFUSED', words, canRetry: false });
  });

  it('of a video of 16 MB waits for its turn', () => {
    expect(newItem(file('a.mp4', 16_000_000, 'video/mp4'), 'a', null).state).toEqual({ name: 'WAITING' });
  });
});

describe('the list', () => {
  it('keeps what somebody typed before the words that were known', () => {
    let items = uploadItems([], { type: 'ADDED', items: [item('a'), item('b')] });
    items = uploadItems(items, { type: 'WORDED', key: 'a', words: { altText: 'My words' } });
    items = uploadItems(items, { type: 'MOVED', key: 'a', state: kept });
    expect(items[0]?.words).toEqual({ ...noWords, altText: 'My words', title: 'Bridge' });
    expect(items[1]).toEqual(item('b'));
  });

  it('gives all the same author and licence, and nothing else', () => {
    let items: readonly UploadItem[] = [item('a'), item('b')];
    items = uploadItems(items, {
      type: 'WORDED',
      key: 'a',
      words: { author: 'Ada', licence: 'CC0 1.0', title: 'One' },
    });
    items = uploadItems(items, { type: 'SAME_FOR_ALL', key: 'a' });
    expect(items[1]?.words).toEqual({ ...noWords, author: 'Ada', licence: 'CC0 1.0' });
  });

  it('forgets why words were not saved once they change', () => {
    let items: readonly UploadItem[] = [item('a')];
    items = uploadItems(items, { type: 'NOT_SAVED', key: 'a', refusal: 'No' });
    expect(items[0]?.refusal).toBe('No');
    items = uploadItems(items, { type: 'WORDED', key: 'a', words: { title: 'x' } });
    expect(items[0]?.refusal).toBeNull();
    expect(uploadItems(items, { type: 'REMOVED', keys: ['a'] })).toEqual([]);
  });

  it('says how far it is', () => {
    const refused = { name: 'REFUSED', words: 'No', canRetry: false } as const;
    const items: UploadItem[] = [
      { ...item('a'), state: kept },
      { ...item('b'), state: refused },
      { ...item('c'), state: { name: 'SENDING', share: 0.5 } },
    ];
    expect(progressWords([])).toBe('');
    expect(progressWords(items)).toBe('1 of 3 uploaded, 1 not taken, still working.');
    expect(progressWords(items.slice(0, 1))).toBe('1 of 1 uploaded.');
  });
});

it('hands over what is kept, with a small picture of it', () => {
  expect(pickedOf(item('a'))).toBeNull();
  const picked = pickedOf({ ...item('a'), state: kept, words: { ...noWords, altText: 'A bridge' } });
  expect(picked).toMatchObject({ id: 'one', thumbnailUrl: `${url}?w=400`, altText: 'A bridge' });
  const video = { ...uploaded, kind: 'VIDEO', srcSet: null } as const;
  expect(pickedOf({ ...item('a'), state: { ...kept, uploaded: video } })?.thumbnailUrl).toBeNull();
  expect(pickedOf({ ...item('a'), state: { ...kept, uploaded: video, posterUrl: '/media/p' } })?.thumbnailUrl).toBe(
    '/media/p',
  );
  expect(thumbnailOf({ url, srcSet: `${url} 300w` })).toBe(url);
});
