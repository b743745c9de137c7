import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { arriveSignedIn, people } from './people.ts';

test('a client’s data is taken out, and erased when an owner confirms it', async ({ page, browser }) => {
  await arriveSignedIn(page, people.clinician);
  await page.goto('/clients/new');
  await page.getByRole('textbox', { name: 'Name' }).fill('Petra Lindqvist');
  await page.getByRole('textbox', { name: 'Note for the team' }).fill('Moves to Umeå in spring.');
  await page.getByRole('button', { name: 'Add the client' }).click();
  const data = page.getByRole('region', { name: 'Their data' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Petra Lindqvist');
  const record = page.url();

  const download = page.waitForEvent('download');
  await data.getByRole('button', { name: 'Take out the record' }).click();
  const archive = await readFile(await (await download).path());
  expect(archive.subarray(0, 2).toString()).toBe('PK');
  for (const name of ['record.json', 'record.schema.json', 'pain-scores.csv', 'sessions.csv']) {
    expect(archive.includes(name), name).toBe(true);
  }

  await data.getByRole('button', { name: 'Ask for erasure' }).click();
  const asking = page.getByRole('dialog');
  await asking.getByRole('textbox', { name: 'Why' }).fill('Moved away.');
  await asking.getByRole('button', { name: 'Ask an owner' }).click();
  await expect(data.getByText('An owner of the clinic decides.')).toBeVisible();
  await expect(data.getByRole('button', { name: 'Erase for good' })).toHaveCount(0);

  const owner = await (await browser.newContext()).newPage();
  await arriveSignedIn(owner, people.owner);
  await owner.goto('/settings/erasure');
  await owner.getByRole('link', { name: 'Petra Lindqvist' }).click();
  await owner.getByRole('button', { name: 'Erase for good' }).click();
  const confirming = owner.getByRole('dialog');
  await expect(confirming.getByText(/this record is kept until/)).toBeVisible();
  const typed = confirming.getByRole('textbox', { name: 'Type Petra Lindqvist to confirm' });
  await typed.fill('Petra');
  await confirming.getByRole('button', { name: 'Erase for good' }).click();
  await expect(confirming.getByRole('alert')).toHaveText('Type the name as it stands above.');
  await typed.fill('Petra Lindqvist');
  await confirming.getByRole('button', { name: 'Erase for good' }).click();
  await expect(owner).toHaveURL('/settings/erasure');
  await expect(owner.getByRole('link', { name: 'Petra Lindqvist' })).toHaveCount(0);

  await page.goto(record);
  await expect(page.getByRole('link', { name: 'Show all clients' })).toBeVisible();
  await expect(page.getByText('Petra Lindqvist')).toHaveCount(0);
  await owner.context().close();
});
