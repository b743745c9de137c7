import { expect, type Page, test } from '@playwright/test';
import { arriveSignedIn, people } from './people.ts';

const title = () => `Shared back care ${Date.now().toString(36)}`;
const dose = (page: Page, exercise: string) => page.getByRole('textbox', { name: `Dose of ${exercise}`, exact: true });
const isSaved = (page: Page) => expect(page.getByText('Draft saved')).toBeVisible();

test('two windows edit one routine at once and lose nothing', async ({ page, browser }) => {
  test.slow();
  await arriveSignedIn(page, people.clinician);
  await page.goto('/routines/new');
  await expect(page.getByRole('textbox', { name: 'Title of the routine' })).toBeFocused();
  for (const line of [title(), 'bird dog 3 x 10', 'glute bridge 2 x 8']) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('[data-row-body]')).toHaveCount(2);
  await expect(page).toHaveURL(/\/edit$/);
  await isSaved(page);
  const other = await (await browser.newContext()).newPage();
  await arriveSignedIn(other, people.clinician);
  await other.goto(page.url());
  await expect(dose(other, 'Bird dog')).toHaveValue('3 x 10');

  await test.step('both change one dose, and the second to save is asked', async () => {
    await dose(other, 'Bird dog').fill('3 x 12');
    await dose(other, 'Bird dog').press('Tab');
    await isSaved(other);
    await expect(async () => {
      const answer = await other.request.get(other.url());
      expect(await answer.text()).toContain('3 x 12');
    }).toPass();
    await dose(page, 'Bird dog').fill('4 x 10');
    await dose(page, 'Glute bridge').fill('2 x 15');
    await dose(page, 'Glute bridge').press('Tab');
    const merge = page.getByRole('dialog', { name: 'Somebody else changed this too' });
    await expect(merge.getByRole('radio', { name: /^Yours/ })).toContainText('4 x 10');
    await expect(merge.getByRole('radio', { name: /^Theirs/ })).toContainText('3 x 12');
    await expect(merge.getByRole('button', { name: 'Put together and go on' })).toBeDisabled();
    await merge.getByRole('radio', { name: /^Theirs/ }).click();
    await merge.getByRole('button', { name: 'Put together and go on' }).click();
    await expect(merge).toHaveCount(0);
  });

  await test.step('what was chosen and what went together are both kept', async () => {
    await expect(dose(page, 'Bird dog')).toHaveValue('3 x 12');
    await expect(dose(page, 'Glute bridge')).toHaveValue('2 x 15');
    await isSaved(page);
    await expect(async () => {
      await other.reload();
      await expect(dose(other, 'Bird dog')).toHaveValue('3 x 12');
      await expect(dose(other, 'Glute bridge')).toHaveValue('2 x 15', { timeout: 2000 });
    }).toPass();
  });
});
