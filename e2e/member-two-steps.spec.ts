import { type Page, expect, test } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { arriveSignedIn, notice, people, typeCredentials } from './people.ts';

/** Makes a member who nobody else signs in as: the other journeys go on with theirs. */
async function aMember(page: Page, email: string, password: string): Promise<void> {
  await arriveSignedIn(page, people.owner);
  const query = `mutation { inviteMember(input: { email: "${email}", name: "Lena Ortiz", role: CLINICIAN }) {
    ... on Mail { text } } }`;
  const headers = { 'x-reprise-csrf': '1' };
  const answer = await (await page.request.post('/graphql', { data: { query }, headers })).json();
  const [link = ''] = /http\S+/.exec(answer.data.inviteMember.text) ?? [];
  await page.context().clearCookies();
  await page.goto(link);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Save and sign in' }).click();
  await expect(page).toHaveURL('/exercises');
}

test('a member turns two-step sign-in on, signs in with a code and a recovery code, and turns it off', async ({
  page,
}) => {
  const [email, password] = ['lena@demo.test', 'otter beside the weir'];
  await aMember(page, email, password);

  await page.goto('/settings');
  await page.getByRole('button', { name: 'Turn on…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Turn on two-step sign-in' });
  await expect(dialog.getByRole('img', { name: 'A picture for your app to scan' })).toBeVisible();
  const secret = (await dialog.getByText(/^([A-Z2-7]{4} ?){8}$/).innerText()).replaceAll(' ', '');
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  await dialog.getByRole('textbox').fill(totp.generate());
  await dialog.getByRole('button', { name: 'Turn on' }).click();
  const shown = page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
  await expect(shown).toHaveCount(10);
  const codes = await shown.allInnerTexts();
  expect(new Set(codes).size).toBe(10);
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await expect(page.getByText('10 of 10 recovery codes are left.')).toBeVisible();

  await page.context().clearCookies();
  await page.goto('/sign-in?callbackUrl=%2Fsettings');
  await typeCredentials(page, email, password);
  const code = page.getByLabel('Code');
  await expect(code).toBeFocused();
  await code.fill(totp.generate({ timestamp: Date.now() - 120_000 }));
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(notice(page)).toContainText('This code does not work');
  await code.fill(codes[0]?.toUpperCase() ?? '');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL('/settings');
  await expect(page.getByText('9 of 10 recovery codes are left.')).toBeVisible();

  await page.getByRole('button', { name: 'Turn off…' }).click();
  await page.getByRole('textbox', { name: 'Your password' }).fill(password);
  await page.getByRole('textbox', { name: 'Code' }).fill(codes[1] ?? '');
  await page.getByRole('button', { name: 'Turn it off' }).click();
  await expect(page.getByRole('button', { name: 'Turn on…' })).toBeVisible();
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await typeCredentials(page, email, password);
  await expect(page).not.toHaveURL(/sign-in/);
});
