import { expect, type Page, test } from '@playwright/test';

const results = (page: Page) => page.getByRole('region', { name: 'Results' });
const cards = (page: Page) => results(page).getByRole('heading', { level: 2 });
const filter = (page: Page, group: string, value: RegExp) =>
  page.getByRole('region', { name: group, exact: true }).getByRole('link', { name: value });

test('a visitor reads what this is and walks into the library', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exercise programmes that can say why');
  const counts = page.getByRole('list', { name: 'In the public library' });
  await expect(counts).toContainText('36 exercises');
  await expect(counts).toContainText('11 routines');
  await page.getByRole('link', { name: 'Open the library' }).click();
  await expect(page).toHaveURL('/exercises');
  await expect(results(page)).toContainText('36 exercises');
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
});

test('a visitor narrows the list by facets, all of which stand in the address', async ({ page }) => {
  await page.goto('/exercises');
  await filter(page, 'Category', /^Strength/).click();
  await expect(page).toHaveURL('/exercises?category=STRENGTH');
  await expect(results(page)).toContainText('14 exercises');
  await filter(page, 'Position', /^On the back/).click();
  await expect(page).toHaveURL('/exercises?category=STRENGTH&position=SUPINE');
  await expect(results(page)).toContainText(/\b[1-9] exercises/);
  const names = await cards(page).allInnerTexts();
  expect(names).toContain('Glute bridge');
  expect(names).not.toContain('Good morning');

  await page.reload();
  await expect(cards(page)).toHaveText(names);
  await page.getByRole('link', { name: 'Glute bridge', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glute bridge');
  await page.goBack();
  await expect(page).toHaveURL('/exercises?category=STRENGTH&position=SUPINE');
  await expect(cards(page)).toHaveText(names);

  await page.getByRole('link', { name: 'Take away Strength' }).click();
  await expect(page).toHaveURL('/exercises?position=SUPINE');
});

test('a visitor chooses the table, and it stays while they search and come back', async ({ page }) => {
  await page.goto('/exercises');
  await page.getByRole('link', { name: 'Table' }).click();
  await expect(results(page).getByRole('table')).toBeVisible();
  const asTable = page.url();
  await page.getByRole('searchbox', { name: 'Search exercises' }).fill('plank');
  await expect(page).toHaveURL(/search=plank/);
  await results(page).getByRole('link', { name: 'Forearm plank' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Forearm plank');
  await page.goBack();
  await expect(results(page).getByRole('table')).toContainText('Forearm plank');
  await expect(page.getByRole('searchbox', { name: 'Search exercises' })).toHaveValue('plank');
  expect(asTable).not.toMatch(/\/exercises$/);
});

test('a visitor turns the pages, each exercise once', async ({ page }) => {
  await page.goto('/exercises');
  const first = await cards(page).allInnerTexts();
  const pages = page.getByRole('navigation', { name: 'Pages of exercises' });
  await pages.getByRole('link', { name: 'Next' }).click();
  await expect(pages.getByRole('link', { name: 'Previous' })).toBeVisible();
  await expect(pages.getByRole('link', { name: 'Next' })).toHaveCount(0);
  const second = await cards(page).allInnerTexts();
  expect(new Set([...first, ...second]).size).toBe(36);
  await pages.getByRole('link', { name: 'Previous' }).click();
  await expect(cards(page)).toHaveText(first);
});

test('a visitor who follows a dead link is told so and led on', async ({ page }) => {
  await page.goto('/exercises/an-exercise-nobody-wrote');
  await page.getByRole('link', { name: 'Show all exercises' }).click();
  await expect(page).toHaveURL('/exercises');
  const answer = await page.goto('/no-such-page');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'This page is not here' })).toBeVisible();
});

test('a visitor who searches for nonsense finds a way on', async ({ page }) => {
  await page.goto('/exercises?search=xylophone');
  await expect(page.getByRole('heading', { name: 'No exercise matches' })).toBeVisible();
  await page.getByRole('link', { name: 'Show all exercises' }).click();
  await expect(results(page)).toContainText('36 exercises');
});

test('a visitor without a mouse gets to an exercise', async ({ page }) => {
  await page.goto('/exercises');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox', { name: 'Search exercises' })).toBeFocused();
  await page.keyboard.type('forearm plank');
  await expect(cards(page).first()).toHaveText('Forearm plank');
  const plank = page.getByRole('link', { name: 'Forearm plank', exact: true });
  for (let stops = 0; stops < 60 && !(await plank.evaluate((link) => link === document.activeElement)); stops++)
    await page.keyboard.press('Tab');
  await expect(plank).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Forearm plank');
});

const publicPages = [
  ['/', 'Reprise: exercise programmes with their sources', 'Exercise programmes that can say why'],
  ['/exercises', 'Exercises · Reprise', 'Exercises'],
  ['/exercises/glute-bridge', 'Glute bridge · Reprise', 'Glute bridge'],
  ['/routines', 'Routines · Reprise', 'Routines'],
  ['/routines/prone-strength', 'Prone strength · Reprise', 'Prone strength'],
  ['/sources', 'Sources · Reprise', 'Sources'],
  ['/articles', 'Advice · Reprise', 'Advice'],
] as const;

test('a reader that runs no script gets each public page with its title, its description and its words', async ({
  request,
}) => {
  const descriptions = new Set<string>();
  for (const [address, title, heading] of publicPages) {
    const html = await (await request.get(address)).text();
    expect.soft(html, address).toContain(`<title>${title}</title>`);
    expect.soft(html, address).toMatch(new RegExp(`<h1[^>]*>${heading}</h1>`));
    const description = html.match(/<meta name="description" content="([^"]+)"/)?.[1];
    expect.soft(description?.length, `${address} describes itself`).toBeGreaterThan(40);
    descriptions.add(description ?? address);
  }
  expect(descriptions.size, 'each says something of its own').toBe(publicPages.length);

  const bridge = await (await request.get('/exercises/glute-bridge')).text();
  expect(bridge).toContain('3 x 12-15, hold 3-5 s');
  const found = await (await request.get('/exercises?search=brige')).text();
  expect(found).toContain('href="/exercises/glute-bridge"');
});
