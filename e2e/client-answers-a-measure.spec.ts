import { expect, type Page, test } from '@playwright/test';
import { accessibilityFindings } from './axe.ts';
import { aClientWithPlan, aPhone, answerScreening, keptOnDevice, redeem } from './clients.ts';
import { arriveSignedIn, people } from './people.ts';

/** Answers one question by keyboard: nothing is chosen beforehand. */
async function answer(page: Page, activity: string, value: number): Promise<void> {
  const scale = page.getByRole('radiogroup', { name: new RegExp(activity) });
  await expect(scale.getByRole('radio', { checked: true })).toHaveCount(0);
  await scale.getByRole('radio', { name: String(value), exact: true }).focus();
  await page.keyboard.press('Space');
}

test('a client answers on the phone with no network, and the clinician sees the score once and what changed', async ({
  page,
  browser,
}) => {
  test.slow();
  const { id, code, clinician } = await aClientWithPlan('Della Moss');
  await arriveSignedIn(page, people.clinician);
  await page.goto(`/clients/${encodeURIComponent(id)}/measures`);
  await expect(async () => {
    await page.getByRole('combobox', { name: 'Measure' }).selectOption('Patient-Specific Functional Scale');
    await expect(page.getByRole('textbox', { name: 'Activity 1' })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.getByRole('textbox', { name: 'Activity 1' }).fill('Climbing stairs');
  await page.getByRole('textbox', { name: 'Activity 2' }).fill('Sleeping on my side');
  await page.getByRole('button', { name: 'Ask this measure' }).click();
  await expect(page.getByText('PSFS is asked from now on.')).toBeVisible();
  await expect(page.getByText('Climbing stairs; Sleeping on my side')).toBeVisible();

  // what was filled in on paper four weeks ago
  const read = async () => {
    const { client } = await clinician(
      'query ($id: ID!) { client(id: $id) { runningMeasures { id responses(first: 9) { edges { node { score member { id } } } } } } }',
      { id },
    );
    return client.runningMeasures[0];
  };
  const { id: scheduleId } = await read();
  const [clientKey, answeredAt] = [crypto.randomUUID(), new Date(Date.now() - 28 * 86_400_000).toISOString()];
  const answers = [2, 4].map((value, nth) => ({ item: String(nth), value }));
  await clinician(
    'mutation ($input: RecordMeasureWithClientInput!) { recordMeasureWithClient(input: $input) { __typename } }',
    { input: { clientKey, clientId: id, scheduleId, answers, answeredAt } },
  );

  const context = await browser.newContext(aPhone);
  const phone = await context.newPage();
  await redeem(phone, code);
  await answerScreening(phone);
  await keptOnDevice(phone, '/home');
  await context.setOffline(true);
  await expect(phone.getByText('2 questions, about a minute')).toBeVisible();
  await phone.getByRole('button', { name: /^Answer now/ }).click();
  expect.soft(await accessibilityFindings(phone)).toEqual([]);
  await answer(phone, 'Climbing stairs', 6);
  await phone.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(phone.getByRole('alert').filter({ hasText: 'One question has no answer.' })).toBeVisible();
  await answer(phone, 'Sleeping on my side', 8);
  await phone.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(phone.getByText('Thank you. Your answers are saved.')).toBeVisible();
  await expect(phone.getByRole('button', { name: /^Answer now/ })).toHaveCount(0);
  expect((await read()).responses.edges).toHaveLength(1);

  await context.setOffline(false);
  await expect.poll(async () => (await read()).responses.edges.length, { timeout: 60_000 }).toBe(2);
  await expect(phone.getByText(/saved on this phone/i)).toHaveCount(0);
  expect((await read()).responses.edges.map(({ node }: any) => [node.score, node.member !== null])).toEqual([
    [7, false],
    [3, true],
  ]);
  await context.close();

  await page.goto(`/clients/${encodeURIComponent(id)}`);
  const record = page.getByRole('region', { name: 'Patient-Specific Functional Scale', exact: true });
  await expect(record).toContainText(
    '7 now: 4 above the first score of 3, 133 %, better, a change that matters (a large change).',
  );
  await record.getByText('As a table').click();
  await expect(record.getByRole('rowheader')).toHaveCount(2);
});
