import { type Page, expect, test } from '@playwright/test';
import { application } from './application.ts';
import { notice, people } from './people.ts';

/** Goes to the organisation from the sign-in page, says there who one is, and lets Reprise know. */
async function comeFromOrganisation(page: Page, login: string): Promise<void> {
  await page.goto('/sign-in?callbackUrl=%2Fclients');
  await page.getByRole('button', { name: 'Sign in with Hillside' }).click();
  await expect(page).toHaveURL(new RegExp(`^${application.provider}/`));
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill('anything');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('a member signs in with the account of their organisation, and out again', async ({ page }) => {
  await comeFromOrganisation(page, people.owner);
  await expect(page).toHaveURL('/clients');
  await expect(page.getByRole('button', { name: /^Account menu: Ines Okafor/ })).toBeVisible();
  await page.goto('/settings');
  await expect(page.getByText('This device')).toBeVisible();
});

for (const [who, login] of [
  ['somebody who is no member', 'stranger@demo.test'],
  ['a client, whose address nobody checked', people.client],
  ['somebody whose address is not verified', 'unverified-owner@demo.test'],
] as const) {
  test(`lets nobody in who is ${who}`, async ({ page }) => {
    await comeFromOrganisation(page, login);
    await expect(notice(page)).toContainText('That account is not the one of a member here');
    await page.goto('/clients');
    await expect(page).toHaveURL(/sign-in/);
  });
}

test('takes no answer that this browser did not ask for', async ({ page, browser }) => {
  const callback = '/api/auth/callback/organisation';
  await page.goto(`${callback}?code=stolen&state=stolen`);
  await expect(page).toHaveURL(/error=OAuthCallback/);
  await expect(notice(page)).toContainText('Signing in did not work');
  // the answer to one browser, carried to another
  const answer = new Promise<string>((resolve) => {
    page.on('request', (request) => {
      if (request.url().includes(`${callback}?code=`) && !request.url().includes('stolen')) resolve(request.url());
    });
  });
  await page.route(`**${callback}?code=*`, (route) => route.abort());
  await comeFromOrganisation(page, people.owner).catch(() => {});
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(await answer);
  await expect(stranger).toHaveURL(/error=OAuthCallback/);
  await stranger.context().close();
});
