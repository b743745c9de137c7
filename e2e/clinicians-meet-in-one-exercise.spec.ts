import { expect, test } from '@playwright/test';
import { arriveSignedIn, people } from './people.ts';
import { nextSaving, publishedExercise, unheardOf } from './writing.ts';

test('two windows edit one exercise at once and lose nothing; its versions are compared, and the first comes back', async ({
  page,
  browser,
}) => {
  test.slow();
  const name = unheardOf('Good morning');
  await arriveSignedIn(page, people.otherClinician);
  const slug = await publishedExercise(page, name);
  const other = await (await browser.newContext()).newPage();
  await arriveSignedIn(other, people.otherClinician);
  for (const window of [page, other]) {
    await window.goto(`/exercises/${slug}/edit`);
    await expect(window.getByRole('textbox', { name: 'Step 1', exact: true })).toHaveValue('Sit on a chair.');
  }

  await test.step('both change the first step, and the second to save is asked', async () => {
    const saving = nextSaving(other);
    await other.getByRole('textbox', { name: 'Step 1', exact: true }).fill('Sit tall on a firm chair.');
    await saving;
    await expect(other.getByText('Draft saved')).toBeVisible();
    await page.getByRole('textbox', { name: 'Step 1', exact: true }).fill('Sit at the front of a chair.');
    await page.getByRole('textbox', { name: 'Step 2', exact: true }).fill('Bend forward slowly.');
  });

  await test.step('who is asked sees both, and makes something of both', async () => {
    const merge = page.getByRole('dialog', { name: 'Somebody else changed this too' });
    await expect(merge.getByRole('radio', { name: /^Yours/ })).toContainText('Sit at the front of a chair.');
    await expect(merge.getByRole('radio', { name: /^Theirs/ })).toContainText('Sit tall on a firm chair.');
    await expect(merge).toContainText('Before: Sit on a chair.');
    await expect(merge.getByRole('button', { name: 'Put together and go on' })).toBeDisabled();
    await merge.getByRole('radio', { name: /^Something of both/ }).click();
    await expect(merge.getByLabel('In your words')).toHaveValue(
      'Sit at the front of a chair. Sit tall on a firm chair.',
    );
    await merge.getByLabel('In your words').fill('Sit tall at the front of a firm chair.');
    await merge.getByText('What went together by itself').click();
    await expect(merge.getByText('Bend forward slowly.')).toBeVisible();
    const saving = nextSaving(page);
    await merge.getByRole('button', { name: 'Put together and go on' }).click();
    await saving;
    await expect(merge).toHaveCount(0);
    await expect(page.getByText('Draft saved')).toBeVisible();
  });

  await test.step('the other window, which changed another place, gets all of it without being asked', async () => {
    await other.getByRole('textbox', { name: 'Step 3', exact: true }).fill('Come back up without haste.');
    await expect(other.getByText('Both edits are in: you had changed other places.')).toBeVisible();
    await expect(other.getByRole('textbox', { name: 'Step 1', exact: true })).toHaveValue(
      'Sit tall at the front of a firm chair.',
    );
    await expect(other.getByRole('textbox', { name: 'Step 2', exact: true })).toHaveValue('Bend forward slowly.');
    await other.getByRole('button', { name: 'Publish' }).click();
    await expect(other).not.toHaveURL(/\/edit$/);
    for (const step of [
      'Sit tall at the front of a firm chair.',
      'Bend forward slowly.',
      'Come back up without haste.',
    ])
      await expect(other.getByRole('main')).toContainText(step);
    await other.context().close();
  });

  await test.step('compares version 1 with version 2', async () => {
    await page.goto(`/exercises/${slug}/history`);
    await expect(page.getByRole('listitem').filter({ hasText: 'Version 2' })).toContainText('Shown now');
    await page.getByLabel('Compare', { exact: true }).selectOption('Version 1');
    await page.getByLabel('with', { exact: true }).selectOption('Version 2');
    await page.getByRole('button', { name: 'Show what changed' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('From version 1 to 2');
    await expect(page.getByText('3 things differ.')).toBeVisible();
    const steps = page.getByRole('region', { name: 'Steps' });
    await expect(steps.getByRole('insertion').filter({ hasText: 'slowly' })).toBeVisible();
    await expect(steps).toContainText('without haste');
  });

  await test.step('restores version 1 as a draft, and is asked before that draft gives way', async () => {
    await page.goto(`/exercises/${slug}/history`);
    await page.getByRole('button', { name: 'Restore as a draft version 1' }).click();
    await expect(page).toHaveURL(/\/edit$/);
    await expect(page.getByRole('textbox', { name: 'Step 1', exact: true })).toHaveValue('Sit on a chair.');
    await page.goto(`/exercises/${slug}/history`);
    await page.getByRole('button', { name: 'Restore as a draft version 1' }).click();
    const asked = page.getByRole('dialog', { name: 'Take version 1 in the place of the draft?' });
    await asked.getByRole('button', { name: 'Keep the draft' }).click();
    await expect(page).toHaveURL(/\/history$/);
    await page.goto(`/exercises/${slug}`);
    await expect(page.getByText('Version 2, published')).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Sit tall at the front of a firm chair.');
  });

  await test.step('discards the draft, and has again what is published', async () => {
    await page.goto(`/exercises/${slug}/edit`);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Discard the draft' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Discard the draft' }).click();
    await expect(page.getByRole('textbox', { name: 'Step 1', exact: true })).toHaveValue(
      'Sit tall at the front of a firm chair.',
    );
    await expect(page.getByRole('button', { name: 'Publish' })).toBeDisabled();
  });
});

test('a clinician whose connection goes away keeps every word, and is asked before leaving', async ({
  page,
  context,
}) => {
  await arriveSignedIn(page, people.otherClinician);
  const slug = await publishedExercise(page, unheardOf('Wall slide'));
  await page.goto('/exercises');
  await page.goto(`/exercises/${slug}/edit`);
  const purpose = page.getByRole('textbox', { name: 'Purpose' });
  const saving = nextSaving(page);
  await purpose.fill('Teaches you to slide.');
  await saving;
  await expect(page.getByText('Draft saved')).toBeVisible();

  await context.setOffline(true);
  await purpose.fill('Teaches you to slide along a wall.');
  await expect(page.getByText(/^Offline: kept on this device/)).toBeVisible();
  const asked = page.getByRole('dialog', { name: 'Leave with unsaved words?' });
  await page.getByRole('navigation', { name: 'Main', exact: true }).getByRole('link', { name: 'Sources' }).click();
  await asked.getByRole('button', { name: 'Stay', exact: true }).click();
  await expect(asked).toHaveCount(0);
  await expect(purpose).toHaveValue('Teaches you to slide along a wall.');

  await context.setOffline(false);
  await expect(page.getByText('Draft saved')).toBeVisible();
  await page.reload();
  await expect(purpose).toHaveValue('Teaches you to slide along a wall.');
});
