import { expect, type Page, test } from '@playwright/test';
import { accessibilityFindings } from './axe.ts';
import { aClientWithPlan, aPhone, redeem } from './clients.ts';

interface Felt {
  said: { text: string; lang: string }[];
  shaken: VibratePattern[];
  light: string[];
}

/** Puts a record in the place of the three devices that a browser under test has none of. */
async function recordDevices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const felt: Felt = { said: [], shaken: [], light: [] };
    const put = (on: object, name: string, value: unknown) => Object.defineProperty(on, name, { value });
    put(window, 'felt', felt);
    put(window, 'speechSynthesis', {
      speak: ({ text, lang }: SpeechSynthesisUtterance) => felt.said.push({ text, lang }),
      cancel: () => {},
    });
    put(navigator, 'vibrate', (pattern: VibratePattern) => felt.shaken.push(pattern) > 0);
    const release = async () => void felt.light.push('released');
    put(navigator, 'wakeLock', {
      request: async (kind: string) => {
        felt.light.push(kind);
        return { release };
      },
    });
  });
}

/** What was said, felt and lit since this was asked the last time. */
const feltSince = (page: Page) =>
  page.evaluate(() => {
    const { felt } = window as unknown as { felt: Felt };
    const since = structuredClone(felt);
    for (const list of Object.values(felt)) list.length = 0;
    return since;
  });

test('the player speaks each word in its language, shakes and keeps the screen lit, and swaps only where allowed', async ({
  browser,
}) => {
  const { code } = await aClientWithPlan('Hedwig Moss', { locale: 'de', letsSwap: false });
  const context = await browser.newContext({ ...aPhone, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await recordDevices(page);
  await redeem(page, code);
  await press('Nichts davon');
  await expect(page.getByRole('heading', { name: 'Und trifft davon etwas zu?' })).toBeFocused();
  expect.soft(await accessibilityFindings(page), 'the further questions').toEqual([]);
  await press('Nichts davon');
  await page.getByRole('link', { name: 'Los geht’s', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
  await page.getByRole('switch', { name: 'Gesprochene Ansagen' }).check();
  await press('Los geht’s');
  const title = page.getByRole('heading', { level: 1, name: 'Bird dog' });
  await expect(title).toHaveAttribute('lang', 'en');

  const first = await feltSince(page);
  expect(first.said.map(({ lang }) => lang)).toEqual(['de-GB', 'en', 'de-GB']);
  expect(first.said.slice(0, 2).map(({ text }) => text)).toEqual(['Machen Sie sich bereit:', 'Bird dog']);
  expect(first.shaken).toEqual([160]);
  expect(first.light).toEqual(['screen']);
  await expect(page.getByRole('main').getByRole('status').locator('[lang="en"]')).toHaveText('Bird dog');
  await expect(page.getByRole('button', { name: 'Es tut weh' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Leichter oder schwerer' })).toHaveCount(0);

  await press('Ton und Tempo');
  const dialog = page.getByRole('dialog', { name: 'Ton und Tempo' });
  await expect.poll(async () => (await feltSince(page)).light).toEqual(['released']);
  expect.soft(await accessibilityFindings(page), 'sound and pace').toEqual([]);
  await dialog.getByRole('switch', { name: 'Gesprochene Ansagen' }).uncheck();
  await dialog.getByRole('switch', { name: 'Vibration' }).uncheck();
  await press('Schließen');
  await expect(dialog).toHaveCount(0);
  await press('Nächster Schritt');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/Wiederholungen, Linke Seite/);
  expect(await feltSince(page)).toEqual({ said: [], shaken: [], light: ['screen'] });
  await context.close();
});
