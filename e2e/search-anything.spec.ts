import { expect, type Page, test } from '@playwright/test';
import { arriveSignedIn, people } from './people.ts';

/** Opens the search by its keys, once the page listens to them. */
async function openSearch(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Search', exact: true })).toHaveAttribute('aria-keyshortcuts', /K/);
  await page.keyboard.press('Control+K');
}

test('a clinician finds anything from the keyboard, by kind', async ({ page }) => {
  await arriveSignedIn(page, people.clinician);
  await page.goto('/clients');
  await openSearch(page);
  const box = page.getByRole('combobox', { name: 'Search everything' });
  await expect(box).toBeFocused();
  await expect(page.getByRole('group', { name: 'Go to' }).getByRole('option')).toHaveText([
    'Exercises',
    'Routines',
    'Sources',
    'Advice',
    'Clients',
    'Evidence',
    'Settings',
  ]);

  await page.keyboard.type('brige');
  const exercises = page.getByRole('group', { name: 'Exercises' }).getByRole('option');
  await expect(exercises.first()).toContainText('bridge', { ignoreCase: true });
  await expect(exercises.filter({ hasText: /^Glute bridge$/ })).toHaveCount(1);
  await expect(exercises.first()).toHaveAttribute('aria-selected', 'true');

  await page.keyboard.press('ArrowDown');
  await expect(exercises.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(exercises.first()).toHaveAttribute('aria-selected', 'false');
  const chosen = await exercises.nth(1).getAttribute('id');
  await expect(box).toHaveAttribute('aria-activedescendant', chosen!);
  await page.keyboard.press('ArrowUp');
  await expect(exercises.first()).toHaveAttribute('aria-selected', 'true');
  // past the first comes the last
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('dialog').getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
});

test('a clinician finds routines, sources, clients and advice beside exercises, and opens one by Enter', async ({
  page,
}) => {
  await arriveSignedIn(page, people.clinician);
  await page.goto('/settings');
  const search = async (text: string) => {
    await openSearch(page);
    await page.getByRole('combobox', { name: 'Search everything' }).fill(text);
  };
  const found = (group: string, name: RegExp) => page.getByRole('group', { name: group }).getByRole('option', { name });

  await search('prone strength');
  await expect(found('Routines', /^Prone strength/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await search('Trainer-Approved');
  await expect(found('Sources', /7 Trainer-Approved Workouts/)).toBeVisible();
  await page.keyboard.press('Escape');

  await search('seek help');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');

  await search('Margaret');
  await expect(found('Clients', /^Margaret Hale/)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Margaret Hale');
});

test('a clinician of another clinic does not find the client by the same search', async ({ page }) => {
  await arriveSignedIn(page, people.otherClinician);
  await page.goto('/clients');
  await openSearch(page);
  await page.getByRole('combobox', { name: 'Search everything' }).fill('Margaret Hale');
  await expect(page.getByText('Nothing is called “Margaret Hale”.')).toBeVisible();
});
