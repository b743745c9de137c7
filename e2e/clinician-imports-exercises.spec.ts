import { expect, type Page, test } from '@playwright/test';
import { arriveSignedIn, notice, people } from './people.ts';

const library = JSON.stringify(
  [
    {
      id: 'Clock',
      name: 'Wall clock reach',
      equipment: 'body only',
      instructions: ['Reach to twelve.'],
      level: 'expert',
    },
    { id: 'Bridge', name: 'Glute bridge', instructions: ['Lift your hips.'] },
    { id: 'Lost', instructions: ['Without a name.'] },
  ],
  null,
  1,
);
const table =
  'Movement;Doing;Also;Rating\nWall clock reach;;Clock reach;5\nDoorway slide;Lean.|Slide.;;4\n"Bro"ken;x;;1\n';

async function choose(page: Page, name: string, content: string): Promise<void> {
  await page.goto('/exercises/import');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}
const record = (page: Page, words: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
    .filter({ hasText: words });

test('a clinician brings exercises in from elsewhere, changes her mind once, and finds them as drafts', async ({
  page,
}) => {
  await arriveSignedIn(page, people.otherOwner);

  await test.step('sees what would become of a library, and why a record is refused', async () => {
    await page.goto('/exercises');
    await page.getByRole('link', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import exercises');
    await choose(page, 'library.json', library);
    await expect(record(page, 'Wall clock reach')).toContainText('New');
    await expect(record(page, 'Wall clock reach')).toContainText('free-exercise-db, Unlicense (public domain)');
    await expect(record(page, 'Glute bridge')).toContainText('in the public library');
    await expect(record(page, 'It has no name.')).toContainText('line 18');
  });

  await test.step('imports what can be taken', async () => {
    await page.getByRole('button', { name: 'Import 1' }).click();
    await expect(notice(page)).toContainText('1 draft was made, 0 merged, 1 with nothing new');
    await expect(page.getByRole('main')).toContainText('It has no name.');
  });

  await test.step('says what the columns of a table are, and merges what is there already', async () => {
    await choose(page, 'table.csv', table);
    await expect(page.getByRole('main')).toContainText('Say which column is the name');
    await page.getByLabel('Movement').selectOption('Name');
    await expect(record(page, 'Doorway slide')).toBeVisible();
    await page.getByLabel('Doing').selectOption('Steps');
    await expect(record(page, 'Doorway slide')).toContainText('2 steps');
    await page.getByLabel('Also').selectOption('Other names');
    await expect(record(page, 'Wall clock reach')).toContainText('This would bring other names.');
    await expect(record(page, '"Bro"ken')).toContainText('line 4');
    await page.getByRole('button', { name: 'Leave all out' }).click();
    await expect(page.getByRole('button', { name: 'Import 1' })).toBeVisible();
    await page.getByRole('button', { name: 'Merge all duplicates' }).click();
    await page.getByRole('button', { name: 'Import 2' }).click();
    await expect(notice(page)).toContainText('1 draft was made, 1 merged');
  });

  await test.step('finds nothing new in the same table', async () => {
    await choose(page, 'table.csv', table.replace('Movement', 'Name').replace('Doing', 'Steps'));
    await expect(page.getByRole('button', { name: 'There is nothing to import' })).toBeDisabled();
  });

  await test.step('cancels a large import, and nothing of it is written', async () => {
    const rows = Array.from({ length: 4000 }, (_, at) => `Unwanted ${at},Go.`).join('\n');
    await choose(page, 'large.csv', `Name,Steps\n${rows}\n`);
    await page.getByRole('button', { name: 'Import 4,000' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(notice(page)).toHaveText('Cancelled. Nothing was written.');
  });

  await test.step('finds the drafts in the list', async () => {
    await page.goto('/exercises?status=draft&search=unwanted');
    await expect(page.getByRole('region', { name: 'Results' }).getByRole('status')).toHaveText('0 exercises');
    await page.goto('/exercises?status=draft&search=clock');
    await page.getByRole('region', { name: 'Results' }).getByRole('link', { name: 'Wall clock reach' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wall clock reach');
  });

  await test.step('is told in words what is no library', async () => {
    await choose(page, 'page.json', '<html></html>');
    await expect(notice(page)).toContainText('This is a web page or XML, not a list of exercises.');
  });
});
