import { type Page, expect, test } from '@playwright/test';
import { arriveSignedIn, notice, people, typeCredentials } from './people.ts';

/** Chooses what to do with a member. */
async function act(page: Page, name: string, what: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: what }).click();
}
const rowOf = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: new RegExp(`^${name}`) }) });

test('an owner invites a clinician, hands them a client, and lets them go', async ({ page, browser }) => {
  await arriveSignedIn(page, people.owner);
  await page.goto('/clients/new');
  await page.getByRole('textbox', { name: 'Name' }).fill('Wilma Stone');
  await page.getByRole('button', { name: 'Add the client' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wilma Stone');

  await page.goto('/settings/members');
  await page.getByRole('button', { name: 'Invite a member' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Petra Lund');
  await page.getByRole('textbox', { name: 'Email' }).fill('petra@demo.test');
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(page.getByText('The mail to petra@demo.test waits in the outbox')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(rowOf(page, 'Petra Lund').getByText('Invited')).toBeVisible();

  await page.goto('/settings/mail');
  const mail = page.getByRole('listitem').filter({ hasText: 'To petra@demo.test' }).first();
  await mail.getByText('Read it').click();
  const [link = ''] = /http\S+/.exec(await mail.innerText()) ?? [];
  const petra = await (await browser.newContext()).newPage();
  await petra.goto(link);
  await petra.getByLabel('Password', { exact: true }).fill('heron under the footbridge');
  await petra.getByRole('button', { name: 'Save and sign in' }).click();
  await expect(petra).toHaveURL('/exercises');

  await page.goto('/settings/members');
  await act(page, 'Ines Okafor', 'Hand clients over');
  await page.getByRole('combobox', { name: 'Who leads them from now on' }).selectOption('Petra Lund');
  await page.getByRole('radio', { name: 'Those that I choose' }).check();
  await page.getByRole('checkbox', { name: 'Wilma Stone' }).check();
  await page.getByRole('button', { name: 'Hand over' }).click();
  await expect(notice(page)).toHaveText('Petra Lund leads 1 client more now.');

  await page.goto('/settings/members');
  await expect(rowOf(page, 'Petra Lund').getByText('Leads 1 client')).toBeVisible();
  await act(page, 'Petra Lund', 'Deactivate');
  await page.getByRole('button', { name: 'Deactivate', exact: true }).click();
  await expect(rowOf(page, 'Petra Lund').getByText('Deactivated')).toBeVisible();
  await petra.goto('/clients');
  await expect(petra).toHaveURL(/sign-in/);
  await typeCredentials(petra, 'petra@demo.test', 'heron under the footbridge');
  await expect(notice(petra)).toContainText('do not belong together');
  await petra.context().close();

  await page.goto('/settings/audit');
  const changed = page.getByRole('row').filter({ hasText: 'gave the client another lead' });
  await changed.getByRole('link', { name: 'Wilma Stone' }).first().click();
  await expect(page).toHaveURL(/client=/);
  await expect(page.getByRole('row').filter({ hasText: 'added the client' })).toHaveCount(1);
  await expect(page.getByRole('row').filter({ hasText: 'version 1 → 2' })).toHaveCount(1);
});

test('the last owner of a clinic stays one', async ({ page }) => {
  await arriveSignedIn(page, people.otherOwner);
  await page.goto('/settings/members');
  const [name = ''] = (
    await page.getByRole('listitem').filter({ hasText: 'you' }).getByRole('heading').innerText()
  ).split('you');
  await act(page, name.trim(), 'Deactivate');
  await page.getByRole('button', { name: 'Deactivate', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('A clinic needs an owner');
});

test('members and the audit are not for clinicians', async ({ page }) => {
  await arriveSignedIn(page, people.clinician);
  await page.goto('/settings');
  await expect(page.getByRole('link', { name: 'Mail' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Members' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Audit' })).toHaveCount(0);
  await page.goto('/settings/audit');
  await expect(page.getByRole('row')).toHaveCount(0);
});
