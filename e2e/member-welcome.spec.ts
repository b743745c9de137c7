import { expect, test } from '@playwright/test';
import { welcomeLink } from './application.ts';
import { notice, openAccountMenu, typeCredentials } from './people.ts';

test('the first owner of a new clinic comes in by the link of the command line, once', async ({ page, browser }) => {
  await page.goto(welcomeLink());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to Reprise');
  const password = page.getByLabel('Password', { exact: true });
  const save = page.getByRole('button', { name: 'Save and sign in' });

  await password.fill('aaaaaaaaaaaa');
  await save.click();
  await expect(notice(page)).toHaveText('Choose a password that repeats itself less.');
  await expect(page).toHaveURL(/welcome/);

  await password.fill('heron under the footbridge');
  await save.click();
  await expect(page).toHaveURL('/exercises');
  await expect(page.getByRole('button', { name: /^Account menu: .*Hillside Movement/ })).toBeVisible();

  await page.goto('/clients');
  await expect(page.getByRole('heading', { name: 'No clients yet' })).toBeVisible();

  await openAccountMenu(page);
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(notice(page)).toHaveText('You are signed out.');
  await typeCredentials(page, 'owner@hillside.test', 'heron under the footbridge');
  await expect(page).toHaveURL('/exercises');

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(welcomeLink());
  await stranger.getByLabel('Password', { exact: true }).fill('otter beside the weir');
  await stranger.getByRole('button', { name: 'Save and sign in' }).click();
  await expect(notice(stranger)).toHaveText('This link has been used or has run out. Ask your clinic for a new one.');
  await stranger.context().close();
});

test('a link that lost its end says so instead of asking for a password', async ({ page }) => {
  await page.goto('/welcome');
  await expect(page.getByText('This link is not complete.')).toBeVisible();
  await expect(page.getByLabel('Password', { exact: true })).toHaveCount(0);
});
