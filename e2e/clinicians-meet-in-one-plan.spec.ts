import { expect, type Page, test } from '@playwright/test';
import { arriveSignedIn, people } from './people.ts';

const dose = (page: Page, exercise: string) => page.getByRole('textbox', { name: `Dose of ${exercise}` });

/** Opens the change of the client's plan with what is done shown. */
async function openChange(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/plan`);
  await expect(page.getByRole('combobox', { name: 'Routine' })).toHaveValue(/^Five moves/);
  // open already where something is changed
  if (await dose(page, 'Glute bridge').isHidden()) await page.getByText(`Change it for ${name} alone`).click();
  await expect(dose(page, 'Glute bridge')).toBeVisible();
}

async function save(page: Page, reason?: string): Promise<void> {
  if (reason) await page.getByRole('textbox', { name: 'Reason' }).fill(reason);
  await page.getByRole('button', { name: 'Save the change' }).click();
}

test('two clinicians change one plan at once: the second sees the conflict, and nothing is lost', async ({
  page,
  browser,
}) => {
  test.slow();
  const name = `Ben Thorn ${Date.now().toString(36)}`;
  await arriveSignedIn(page, people.clinician);
  await page.goto('/clients/new');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await page.getByRole('button', { name: 'Add the client' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  const address = page.url();
  await page.goto(`${address}/assign?routine=five-moves-lower-back`);
  await page.getByRole('button', { name: `Assign to ${name}` }).click();
  await expect(page.getByRole('heading', { name: 'Version 1: assigned' })).toBeVisible();

  const owner = await (await browser.newContext()).newPage();
  await arriveSignedIn(owner, people.owner);
  await openChange(page, address, name);
  await openChange(owner, address, name);

  await dose(owner, 'Glute bridge').fill('2 x 6');
  await owner.getByRole('textbox', { name: `Message to ${name}` }).fill('Gently.');
  await save(owner, 'Pain after the last session.');
  await expect(owner.getByRole('heading', { name: 'Version 2' })).toBeVisible();

  await dose(page, 'Glute bridge').fill('4 x 12');
  await dose(page, 'Cat-cow').fill('8 reps');
  await save(page, 'Ready for more.');
  const merge = page.getByRole('dialog', { name: 'Ines Okafor changed this plan too' });
  await expect(merge).toContainText('Pain after the last session.');
  await expect(merge.getByRole('radio', { name: /^Yours/ })).toContainText('4 x 12');
  await expect(merge.getByRole('radio', { name: /^Theirs/ })).toContainText('2 x 6');
  await expect(merge.getByRole('button', { name: 'Put together and go on' })).toBeDisabled();
  await merge.getByRole('radio', { name: /^Theirs/ }).click();
  await merge.getByRole('button', { name: 'Put together and go on' }).click();
  await expect(merge).toHaveCount(0);

  await expect(dose(page, 'Glute bridge')).toHaveValue('2 x 6');
  await expect(dose(page, 'Cat-cow')).toHaveValue('8 reps');
  await expect(page.getByRole('textbox', { name: `Message to ${name}` })).toHaveValue('Gently.');
  await expect(page.getByRole('textbox', { name: 'Reason' })).toHaveValue('Ready for more.');
  await save(page);
  const history = page.getByRole('region', { name: 'History of the plan' });
  await expect(history.getByRole('heading')).toHaveText([
    'History of the plan',
    'Version 3',
    'Version 2',
    /^Version 1/,
  ]);
  await expect(history).toContainText('Ready for more.');

  await test.step('what does not meet goes together without a question', async () => {
    await openChange(page, address, name);
    await openChange(owner, address, name);
    await owner.getByRole('textbox', { name: 'When to stop' }).fill('Stop above 4.');
    await save(owner, 'Careful.');
    await expect(owner.getByRole('heading', { name: 'Version 4' })).toBeVisible();
    await dose(page, 'Cat-cow').fill('10 reps');
    await save(page, 'More of it.');
    await expect(page.getByText('Somebody else changed this plan meanwhile.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'When to stop' })).toHaveValue('Stop above 4.');
    await save(page);
    await expect(page.getByRole('heading', { name: 'Version 5' })).toBeVisible();
  });
  await owner.context().close();
});
