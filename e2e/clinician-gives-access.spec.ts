import { expect, test } from '@playwright/test';
import { arriveSignedIn, notice, people } from './people.ts';

const phone = {
  viewport: { width: 375, height: 812 },
  userAgent:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
};

test('a clinician takes a client on and hands them a code, which works once', async ({ page, browser }) => {
  await arriveSignedIn(page, people.clinician);
  await page.goto('/clients');
  await page.getByRole('link', { name: 'New client' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Nora Vale');
  await page.getByRole('textbox', { name: 'What they come with' }).fill('Back pain for six weeks');
  await page.getByRole('textbox', { name: 'Note for the team' }).fill('Worried about work.');
  await page.getByRole('button', { name: 'Add the client' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nora Vale');
  await expect(page.getByText('Back pain for six weeks')).toBeVisible();

  await page.getByRole('button', { name: 'Give access' }).click();
  const dialog = page.getByRole('dialog', { name: 'Access for Nora Vale' });
  await dialog.getByRole('button', { name: 'Show a code' }).click();
  await expect(dialog.getByRole('img', { name: 'A picture for a phone to scan' })).toBeVisible();
  const code = await dialog.getByText(/^[2-9A-Z]{4} [2-9A-Z]{4}$/).innerText();

  const client = await (await browser.newContext(phone)).newPage();
  await client.goto('/enter');
  const typed = client.getByRole('textbox', { name: 'Your code' });
  await typed.fill('2222 2222');
  await client.getByRole('button', { name: 'Go to my exercises' }).click();
  await expect(notice(client)).toContainText('This code or link does not work');
  await typed.fill('');
  await typed.pressSequentially(code.toLowerCase().replace(' ', ''));
  await expect(typed).toHaveValue(code);
  await client.getByRole('button', { name: 'Go to my exercises' }).click();
  await expect(client.getByRole('heading', { level: 1 })).toHaveText('Hello, Nora Vale');
  await expect(client).toHaveURL('/home');

  const stranger = await (await browser.newContext(phone)).newPage();
  await stranger.goto(`/enter#${code.replace(' ', '')}`);
  await expect(stranger.getByRole('textbox', { name: 'Your code' })).toHaveCount(0);
  await stranger.getByRole('button', { name: 'Go to my exercises' }).click();
  await expect(notice(stranger)).toContainText('This code or link does not work');
  await stranger.context().close();

  await dialog.getByRole('button', { name: 'Done' }).click();
  const access = page.getByRole('region', { name: 'Access' });
  await expect(access.getByText('Safari on an iPhone')).toBeVisible();
  await access.getByRole('button', { name: 'Sign out Safari on an iPhone' }).click();
  await page.getByRole('button', { name: 'Sign it out' }).click();
  await expect(access.getByText('Safari on an iPhone')).toHaveCount(0);
  await client.reload();
  await expect(client).toHaveURL(/sign-in/);
  await client.context().close();
});

test('an invitation waits in the outbox, and its link signs a device in', async ({ page, browser }) => {
  await arriveSignedIn(page, people.clinician);
  await page.goto('/clients/new');
  await page.getByRole('textbox', { name: 'Name' }).fill('Idris Moor');
  await page.getByRole('textbox', { name: 'Email' }).fill('idris@example.test');
  await page.getByRole('button', { name: 'Add the client' }).click();
  await page.getByRole('button', { name: 'Give access' }).click();
  await page.getByRole('button', { name: 'Invite by mail' }).click();
  await expect(page.getByText('The mail to idris@example.test is written and waits in the outbox.')).toBeVisible();
  await page.getByRole('link', { name: 'Open the outbox' }).click();
  const mail = page.getByRole('listitem').filter({ hasText: 'To idris@example.test' }).first();
  await mail.getByText('Read it').click();
  const [link = ''] = /http\S+/.exec(await mail.innerText()) ?? [];

  const client = await (await browser.newContext(phone)).newPage();
  await client.goto(link);
  await client.getByRole('button', { name: 'Go to my exercises' }).click();
  await expect(client.getByRole('heading', { level: 1 })).toHaveText('Hello, Idris Moor');
  await client.context().close();
});

test('a client is archived, brought back at once, and edited by two people without a loss', async ({
  page,
  browser,
}) => {
  await arriveSignedIn(page, people.clinician);
  await page.goto('/clients/new');
  await page.getByRole('textbox', { name: 'Name' }).fill('Hana Brook');
  await page.getByRole('button', { name: 'Add the client' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hana Brook');
  await page.getByRole('button', { name: 'Archive' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Archive' })).toBeVisible();

  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  const phoneField = page.getByRole('textbox', { name: 'Phone' });
  await phoneField.fill('020 7946 0000');
  const owner = await (await browser.newContext()).newPage();
  await arriveSignedIn(owner, people.owner);
  await owner.goto(page.url());
  await owner.getByRole('textbox', { name: 'What they come with' }).fill('A stiff neck');
  await owner.getByRole('button', { name: 'Save' }).click();
  await expect(owner.getByText('A stiff neck')).toBeVisible();
  await owner.context().close();

  await page.getByRole('button', { name: 'Save' }).click();
  await expect(notice(page)).toContainText('Somebody else saved this client meanwhile.');
  await expect(page.getByRole('textbox', { name: 'What they come with' })).toHaveValue('A stiff neck');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: '020 7946 0000' })).toBeVisible();
  await expect(page.getByText('A stiff neck')).toBeVisible();
});
