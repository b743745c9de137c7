// The README's pictures, and every screen in both widths and colours for people to look at.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { aPhone, answerScreening } from './clients.ts';
import { arriveSignedIn, people } from './people.ts';
import { furtherScreens, openScreen, screens } from './screens.ts';

const pictures = fileURLToPath(new URL('../docs/pictures', import.meta.url));
const contactSheet = process.env['CONTACT_SHEET'] || join(tmpdir(), 'reprise-screens');

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Lets pictures and fonts arrive before one is taken. */
async function settle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
}

async function take(page: Page, file: string, options: { fullPage?: boolean } = {}): Promise<void> {
  await settle(page);
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide', ...options });
}

/** What a clinician types for a routine of four exercises. */
const fourLines = [
  'bird dog 3 x 10 each side, hold 5 s',
  'glute bridge 2-3 x 8-12',
  'forearm plank 2 x 20-30 s',
  'cat-cow 10 reps',
];

test('the pictures of the README', async ({ page }) => {
  await arriveSignedIn(page, people.clinician);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto('/exercises');
  await take(page, join(pictures, 'exercise-library.png'));

  await page.goto('/exercises/glute-bridge');
  await page
    .getByRole('heading', { name: 'What the sources say about the dose' })
    .evaluate((it) => it.scrollIntoView());
  await take(page, join(pictures, 'glute-bridge-doses.png'));

  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/routines/new');
  await expect(page.getByRole('textbox', { name: 'Title of the routine' })).toBeFocused();
  await page.keyboard.type('Stronger back, first weeks');
  await page.keyboard.press('Enter');
  for (const [at, line] of fourLines.entries()) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-row-body]')).toHaveCount(at + 1);
  }
  await page.locator('[data-row-body]').nth(1).click();
  await expect(page.getByRole('heading', { name: 'Glute bridge' })).toBeVisible();
  await take(page, join(pictures, 'routine-builder.png'));

  await page.setViewportSize({ width: 375, height: 760 });
  await page.goto('/routines/lumbar-relief-and-strength/play');
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page.getByText('Get ready')).toBeVisible();
  await page.screenshot({ path: join(pictures, 'player-on-a-phone.png') });
});

test('the pictures of clients in the README', async ({ page, browser }) => {
  await arriveSignedIn(page, people.clinician);
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto('/clients');
  await expect(page.getByText('Resting pain, 4 weeks').first()).toBeVisible();
  await take(page, join(pictures, 'clients-by-need.png'));

  await page.getByRole('link', { name: 'Mina Castellanos' }).click();
  await expect(page.getByRole('slider', { name: 'Pain, day by day' })).toHaveAttribute('data-listening');
  await page.getByRole('heading', { name: 'Pain', exact: true }).evaluate((it) => it.scrollIntoView());
  await take(page, join(pictures, 'client-record.png'));

  const phone = await (await browser.newContext({ ...aPhone, viewport: { width: 375, height: 760 } })).newPage();
  await arriveSignedIn(phone, people.client);
  await phone.goto('/home');
  await answerScreening(phone);
  await take(phone, join(pictures, 'client-today.png'));
  await phone.context().close();
});

for (const [index, screen] of [...screens, ...furtherScreens].entries()) {
  test(`a picture of ${screen.route} (${index + 1})`, async ({ page }) => {
    if (screen.as) await arriveSignedIn(page, screen.as);
    await openScreen(page, screen);
    const name = `${String(index + 1).padStart(2, '0')}${screen.route.replace(/[^a-z]+/g, '-').replace(/-$/, '')}`;
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await take(page, join(contactSheet, `${name}-${width}-${colorScheme}.png`), { fullPage: true });
      }
    }
  });
}
