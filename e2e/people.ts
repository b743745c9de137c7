import { expect, type Locator, type Page } from '@playwright/test';
import { application } from './application.ts';

/** The people of the demo; each can do everything their role can. */
export const people = {
  clinician: 'clinician@demo.test',
  owner: 'owner@demo.test',
  client: 'client@demo.test',
  otherClinician: 'clinician@other.test',
  otherOwner: 'owner@other.test',
} as const;

export const demoPassword = 'demo-password';

/** Types email and password into the sign-in page that is open. */
export async function typeCredentials(page: Page, email: string, password = demoPassword): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Signs in as a person does, and waits for the page that follows. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await typeCredentials(page, email);
  await expect(page).not.toHaveURL(/sign-in/);
}

/** Signs in without the page for it, where the journey is about something else. */
export async function arriveSignedIn(page: Page, email: string): Promise<void> {
  const { csrfToken } = await (await page.request.get('/api/auth/csrf')).json();
  const answer = await page.request.post('/api/auth/callback/credentials', {
    form: { csrfToken, email, password: demoPassword, json: 'true' },
    headers: { origin: application.admin },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** Opens the menu behind one's own name. */
export async function openAccountMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account menu/ }).click();
}

/** What the page says went well or wrong; Next has an alert of its own outside of it. */
export function notice(page: Page): Locator {
  return page.getByRole('main').getByRole('alert');
}
