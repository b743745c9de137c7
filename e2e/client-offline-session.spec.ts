import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { accessibilityFindings } from './axe.ts';
import { aClientWithPlan, aPhone, answerScreening, keptOnDevice, redeem } from './clients.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const exercise = (page: Page) => page.getByRole('heading', { level: 1 });
const MINUTE = 60_000;

/** A phone whose browser can be closed and opened again, with all that it had kept. */
function openPhone(folder: string, launchOptions: object) {
  return chromium.launchPersistentContext(folder, { ...aPhone, ...launchOptions });
}

/** Does one exercise after the other until the end, and skips one of them because it hurts. */
async function playToTheEnd(page: Page, skipped: string): Promise<void> {
  const heading = exercise(page);
  for (let steps = 0; steps < 300; steps += 1) {
    const name = await heading.innerText();
    if (name === 'All done' || name === 'Ended here') return;
    if (name === skipped) {
      await button(page, 'Skip exercise').click();
      await button(page, 'It hurts').last().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: '4', exact: true }).press('Space');
      await dialog.getByRole('button', { name: 'Save and go on' }).click();
      await expect(dialog).toHaveCount(0);
      await expect(heading).not.toHaveText(skipped);
      continue;
    }
    const done = button(page, 'Done');
    if (await done.isVisible()) await done.click();
    else await page.clock.runFor(5000);
  }
  throw new Error('the session has no end');
}

test('a client does a whole session with no network, and every value arrives once, as the phone said', async ({
  launchOptions,
}) => {
  const { id, code, clinician } = await aClientWithPlan('Ada Moss');
  const folder = mkdtempSync(join(tmpdir(), 'reprise-phone-'));
  try {
    const phone = await openPhone(folder, launchOptions);
    const page = phone.pages()[0] ?? (await phone.newPage());
    await redeem(page, code);
    await answerScreening(page);
    const start = page.getByRole('link', { name: 'Start', exact: true });
    const address = (await start.getAttribute('href')) ?? '';
    const [path = ''] = address.split('?');
    await keptOnDevice(page, path);
    await expect(page.getByText(/saved on this phone/i)).toHaveCount(0);

    await keptOnDevice(page, '/home/plan');
    await keptOnDevice(page, '/home/progress');

    await phone.setOffline(true);
    await page.goto('/home/plan');
    await expect(page.getByRole('heading', { name: 'Prone strength' })).toBeVisible();
    await page.goto('/home/progress');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your progress');
    // an hour ago, so that no time of the session lies ahead of the server's
    const before = Date.now() - 60 * MINUTE;
    await page.clock.install({ time: before });
    await page.goto(address);
    await expect(exercise(page)).toHaveText('Prone strength');
    await page.getByRole('radio', { name: /^Longer/ }).check({ force: true });
    await page
      .getByRole('radiogroup', { name: /How much does it hurt now/ })
      .getByRole('radio', { name: '2' })
      .check();
    await page.clock.pauseAt(before + 5 * MINUTE);
    await button(page, 'Start').click();
    await expect(exercise(page)).toHaveText('Bird dog');
    const pictures = page.getByRole('main').locator('img');
    await expect(pictures.first()).toBeVisible();
    for (const picture of await pictures.all())
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await playToTheEnd(page, 'Superman');
    await page
      .getByRole('radiogroup', { name: /How much does it hurt now/ })
      .getByRole('radio', { name: '3' })
      .check();
    await page.getByRole('radiogroup', { name: 'How hard was it?' }).getByRole('radio', { name: '6' }).check();
    await page.getByRole('textbox', { name: 'Anything to say about it?' }).fill('The plank shook.');
    await button(page, 'Save').click();
    await expect(page.getByText(/Saved on this phone/)).toBeVisible();
    await page.clock.resume();
    await phone.close();

    const again = await openPhone(folder, launchOptions);
    const later = again.pages()[0] ?? (await again.newPage());
    await later.goto('/home');
    const read = async () => {
      const { client } = await clinician(
        `query ($id: ID!, $from: Date!, $to: Date!) { client(id: $id) { sessions(from: $from, to: $to) {
          status startedAt finishedAt effort note dueKey
          items { skipReason setsDone repsDone secondsDone item { exercise { name } } }
          painScores { moment intensity recordedAt }
        } } }`,
        { id, from: day(-2), to: day(1) },
      );
      return client.sessions;
    };
    await expect.poll(async () => (await read())[0]?.status, { timeout: 60_000 }).toBe('PARTLY_DONE');
    const [session, ...others] = await read();
    expect(others).toEqual([]);
    expect(session).toMatchObject({
      effort: 6,
      note: 'The plank shook.',
      dueKey: new URLSearchParams(address.split('?')[1]).get('due'),
    });
    const items = session.items.map(({ item, ...done }: any) => [item.exercise.name, done]);
    expect(Object.fromEntries(items)).toEqual({
      'Bird dog': { skipReason: null, setsDone: 3, repsDone: 6, secondsDone: null },
      Superman: { skipReason: 'PAIN', setsDone: 0, repsDone: 0, secondsDone: null },
      "Child's pose": { skipReason: null, setsDone: 3, repsDone: null, secondsDone: 36 },
      'Forearm plank': { skipReason: null, setsDone: 3, repsDone: null, secondsDone: 15 },
    });
    expect(items).toHaveLength(4);
    const scores = session.painScores.map(({ moment, intensity }: any) => `${moment} ${intensity}`);
    expect(scores.toSorted()).toEqual(['AFTER 3', 'BEFORE 2', 'DURING 4']);
    for (const time of [
      session.startedAt,
      session.finishedAt,
      ...session.painScores.map((one: any) => one.recordedAt),
    ]) {
      expect(Date.parse(time)).toBeGreaterThanOrEqual(before);
      expect(Date.parse(time)).toBeLessThan(before + 30 * MINUTE);
    }
    await again.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const day = (days: number) => new Date(Date.now() + days * 24 * 60 * MINUTE).toISOString().slice(0, 10);

test('a session goes on where it was after the browser was closed in the middle of it', async ({ launchOptions }) => {
  const { code } = await aClientWithPlan('Bert Moss');
  const folder = mkdtempSync(join(tmpdir(), 'reprise-phone-'));
  try {
    const phone = await openPhone(folder, launchOptions);
    const page = phone.pages()[0] ?? (await phone.newPage());
    await redeem(page, code);
    await answerScreening(page);
    const address = (await page.getByRole('link', { name: 'Start', exact: true }).getAttribute('href')) ?? '';
    await page.goto(address);
    await button(page, 'Start').click();
    await button(page, 'Next step').click();
    await button(page, 'Done').click();
    await button(page, 'Pause').click();
    await expect(page.getByText('Paused', { exact: true })).toBeVisible();
    const place = await page.getByRole('progressbar').getAttribute('aria-valuenow');
    expect(place).not.toBe('0');
    await phone.close();

    const again = await openPhone(folder, launchOptions);
    const later = again.pages()[0] ?? (await again.newPage());
    await later.goto(address);
    await expect(later.getByRole('progressbar')).toHaveAttribute('aria-valuenow', place ?? '');
    await expect(button(later, 'Carry on')).toBeVisible();
    await again.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a client starts, answers, skips and ends a session by keyboard alone', async ({ browser }) => {
  const { code } = await aClientWithPlan('Cora Moss');
  const context = await browser.newContext(aPhone);
  const page = await context.newPage();
  await redeem(page, code);
  await answerScreening(page);
  await page.goto((await page.getByRole('link', { name: 'Start', exact: true }).getAttribute('href')) ?? '');
  const scale = page.getByRole('radiogroup', { name: /How much does it hurt now/ });
  await scale.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(scale.getByRole('radio', { name: '2', exact: true })).toBeChecked();
  await button(page, 'Start').focus();
  await page.keyboard.press('Enter');
  await expect(exercise(page)).toHaveText('Bird dog');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Right side', { exact: true }).first()).toBeAttached();
  await button(page, 'Skip exercise').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'It hurts' }).focus();
  await page.keyboard.press('Enter');
  await dialog.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  for (let press = 0; press < 7; press += 1) await page.keyboard.press('ArrowRight');
  await dialog.getByRole('button', { name: 'Save and go on' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Up to 5 is acceptable.');
  await dialog.getByRole('button', { name: 'None of these' }).focus();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'End the session here' }).focus();
  await page.keyboard.press('Enter');
  await expect(exercise(page)).toHaveText('Ended here');
  expect(await accessibilityFindings(page)).toEqual([]);
  await button(page, 'Save').focus();
  await page.keyboard.press('Enter');
  await expect(exercise(page)).toHaveText('Well done');
  await expect(page.getByText('Your clinic has it.')).toBeVisible();
  await context.close();
});
