import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { arriveSignedIn, notice, people } from './people.ts';

/** Saves a routine through its export menu, and answers the text of the file. */
async function exported(page: Page, slug: string, format: RegExp): Promise<string> {
  await page.goto(`/routines/${slug}`);
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: format }).click();
  return readFile(await (await download).path(), 'utf8');
}

async function choose(page: Page, name: string, content: string): Promise<void> {
  await page.goto('/routines/import');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

test('a clinician takes a routine out, and brings it in as a draft of her own', async ({ page }) => {
  await arriveSignedIn(page, people.otherOwner);
  const json = await exported(page, 'prone-strength', /^JSON of Reprise/);
  const fhir = await exported(page, 'prone-strength', /^FHIR R4/);

  await test.step('saves it in both forms', () => {
    expect(JSON.parse(json)).toMatchObject({ format: 'reprise-routine', version: 1 });
    expect(JSON.parse(fhir)).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
  });

  await test.step('sees what would be made and used, and imports it', async () => {
    await page.goto('/routines');
    await page.getByRole('link', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import a routine');
    const renamed = JSON.parse(json);
    renamed.routine.title = 'Strength from afar';
    renamed.routine.slug = 'strength-from-afar';
    renamed.exercises[0].purpose = 'What others say it is for.';
    await choose(page, 'afar.json', JSON.stringify(renamed));
    await expect(page.getByRole('heading', { name: 'Strength from afar' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('In the public library');
    await expect(page.getByRole('main')).toContainText('says something else, so this becomes a draft beside it');
    await page.getByRole('button', { name: 'Import as a draft' }).click();
    await expect(notice(page)).toContainText('“Strength from afar” is a draft of your own now.');
  });

  await test.step('opens the draft', async () => {
    await page.getByRole('link', { name: 'Open the draft' }).click();
    await expect(page).toHaveURL(/\/routines\/strength-from-afar\/edit$/);
    await expect(page.getByRole('main')).toContainText(JSON.parse(json).exercises[0].name);
  });

  await test.step('finds the same in FHIR', async () => {
    await choose(page, 'prone.fhir.json', fhir);
    await expect(page.getByText('FHIR R4: 1 block')).toBeVisible();
    await expect(page.getByText('This makes the routine, 0 exercises and 0 sources.')).toBeVisible();
  });

  await test.step('is told in words, and with the place, what is wrong', async () => {
    const wrong = JSON.parse(json);
    wrong.routine.blocks[0].items[0].exercise = 'nowhere';
    await choose(page, 'wrong.json', JSON.stringify(wrong));
    await expect(notice(page)).toContainText('wrong.json cannot be imported. Nothing was written.');
    await expect(notice(page)).toContainText('routine.blocks.0.items.0.exercise');
    await choose(page, 'future.json', JSON.stringify({ ...wrong, version: 2 }));
    await expect(notice(page)).toContainText('this Reprise reads version 1');
  });
});
