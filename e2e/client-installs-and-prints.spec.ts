import { expect, test } from '@playwright/test';
import { application } from './application.ts';
import { cutContent, sidewaysScroll } from './axe.ts';
import { readPdf } from './pdf.ts';
import { arriveSignedIn, people } from './people.ts';

test('a phone may install the application, with pictures of the sizes that it says', async ({ page }) => {
  await page.goto('/sign-in');
  const browser = await page.context().newCDPSession(page);
  const { url, errors, data = '' } = await browser.send('Page.getAppManifest');
  expect(url).toBe(`${application.admin}/manifest.webmanifest`);
  expect(errors).toEqual([]);
  const { start_url: start, display, icons } = JSON.parse(data);
  expect({ start, display }).toEqual({ start: '/home', display: 'standalone' });
  expect(icons.map(({ sizes, purpose = 'any' }: any) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  const forApple = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
  for (const { src, sizes } of [...icons, { src: forApple, sizes: '180x180' }]) {
    const answer = await page.request.get(src);
    expect(answer.headers()['content-type'], src).toBe('image/png');
    const bytes = await answer.body();
    // the first chunk of a PNG says how wide and high it is
    expect(bytes.subarray(1, 4).toString(), src).toBe('PNG');
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes);
  }
});

test('a client prints their plan and progress: all of it, and nothing of what stands around it', async ({ page }) => {
  await arriveSignedIn(page, people.client);
  for (const [path, title, last] of [
    ['/home/plan', 'Your plan', 'How much pain is all right'],
    ['/home/progress', 'Your progress', 'Your sessions'],
  ] as const) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
    // as wide as A4 within the margins of a printer
    await page.setViewportSize({ width: 718, height: 1000 });
    expect.soft(await sidewaysScroll(page), path).toEqual({ pixels: 0, because: [] });
    expect.soft(await cutContent(page), path).toEqual([]);
    const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
    const text = pages.map((one) => one.text).join(' ');
    for (const words of [title, last]) expect.soft(text, path).toContain(words);
    expect.soft(text, path).not.toContain('Settings');
    await page.emulateMedia({ media: 'screen' });
  }
});
