import { expect, type Page, type Response, test } from '@playwright/test';
import { application } from './application.ts';
import { arriveSignedIn, people } from './people.ts';

const leastTabs = 6;
const own = [application.admin, application.api];

/** Notes and stops whatever a page asks of another host; the browser would not find it either. */
async function watchForOutsideRequests(page: Page): Promise<string[]> {
  const outside: string[] = [];
  const isOutside = ({ protocol, origin }: URL) => /^(https?|wss?):$/.test(protocol) && !own.includes(origin);
  await page.route(isOutside, (route) => {
    outside.push(route.request().url());
    return route.abort();
  });
  return outside;
}

async function openPlayground(page: Page, address: string) {
  await page.goto(`${address}/graphql`);
  const tabs = page.getByRole('tablist', { name: 'Select active operation' }).getByRole('tab');
  await expect(tabs.first()).toBeVisible({ timeout: 15_000 });
  return tabs;
}

const isAnswerTo = (operation: string) => (response: Response) =>
  response.request().method() === 'POST' && response.request().postDataJSON()?.operationName === operation;

/** Presses the play button of the open tab and answers what came back. */
async function runOpenTab(page: Page, operation: string) {
  const answered = page.waitForResponse(isAnswerTo(operation));
  await page.getByRole('button', { name: /^Execute query/ }).click();
  return (await answered).json();
}

async function runEveryTab(page: Page, address: string): Promise<string[]> {
  const tabs = await openPlayground(page, address);
  const names = await tabs.allInnerTexts();
  expect(names.length).toBeGreaterThanOrEqual(leastTabs);
  for (const name of names) {
    // by key: GraphiQL overhears the first click of a mouse on another tab
    await tabs.getByRole('button', { name, exact: true }).press('Enter');
    await expect(page.getByRole('region', { name: 'Operation Editor' })).toContainText(name);
    const { data, errors } = await runOpenTab(page, name);
    expect(errors, name).toBeUndefined();
    for (const [field, value] of Object.entries(data)) expect(value, `${name}: ${field}`).not.toBeNull();
    await expect(page.getByRole('region', { name: 'Result Window' })).toContainText('"data"');
  }
  return names;
}

test('a developer who is not signed in runs every example at the API, reaching no other host', async ({ page }) => {
  const outside = await watchForOutsideRequests(page);
  const names = await runEveryTab(page, application.api);
  expect(names).toContain('CitedDoses');
  expect(outside).toEqual([]);
});

test('a developer runs every example through the admin’s own address, reaching no other host', async ({ page }) => {
  const outside = await watchForOutsideRequests(page);
  await runEveryTab(page, application.admin);
  expect(outside).toEqual([]);
});

test('a developer who is signed in asks as themselves, signed out as nobody', async ({ page, context }) => {
  await openPlayground(page, application.admin);
  const question = 'query WhoAmI { viewer { name clinic { name } } }';
  await page.getByRole('button', { name: 'New tab' }).click();
  await page.locator('.graphiql-query-editor .monaco-editor').first().click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(question);
  expect(await runOpenTab(page, 'WhoAmI')).toEqual({ data: { viewer: null } });

  await arriveSignedIn(page, people.clinician);
  expect(await runOpenTab(page, 'WhoAmI')).toEqual({
    data: { viewer: { name: 'Tom Lindqvist', clinic: { name: 'Riverside Physiotherapy' } } },
  });
  await context.clearCookies();
});

test('a developer who mistypes a field is told which one was meant', async ({ page }) => {
  const answer = await page.request.post(`${application.api}/graphql`, {
    data: { query: '{ exercise(slug: "glute-bridge") { nam } }' },
  });
  const { errors } = await answer.json();
  expect(errors[0].message).toContain('Did you mean "name"?');
});
