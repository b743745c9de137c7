import { expect, type Page, test } from '@playwright/test';
import { arriveSignedIn, notice, people } from './people.ts';

const record = (...lines: string[]) => ['TY  - JOUR', ...lines, 'ER  - ', ''].join('\n');
const listOf = (text: string) => ({ name: 'library.ris', mimeType: 'text/plain', buffer: Buffer.from(text) });

/** Drops a list on the screen for it, as by the button that chooses a file. */
async function choose(page: Page, text: string): Promise<void> {
  await page.goto('/sources/import');
  await page.locator('input[type=file]').setInputFiles(listOf(text));
}
const row = (page: Page, title: string) =>
  page.getByRole('list', { name: 'Records' }).getByRole('listitem').filter({ hasText: title });

test('a clinician imports a list with one broken record, and merges a duplicate as they choose', async ({ page }) => {
  await arriveSignedIn(page, people.clinician);

  await test.step('sees what becomes of every record, and writes nothing by looking', async () => {
    await choose(
      page,
      record('TI  - Tortoise walking for stiff backs', 'AU  - Ridr, Sam', 'PY  - 2018', 'DO  - 10.1000/tortoise.1') +
        record('AU  - Nobody, Titled', 'PY  - 2020') +
        record('TI  - Heron balance at the kitchen sink', 'AU  - Wu, Li', 'PY  - 2021', 'DO  - 10.1000/heron.1'),
    );
    await expect(page.getByText('library.ris: 3 records')).toBeVisible();
    await expect(page.getByText('Would be: 2 new, 0 merged, 0 unchanged, 1 refused.')).toBeVisible();
    const broken = row(page, 'Refused');
    await expect(broken).toContainText('line 7');
    await expect(broken).toContainText('It has no title.');
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.goto('/sources?search=Heron+balance');
    await expect(page.getByRole('heading', { name: 'No source matches' })).toBeVisible();
  });

  await test.step('imports the good ones of it', async () => {
    await choose(
      page,
      record('TI  - Tortoise walking for stiff backs', 'AU  - Ridr, Sam', 'PY  - 2018', 'DO  - 10.1000/tortoise.1') +
        record('AU  - Nobody, Titled', 'PY  - 2020') +
        record('TI  - Heron balance at the kitchen sink', 'AU  - Wu, Li', 'PY  - 2021', 'DO  - 10.1000/heron.1'),
    );
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(notice(page)).toContainText('Imported: 2 new, 0 merged, 0 unchanged, 1 refused.');
    await expect(page.getByText(/^Line 7, .*: It has no title\.$/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Heron balance at the kitchen sink' })).toBeVisible();
  });

  await test.step('merges the same paper field by field, and decides of one with a title much alike', async () => {
    await choose(
      page,
      record(
        'TI  - Tortoise walking for stiff backs',
        'AU  - Rider, Sam',
        'PY  - 2018',
        'VL  - 7',
        'DO  - https://doi.org/10.1000/TORTOISE.1',
      ) + record('TI  - Heron balances at the kitchen sink', 'AU  - Wong, Lee', 'PY  - 2021'),
    );
    await expect(page.getByText('0 new, 1 merged, 0 unchanged, 1 to be decided')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
    await row(page, 'Heron balances').getByLabel('Another one: make a new source').check();

    await page.getByRole('button', { name: /^Merges/ }).click();
    const merging = row(page, 'Tortoise walking');
    await expect(merging).toContainText('the same DOI');
    const authors = merging.getByRole('radiogroup', { name: 'Authors' });
    await expect(authors.getByRole('radio', { name: 'Sam Ridr' })).toBeChecked();
    await authors.getByRole('radio', { name: 'Sam Rider' }).check();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(notice(page)).toContainText('Imported: 1 new, 1 merged, 0 unchanged, 0 refused.');
  });

  await test.step('finds one source, with what was chosen', async () => {
    await page.goto('/sources?search=10.1000/tortoise.1');
    await expect(page.getByText('1 source', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Tortoise walking for stiff backs' }).click();
    const facts = page.getByRole('region', { name: 'What it is' });
    await expect(facts).toContainText('Sam Rider');
    await expect(facts.getByText('7', { exact: true })).toBeVisible();
  });

  await test.step('exports what the list shows, in which nothing is new', async () => {
    await page.goto('/sources?search=tortoise');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'RIS', exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('sources.ris');
    await page.goto('/sources/import');
    await page.locator('input[type=file]').setInputFiles(await file.path());
    await expect(page.getByText('Would be: 0 new, 0 merged, 1 unchanged.')).toBeVisible();
  });
});

test('a clinician who takes the wrong file is told what it is', async ({ page }) => {
  await arriveSignedIn(page, people.clinician);
  await choose(page, 'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nTI Something\nER\n');
  await expect(notice(page)).toContainText('This is in the format of Web of Science');
  await expect(notice(page)).toContainText('Nothing was imported.');
  await page.getByLabel('Or paste references').fill('Dear colleague, here is my list');
  await page.getByRole('button', { name: 'Look at what you pasted' }).click();
  await expect(notice(page)).toContainText('none of BibTeX, RIS, NBIB (PubMed) and CSL-JSON');
});
