import { describe, expect, it } from 'vitest';
import { attributionLine, mediaPath, mediaSrcSet, titleOfFile } from './domain.ts';

const hash = 'a'.repeat(64);
const picture = (width: number) => ({ hash, contentType: 'image/webp', width });

describe('the address of a picture', () => {
  it.each([
    [1600, null, ''],
    [1600, 100, '?w=400'],
    [1600, 400, '?w=400'],
    [1600, 401, '?w=800'],
    [1600, 801, ''],
    [1600, 5000, ''],
    [800, 700, ''],
    [801, 700, '?w=800'],
    [300, 100, ''],
  ])('of %i pixels, shown %s wide, is /media/hash%s', (width, shown, query) => {
    expect(mediaPath(picture(width), shown)).toBe(`/media/${hash}${query}`);
  });

  it('of a drawing or a video is one, however it is shown', () => {
    for (const contentType of ['image/svg+xml', 'video/mp4']) {
      expect(mediaPath({ hash, contentType, width: 1600 }, 400)).toBe(`/media/${hash}`);
      expect(mediaSrcSet({ hash, contentType, width: 1600 })).toBeNull();
    }
  });

  it('stands in a srcset with each width that there is', () => {
    const url = `/media/${hash}`;
    expect(mediaSrcSet(picture(1600))).toBe(`${url}?w=400 400w, ${url}?w=800 800w, ${url} 1600w`);
    expect(mediaSrcSet(picture(800))).toBe(`${url}?w=400 400w, ${url} 800w`);
    expect(mediaSrcSet(picture(90))).toBe(`${url} 90w`);
  });
});

it.each([
  ['Bridge_with-ball.JPG', 'Bridge with ball'],
  ['IMG_2041.HEIC', ''],
  ['20260101 (1).mp4', ''],
  ['Screenshot 2026-01-01.png', ''],
  ['bridge', 'bridge'],
  ['', ''],
])('the file %s begins with the title "%s"', (name, title) => {
  expect(titleOfFile(name)).toBe(title);
});

it.each([
  [['Bridge', 'Ada', 'CC BY 4.0'], 'Bridge, Ada, CC BY 4.0'],
  [['', 'Ada', ' '], 'Ada'],
  [['', '', ''], null],
])('the attribution of %j is %s', ([title = '', author = '', licence = ''], line) => {
  expect(attributionLine({ title, author, licence })).toBe(line);
});
