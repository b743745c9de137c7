import { expect, test } from 'vitest';
import { assetsOfPage, clientOfPage } from './page-text';

const page = `<html><head><meta name="reprise-client" content="Q2xpZW50OjE="/>
<link rel="stylesheet" href="/_next/static/chunks/1a-b_c.css" nonce="x"/><script src="/_next/static/chunks/0~9.js" async=""></script>
</head><body><img src="/media/ab12" srcset="/media/ab13 400w, /media/ab12 800w"/>
<script>self.__next_f.push([1,"{\\"url\\":\\"/media/cd34\\"} I[\\"/_next/static/chunks/0~9.js\\",\\"/_next/static/media/f.woff2\\"]"])</script>`;

test('reads whose page it is', () => {
  expect(clientOfPage(page)).toBe('Q2xpZW50OjE=');
  expect(clientOfPage('<html>Sign in</html>')).toBeNull();
});

test('finds what a page needs with no network, each once', () => {
  expect(assetsOfPage(page)).toEqual({
    build: ['/_next/static/chunks/1a-b_c.css', '/_next/static/chunks/0~9.js', '/_next/static/media/f.woff2'],
    pictures: ['/media/ab12', '/media/ab13', '/media/cd34'],
  });
});
