import { expect, type Page, test } from '@playwright/test';
import { arriveSignedIn, notice, openAccountMenu, people, signIn } from './people.ts';

async function searchExercises(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search exercises' }).fill(text);
  await expect(page).toHaveURL((url) => url.searchParams.get('search') === text);
}

/** The table of doses, a row a source, in plain words. */
async function citedDoses(page: Page): Promise<string[][]> {
  const rows = page.getByRole('table', { name: /^The dose that each source gives/ }).locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim())),
  );
}

test('a clinician in a hurry goes from a typing error to the doses, their source, and a circuit', async ({ page }) => {
  await signIn(page, people.clinician);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exercises');

  await test.step('finds the bridge by its typing error', async () => {
    await searchExercises(page, 'brige');
    await page
      .getByRole('region', { name: 'Results' })
      .getByRole('link', { name: 'Glute bridge', exact: true })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glute bridge');
    await expect(page).toHaveTitle(/^Glute bridge/);
  });

  await test.step('reads the doses of three sources side by side, and that a fourth gives none', async () => {
    expect(await citedDoses(page)).toEqual([
      [
        'Lower back workout to reduce lumbar spine pain',
        'Weak Expert opinion',
        '3 x 12-15, hold 3-5 s 3 sets of 12 to 15 repetitions. Hold each for 3 to 5 seconds.',
        'section Exercises for your back: glute bridge',
        'Supports',
      ],
      [
        '5 exercises to help strengthen your lower back',
        'Weak Expert opinion',
        '3 x 15, hold 10-15 s, rest 60 s 3 sets of 15 repetitions. Hold each for 10 to 15 seconds. Rest 1 minute between sets.',
        'section Bridges',
        'Supports',
      ],
      [
        '7 Trainer-Approved Workouts For Lower Back Pain',
        'Weak Expert opinion',
        '3 x 8-10 3 sets of 8 to 10 repetitions.',
        'section 4. Pilates For Lower Back Pain',
        'Supports',
      ],
      ['[Bridges, crunches and stretches for the lower back]', 'Weak Expert opinion', 'Gives no figures'],
    ]);
    await expect(page.getByText('Three sources give figures, and they differ.')).toBeVisible();
  });

  await test.step('follows one dose to its source', async () => {
    await page
      .getByRole('table', { name: /^The dose/ })
      .getByRole('link', { name: '5 exercises to help strengthen your lower back' })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('5 exercises to help strengthen your lower back');
    const reference = page.getByRole('region', { name: 'Reference' });
    await expect(reference).toContainText('Vancouver');
    await expect(reference).toContainText('APA');
    const cited = page.getByRole('region', { name: /^Cited \d+ times$/ });
    await expect(cited.getByRole('link', { name: 'Glute bridge' })).toBeVisible();
    await expect(cited).toContainText('3 x 15, hold 10-15 s, rest 60 s');
  });

  await test.step('opens the circuit of three rounds', async () => {
    await page.getByRole('navigation', { name: 'Main', exact: true }).getByRole('link', { name: 'Routines' }).click();
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Prone strength/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Prone strength');
    const circuit = page.getByRole('region', { name: 'Circuit' });
    await expect(circuit).toContainText('1 to 3 rounds');
    await expect(circuit.getByRole('listitem')).toHaveText([
      /Bird dog\s*5 repetitions on each side\.\s*5 reps, each side/,
      /Superman\s*5 repetitions\.\s*5 reps/,
      /Child's pose\s*Hold for 5 slow breaths\.\s*hold 5 breaths/,
      /Forearm plank\s*Hold for 5 slow breaths\.\s*hold 5 breaths/,
    ]);
    await expect(page.getByText('About 3–9 min')).toBeVisible();
    await page.getByText('How the time was estimated').click();
    await expect(page.getByText('Where the doses are silent, this was assumed:')).toBeVisible();
    await page.getByText('What happens, step by step').click();
    for (const step of ['Bird dog: 5 repetitions, left side', "Child's pose: hold for 5 slow breaths"])
      await expect(page.getByRole('listitem').filter({ hasText: step })).toBeVisible();
  });

  await test.step('switches to dark, which stays, and signs out', async () => {
    const html = page.locator('html');
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await openAccountMenu(page);
    await page.locator('#account-menu').getByRole('button', { name: 'Dark' }).click();
    await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
    expect(await background()).not.toBe(light);
    await page.reload();
    await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');

    await openAccountMenu(page);
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await expect(notice(page)).toHaveText('You are signed out.');
    await page.goto('/clients');
    await expect(page).toHaveURL(/\/sign-in/);
  });
});

test('a clinician finds an exercise by its other name, and is told that it is one', async ({ page }) => {
  await arriveSignedIn(page, people.clinician);
  await page.goto('/exercises');
  await searchExercises(page, 'hip bridge');
  const results = page.getByRole('region', { name: 'Results' });
  await expect(results.getByRole('listitem').first()).toContainText('Glute bridge');
  await expect(results.getByText('also called Hip bridge')).toBeVisible();
});

test('a clinician steps up the ladder, and reads when', async ({ page }) => {
  await arriveSignedIn(page, people.clinician);
  await page.goto('/exercises/glute-bridge');
  await expect(
    page.getByText('When 3 sets of 15 with both feet are easy, without pain, and your pelvis stays level.'),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Single-leg glute bridge' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Single-leg glute bridge');
  await expect(page.getByRole('link', { name: 'Glute bridge', exact: true }).first()).toBeVisible();
});

test('a clinician is warned of a source that is past its review date, where it is used', async ({ page }) => {
  await arriveSignedIn(page, people.clinician);
  await page.goto('/sources');
  const guideline = page.getByRole('main').getByRole('link', { name: /American College of Physicians/ });
  await guideline.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('American College of Physicians');
  await expect(page.getByRole('main')).toContainText(/past its review/i);
  await page.goto('/articles/what-the-evidence-says');
  await expect(page.getByRole('main')).toContainText(/past its review/i);
});
