import { type Browser, expect, type Page, test } from '@playwright/test';
import { accessibilityFindings } from './axe.ts';
import { aClient, aCode, aPhone, askAs, assign, redeem } from './clients.ts';
import { people } from './people.ts';

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

/** What was said, felt and lit since the page was opened, or since `forget`. */
const feltOn = (page: Page) => page.evaluate(() => structuredClone((window as unknown as { felt: Felt }).felt));
const lightOn = async (page: Page) => (await feltOn(page)).light;
const forget = (page: Page) =>
  page.evaluate(() => {
    for (const list of Object.values((window as unknown as { felt: Felt }).felt)) list.length = 0;
  });

/** A phone of a client who reads German, with devices that are recorded, before the first session of five moves. */
async function openSession(browser: Browser, name: string, letsSwap: boolean): Promise<Page> {
  const clinician = await askAs(people.clinician);
  const clientId = await aClient(clinician, { name, locale: 'de' });
  const { routine } = await clinician('{ routine(slug: "five-moves-lower-back") { id } }');
  await assign(clinician, { clientId, letsSwap, phases: [{ routineId: routine.id, name: 'Five moves' }] });
  const context = await browser.newContext({ ...aPhone, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await recordDevices(page);
  await redeem(page, await aCode(clinician, clientId));
  const none = page.getByRole('button', { name: 'Nichts davon', exact: true });
  await none.click();
  await expect(page.getByRole('heading', { name: 'Und trifft davon etwas zu?' })).toBeFocused();
  expect.soft(await accessibilityFindings(page), 'the further questions').toEqual([]);
  await none.click();
  // the day is seen from its top, not from where the last button of the questions was
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await page.getByRole('link', { name: 'Los geht’s', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
  return page;
}

test('the player speaks each word in its language, shakes, and keeps the screen lit', async ({ browser }) => {
  const page = await openSession(browser, 'Hedwig Moss', true);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('switch', { name: 'Gesprochene Ansagen' }).check();
  await press('Los geht’s');
  const title = page.getByRole('heading', { level: 1, name: 'Glute bridge' });
  await expect(title).toHaveAttribute('lang', 'en');

  await expect(page.getByRole('main').getByRole('status').locator('[lang="en"]')).toHaveText('Glute bridge');
  await expect.poll(() => lightOn(page)).toEqual(['screen']);
  const first = await feltOn(page);
  expect(first.said.slice(0, 3).map(({ lang }) => lang)).toEqual(['de-GB', 'en', 'de-GB']);
  expect(first.said.slice(0, 2).map(({ text }) => text)).toEqual(['Machen Sie sich bereit:', 'Glute bridge']);
  expect(first.shaken[0]).toBe(160);

  await forget(page);
  await press('Ton und Tempo');
  const dialog = page.getByRole('dialog', { name: 'Ton und Tempo' });
  await expect.poll(() => lightOn(page)).toEqual(['released']);
  expect.soft(await accessibilityFindings(page), 'sound and pace').toEqual([]);
  await dialog.getByRole('switch', { name: 'Gesprochene Ansagen' }).uncheck();
  await dialog.getByRole('switch', { name: 'Vibration' }).uncheck();
  await forget(page);
  await press('Schließen');
  await expect(dialog).toHaveCount(0);
  await press('Nächster Schritt');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^(Glute bridge|Noch einmal)/);
  await expect.poll(() => feltOn(page)).toEqual({ said: [], shaken: [], light: ['screen'] });
  await page.context().close();
});

test('another exercise is offered in a session where the plan lets, and only there', async ({ browser }) => {
  for (const letsSwap of [true, false]) {
    const page = await openSession(browser, `Swaps ${letsSwap}`, letsSwap);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await button('Los geht’s').click();
    await button('Es tut weh').click();
    await expect(page.getByRole('dialog', { name: 'Es tut weh' })).toBeVisible();
    expect.soft(await accessibilityFindings(page), 'it hurts').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
    if (letsSwap) {
      await button('Leichter oder schwerer').click();
      await expect(page.getByRole('dialog').getByRole('button', { name: /^Schwerer/ })).toBeVisible();
      expect.soft(await accessibilityFindings(page), 'another exercise').toEqual([]);
    } else {
      await expect(button('Leichter oder schwerer')).toHaveCount(0);
    }
    await page.context().close();
  }
});
