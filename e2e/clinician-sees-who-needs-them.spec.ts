import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { aClientWithPlan, aPhone, answerScreening, redeem } from './clients.ts';
import { arriveSignedIn, people } from './people.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Has no time for any exercise, and says at the end how much it hurts. */
async function leavesSessionHurting(phone: Page, intensity: string): Promise<void> {
  await phone.goto((await phone.getByRole('link', { name: 'Start', exact: true }).getAttribute('href')) ?? '');
  await button(phone, 'Start').click();
  const heading = phone.getByRole('heading', { level: 1 });
  for (const exercise of ['Bird dog', 'Superman', "Child's pose", 'Forearm plank']) {
    await expect(heading).toHaveText(exercise);
    await button(phone, 'Skip exercise').click();
    await button(phone, 'No time for it').click();
  }
  await expect(heading).toHaveText('All done');
  await phone
    .getByRole('radiogroup', { name: /How much does it hurt now/ })
    .getByRole('radio', { name: intensity, exact: true })
    .check();
  await button(phone, 'Save').click();
  await expect(phone.getByText('Your clinic has it.')).toBeVisible();
}

/** Says in the diary how much it hurts, as a phone does that has a network. */
async function writesDiary(phone: Page, intensity: number): Promise<void> {
  const query = `mutation ($input: RecordPainScoreInput!) { recordPainScore(input: $input) { __typename } }`;
  const input = { clientKey: randomUUID(), intensity, moment: 'DIARY', recordedAt: new Date().toISOString() };
  const headers = { 'x-reprise-csrf': '1' };
  const answer = await phone.request.post('/graphql', { data: { query, variables: { input } }, headers });
  expect((await answer.json()).data.recordPainScore.__typename).toBe('PainScore');
}

test('who hurts after a session comes to the top of the caseload that is open, and is seen to there', async ({
  page,
  browser,
}) => {
  // nobody else's, however often this journey is made
  const name = `Iris Vale ${randomUUID().slice(0, 8)}`;
  const { id, code } = await aClientWithPlan(name);
  const context = await browser.newContext(aPhone);
  const phone = await context.newPage();
  await redeem(phone, code);
  await answerScreening(phone);

  await arriveSignedIn(page, people.clinician);
  // what comes while the connection is lost is shown once it is back
  await page.goto(`/clients?search=${encodeURIComponent(name)}`);
  await expect(page.locator('[data-live="live"]')).toBeAttached();
  await expect(page.locator('tbody tr')).toContainText('No answers in 4 weeks');
  await page.context().setOffline(true);
  await expect(page.getByText('The connection is lost.')).toBeVisible();
  await writesDiary(phone, 2);
  await page.context().setOffline(false);
  await expect(page.locator('tbody tr')).not.toContainText('No answers in 4 weeks');
  await expect(page.getByText('The connection is lost.')).toBeHidden();

  await page.goto('/clients');
  // from now on what is new comes by itself; a page that is loaded anew would forget this
  await expect(page.locator('[data-live="live"]')).toBeAttached();
  await page.evaluate(() => Object.assign(window, { isStillThisPage: true }));
  const names = page.locator('tbody').getByRole('rowheader');
  await expect(names.first()).not.toContainText(name);
  // where somebody is in the list stays while rows move
  await page.keyboard.press('j');
  const held = await page.evaluate(() => document.activeElement?.textContent ?? '');
  await expect(names.first()).toContainText(held);

  await leavesSessionHurting(phone, '8');
  await expect(names.first()).toContainText(name);
  const row = page.locator('tbody tr').filter({ hasText: name });
  await expect(row).toContainText('Red score');
  await expect(row).toContainText('Pain of 8 of 10 after a session; anything above 5 raises an alert.');
  await expect(page.getByRole('log', { name: 'What is new' })).toContainText(`New alert for ${name}: red score.`);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(held);
  expect(await page.evaluate(() => 'isStillThisPage' in window)).toBe(true);

  await page.keyboard.press('k');
  await expect(page.getByRole('link', { name, exact: true })).toBeFocused();
  await page.keyboard.press('a');
  await expect(page.getByRole('textbox', { name: 'What you did' })).toBeFocused();
  await page.keyboard.type('Rang: fewer rounds until Monday.');
  await button(page, 'Save').click();
  await expect(row).not.toContainText('Pain of 8 of 10');
  expect(await page.evaluate(() => 'isStillThisPage' in window)).toBe(true);

  await page.goto(`/clients/${encodeURIComponent(id)}`);
  const alerts = page.getByRole('region', { name: 'Alerts', exact: true });
  await expect(alerts).toContainText('Pain of 8 of 10 after a session; anything above 5 raises an alert.');
  await expect(alerts).toContainText('Rang: fewer rounds until Monday.');
  await expect(page.getByText('Raised an alert').first()).toBeVisible();
  await context.close();
});
