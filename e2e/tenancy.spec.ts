import { expect, type Page, test } from '@playwright/test';
import { arriveSignedIn, people } from './people.ts';

const riverside = ['Daniel Brandt', 'Joseph Adeyemi', 'Margaret Hale', 'Priya Raman', 'Sofía Marín', 'Walter Quigley'];
const harbour = ['Emeka Obi', 'Ruth Calloway'];

/** Looks for names in the caseload, to which other journeys add some of their own. */
async function expectClients(page: Page, { all, none }: { all: readonly string[]; none: readonly string[] }) {
  const names = page.locator('tbody').getByRole('rowheader');
  for (const name of all) await expect(names.filter({ hasText: name })).toHaveCount(1);
  for (const name of none) await expect(names.filter({ hasText: name })).toHaveCount(0);
}

test('a clinician sees the clients of their own clinic and of no other', async ({ page, browser }) => {
  await arriveSignedIn(page, people.clinician);
  await page.goto('/clients');
  await expectClients(page, { all: riverside, none: harbour });

  const colleague = await (await browser.newContext()).newPage();
  await arriveSignedIn(colleague, people.otherClinician);
  await colleague.goto('/clients');
  await expectClients(colleague, { all: harbour, none: riverside });
  await colleague.context().close();
});

test('a clinician who has the address of another clinic’s client is told that nobody is there', async ({
  page,
  browser,
}) => {
  await arriveSignedIn(page, people.clinician);
  await page.goto('/clients');
  await page.getByRole('link', { name: 'Margaret Hale' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Margaret Hale');
  const address = new URL(page.url()).pathname;

  const colleague = await (await browser.newContext()).newPage();
  await arriveSignedIn(colleague, people.otherClinician);
  await colleague.goto(address);
  await expect(colleague.getByRole('heading', { name: 'This client is not here' })).toBeVisible();
  await expect(colleague.getByText('Margaret')).toHaveCount(0);
  await colleague.context().close();
});

test('a clinician who asks the API for another clinic’s client gets the answer of a client that is not there', async ({
  page,
  browser,
}) => {
  await arriveSignedIn(page, people.clinician);
  await page.goto('/clients');
  const address = await page.getByRole('link', { name: 'Margaret Hale' }).getAttribute('href');
  const id = decodeURIComponent(address?.split('/').at(-1) ?? '');
  const question = {
    data: { query: 'query ($id: ID!) { client(id: $id) { name } node(id: $id) { id } }', variables: { id } },
    headers: { 'x-reprise-csrf': '1' },
  };
  const own = await page.request.post('/graphql', question);
  expect(await own.json()).toEqual({ data: { client: { name: 'Margaret Hale' }, node: { id } } });

  const colleague = await (await browser.newContext()).newPage();
  await arriveSignedIn(colleague, people.otherClinician);
  const theirs = await colleague.request.post('/graphql', question);
  expect(await theirs.json()).toEqual({ data: { client: null, node: null } });
  await colleague.context().close();
});

test('a clinician who searches for another clinic’s client by name finds nothing', async ({ page }) => {
  await arriveSignedIn(page, people.otherClinician);
  await page.goto('/clients?search=Margaret');
  await expect(page.getByRole('heading', { name: 'No client fits' })).toBeVisible();
  await page.getByRole('link', { name: 'Show all clients' }).click();
  await expect(page.getByRole('link', { name: 'Ruth Calloway' })).toBeVisible();
});
