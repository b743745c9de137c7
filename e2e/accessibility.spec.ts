import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { accessibilityFindings, sidewaysScroll, smallTargets } from './axe.ts';
import { arriveSignedIn } from './people.ts';
import { furtherScreens, openScreen, type Screen, screens } from './screens.ts';

const folder = fileURLToPath(new URL('../apps/admin/src/app', import.meta.url));

/** The routes that have a page, as their addresses show them: without the groups in round brackets. */
function routesWithPages(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(/[/\\]/))
    .filter((parts) => parts.at(-1) === 'page.tsx')
    .map(
      (parts) =>
        `/${parts
          .slice(0, -1)
          .filter((part) => !/^\(.*\)$/.test(part))
          .join('/')}`,
    )
    .toSorted();
}

async function expectAccessible(page: Page, screen: Screen): Promise<void> {
  // colours that are still on their way would be measured half way
  await page.emulateMedia({ reducedMotion: 'reduce' });
  if (screen.as) await arriveSignedIn(page, screen.as);
  await openScreen(page, screen);
  // a title may come after what it is of
  await expect(page).toHaveTitle(/./);
  // what widths change is the structure, and what schemes change are the colours: each is looked at once
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [375, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    // as tall as the page: what a bar at the edge covers until one scrolls is not what is looked for
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: height + 200 });
    expect.soft(await accessibilityFindings(page), `${width} px, ${colorScheme}`).toEqual([]);
  }
  const isOfClient = screen.route.startsWith('/home');
  if (isOfClient) expect.soft(await smallTargets(page), 'too small for a thumb').toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await sidewaysScroll(page), 'at 320 px').toEqual({ pixels: 0, because: [] });
  if (!isOfClient) return;
  // a client's pages are read without glasses, too
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect.soft(await sidewaysScroll(page), 'at 320 px, text at 200 %').toEqual({ pixels: 0, because: [] });
}

test('every screen that the admin has is looked at here', () => {
  expect([...new Set(screens.map(({ route }) => route))].toSorted()).toEqual(routesWithPages());
});

for (const screen of [...screens, ...furtherScreens]) {
  const number = furtherScreens.indexOf(screen) + 1;
  const name = number > 0 ? `${screen.route} (state ${number})` : screen.route;
  test(`somebody who sees, hears or moves differently can use ${name}`, ({ page }) => expectAccessible(page, screen));
}

test('the account menu and the search are as usable as the pages beneath them', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await arriveSignedIn(page, 'clinician@demo.test');
  await page.goto('/settings');
  await page.getByRole('button', { name: /^Account menu/ }).click();
  await expect(page.getByRole('button', { name: 'Sign out', exact: true })).toBeVisible();
  expect.soft(await accessibilityFindings(page), 'account menu').toEqual([]);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: 'Search everything' }).fill('bridge');
  await expect(page.getByRole('option', { name: 'Glute bridge', exact: true })).toBeVisible();
  expect.soft(await accessibilityFindings(page), 'search').toEqual([]);
});

test('somebody whom motion makes ill sees nothing move', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await arriveSignedIn(page, 'clinician@demo.test');
  for (const address of ['/', '/clients', '/settings']) {
    await page.goto(address);
    await page.getByRole('main').getByRole('link').first().or(page.getByRole('main')).first().hover();
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map((element) => ({ element, style: getComputedStyle(element) }))
        .filter(({ style }) =>
          [style.transitionDuration, style.animationDuration].some((all) =>
            all.split(', ').some((time) => Number.parseFloat(time) > 0.01),
          ),
        )
        .map(({ element }) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`),
    );
    expect(moving, address).toEqual([]);
  }
});
