import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { aClientWithPlan, aPhone, redeem } from './clients.ts';

test('a client picks when to be reminded, lets a calendar read along, and takes their data home', async ({
  browser,
}) => {
  const client = await (await browser.newContext(aPhone)).newPage();
  await redeem(client, (await aClientWithPlan('Ida Brandt')).code);
  await client.goto('/home/settings');

  const reminders = client.getByRole('region', { name: 'Reminders' });
  await expect(reminders.getByRole('checkbox', { name: 'Remind me' })).not.toBeChecked();
  await reminders.getByRole('checkbox', { name: 'Remind me' }).check();
  await reminders.getByLabel('Time 1').fill('');
  await reminders.getByRole('button', { name: 'Save' }).click();
  await expect(reminders.getByRole('status')).toHaveText('Nothing was saved: give at least one time.');
  await reminders.getByRole('checkbox', { name: 'Remind me' }).check();
  await reminders.getByLabel('Time 1').fill('08:30');
  await reminders.getByLabel('Once more when I recorded nothing').selectOption('120');
  await reminders.getByRole('button', { name: 'Save' }).click();
  await expect(reminders.getByRole('status')).toHaveText('Saved.');
  await client.reload();
  await expect(reminders.getByRole('checkbox', { name: 'Remind me' })).toBeChecked();
  await expect(reminders.getByLabel('Time 1')).toHaveValue('08:30');

  const calendar = client.getByRole('region', { name: 'In your calendar' });
  await calendar.getByRole('button', { name: 'Make an address for my calendar' }).click();
  const address = await calendar.getByLabel('Subscribe to this address in your calendar').inputValue();
  const stranger = await browser.newContext();
  const feed = await stranger.request.get(address);
  expect(feed.headers()['content-type']).toContain('text/calendar');
  expect(await feed.text()).toMatch(/^BEGIN:VCALENDAR/);
  await calendar.getByRole('button', { name: 'End it' }).click();
  await expect(calendar.getByRole('button', { name: 'Make an address for my calendar' })).toBeVisible();
  expect((await stranger.request.get(address)).status()).toBe(404);
  await stranger.close();

  const own = client.getByRole('region', { name: 'Your data' });
  const download = client.waitForEvent('download');
  await own.getByRole('button', { name: 'Save my data' }).click();
  expect((await download).suggestedFilename()).toBe('record.zip');
  // stored as it is, so that its name and its first bytes follow each other
  const archive = await readFile(await (await download).path());
  expect(archive.includes('plans/plan-1-phase-1.pdf%PDF')).toBe(true);
  await own.getByText('Ask to be erased').first().click();
  await own.getByRole('button', { name: 'Ask to be erased' }).click();
  await own.getByRole('button', { name: 'I want to stay' }).click();
  await expect(own.getByRole('button', { name: 'I want to stay' })).toHaveCount(0);
  await client.context().close();
});
