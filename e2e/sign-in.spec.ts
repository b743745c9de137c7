import { expect, test } from '@playwright/test';
import { cookieOfEndedSignIn } from './ended-sign-in.ts';
import { arriveSignedIn, notice, openAccountMenu, people, signIn, typeCredentials } from './people.ts';

test('a member who mistypes their password is told so, without a hint which part was wrong', async ({ page }) => {
  await page.goto('/sign-in');
  for (const email of ['owner@other.test', 'nobody-at-all@other.test']) {
    await typeCredentials(page, email, 'not-the-password');
    await expect(notice(page)).toHaveText('That email and password do not belong together. Check both and try again.');
    await page.goto('/sign-in');
  }
});

test('somebody who guesses is locked out after five tries, and told for how long', async ({ page }) => {
  await page.goto('/sign-in');
  for (let tries = 0; tries < 5; tries++) {
    const answered = page.waitForResponse('**/api/auth/callback/credentials');
    await typeCredentials(page, 'guessed-at@demo.test', `guess ${tries}`);
    await answered;
    await expect(notice(page)).toContainText('do not belong together');
    await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeEnabled();
  }
  await typeCredentials(page, 'guessed-at@demo.test', 'guess 6');
  await expect(notice(page)).toHaveText('Too many tries. Wait 15 minutes, then try again.');
});

test('a member who signs out everywhere is signed out in their other browser, which says why', async ({
  page,
  browser,
}) => {
  const elsewhere = await (await browser.newContext()).newPage();
  await signIn(elsewhere, people.otherOwner);
  await elsewhere.goto('/settings');
  await expect(elsewhere.getByText('Aron Weiss').first()).toBeVisible();

  await signIn(page, people.otherOwner);
  await page.goto('/settings');
  await openAccountMenu(page);
  const menu = page.locator('#account-menu');
  await menu.getByText('Sign out on all devices').click();
  await menu.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(notice(page)).toHaveText('You are signed out on all devices.');

  await elsewhere.goto('/settings');
  await expect(notice(elsewhere)).toHaveText('You were signed out on all devices. Sign in again to go on.');
  await typeCredentials(elsewhere, people.otherOwner);
  await expect(elsewhere).toHaveURL('/settings');
  await elsewhere.context().close();
});

test('a member whose sign-in has run out reads why, and goes on where they were', async ({ page, context }) => {
  await context.addCookies([cookieOfEndedSignIn()]);
  await page.goto('/clients?status=ARCHIVED');
  await expect(notice(page)).toHaveText('Your sign-in has ended. Sign in again to go on where you were.');
  await typeCredentials(page, people.clinician);
  await expect(page).toHaveURL('/clients?status=ARCHIVED');
  await expect(page.getByRole('link', { name: 'Walter Quigley' })).toBeVisible();
});

test('a visitor steps into the demo as a clinician with one click', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'A clinician' }).click();
  await expect(page).toHaveURL('/exercises');
  await expect(page.getByRole('button', { name: /^Account menu: Tom Lindqvist/ })).toBeVisible();
});

test('a visitor steps into the demo as a client, who sees their own home and never the caseload', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Client', exact: true }).click();
  await expect(page).toHaveURL('/home');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hello, Margaret Hale');
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Progress' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Clients' })).toHaveCount(0);

  for (const address of ['/clients', '/settings', '/settings/api-tokens']) {
    await page.goto(address);
    await expect(page).toHaveURL('/home');
  }
});

test('a member is led back to the page they asked for, and never to another site', async ({ page }) => {
  await page.goto('/clients');
  await expect(page).toHaveURL('/sign-in?callbackUrl=%2Fclients');
  await typeCredentials(page, people.clinician);
  await expect(page).toHaveURL('/clients');

  await page.context().clearCookies();
  await page.goto('/sign-in?callbackUrl=https://elsewhere.test/');
  await typeCredentials(page, people.clinician);
  await expect(page).toHaveURL('/exercises');
});

test('a clinician sees where they are signed in, and nothing that is for owners', async ({ page }) => {
  await arriveSignedIn(page, people.clinician);
  await page.goto('/settings');
  await expect(page.getByRole('heading', { name: 'Where you are signed in' })).toBeVisible();
  await expect(page.getByText('This device')).toBeVisible();
  await expect(page.getByRole('link', { name: 'API tokens' })).toHaveCount(0);
  await page.goto('/settings/api-tokens');
  await expect(page.getByRole('button', { name: 'New token' })).toHaveCount(0);
});
