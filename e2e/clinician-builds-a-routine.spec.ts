import { expect, type Locator, type Page, test } from '@playwright/test';
import { arriveSignedIn, notice, people } from './people.ts';

/** The four exercises of the starting library's mini band routine, as a clinician would write them down. */
const fourLines = [
  'supine single-leg nerve flossing 2-3 x 8-12 each side',
  'prone back extension 2-3 x 8-12',
  'glute bridge walkout 2-3 x 4-8, 4-8 steps',
  'single-leg hip thrust 2-3 x 8-12 each side',
];
const four = [
  'Supine single-leg nerve flossing',
  'Prone back extension',
  'Glute bridge walkout',
  'Single-leg hip thrust',
];

const unheardOf = (title: string) => `${title} ${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;

const titleOf = (page: Page) => page.getByRole('textbox', { name: 'Title of the routine' });
const block = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const rows = (scope: Page | Locator) => scope.locator('[data-row-body]');
const names = async (scope: Page | Locator) =>
  (await rows(scope).allTextContents()).map((text) =>
    four.concat('Bird dog', 'Forearm plank').find((name) => text.includes(name)),
  );
const typedRow = (scope: Page | Locator) => scope.getByRole('combobox', { name: /^Type an exercise/ }).last();

/** The keyboard, which counts every key that is pressed beside the words that are typed. */
function countingKeys(page: Page) {
  let pressed = 0;
  return {
    type: (words: string) => page.keyboard.type(words),
    press: async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      pressed += keys.length;
    },
    pressed: () => pressed,
  };
}

/** Drags with the mouse as a hand does, onto the upper edge of something. */
async function drag(page: Page, what: Locator, onto: Locator) {
  await what.scrollIntoViewIfNeeded();
  const from = await what.boundingBox();
  if (!from) throw new Error('nothing to drag');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2 + 8, from.y + from.height / 2 + 8, { steps: 4 });
  const to = await onto.boundingBox();
  if (!to) throw new Error('nowhere to drag to');
  await page.mouse.move(to.x + to.width / 2, to.y + 3, { steps: 12 });
  await page.mouse.up();
}

const isSaved = (page: Page) => expect(page.getByText('Draft saved')).toBeVisible();

test('a clinician builds a routine by the keyboard alone, in fewer than 12 actions beside the typing', async ({
  page,
}) => {
  const title = unheardOf('Stronger back with a band');
  const keys = countingKeys(page);
  await arriveSignedIn(page, people.clinician);
  await page.goto('/routines/new');
  await expect(titleOf(page)).toBeFocused();

  await test.step('types a title and four lines', async () => {
    await keys.type(title);
    await keys.press('Enter');
    for (const line of fourLines) {
      await keys.type(line);
      await keys.press('Enter');
    }
    await expect(rows(page)).toHaveCount(4);
    expect(await names(page)).toEqual(four);
    await expect(rows(page).nth(2)).toContainText(
      '2 to 3 sets of 4 to 8 repetitions. Take 4 to 8 steps in each repetition.',
    );
    await isSaved(page);
    test.info().annotations.push({ type: 'actions beside typing', description: String(keys.pressed()) });
    expect(keys.pressed()).toBeLessThan(12);
  });

  await test.step('adds a block of three rounds', async () => {
    await keys.press('Control+b');
    await expect(page.getByRole('textbox', { name: 'Name of block 2' })).toBeFocused();
    await keys.type('Circuit');
    await keys.press('Tab');
    await keys.press('Control+a');
    await keys.type('3');
    await keys.press('Enter');
    await keys.type('bird dog 8 each side, hold 5 s');
    await keys.press('Enter');
    await keys.type('forearm plank hold 20 s');
    await keys.press('Enter');
    await expect(rows(block(page, 'Circuit'))).toHaveCount(2);
    await expect(page.getByRole('textbox', { name: 'Rounds of Circuit' })).toHaveValue('3');
  });

  await test.step('moves a row into the block above, and hears where it went', async () => {
    await keys.press('ArrowUp', 'ArrowUp');
    await expect(rows(block(page, 'Circuit')).first()).toBeFocused();
    await keys.press('Alt+ArrowUp');
    expect(await names(page)).toEqual([...four, 'Bird dog', 'Forearm plank']);
    await expect(rows(block(page, 'Circuit'))).toHaveCount(1);
    await expect(page.getByText('Moved to place 5 of 5 in block 1.')).toBeAttached();
    await expect(rows(block(page, 'block 1')).nth(4)).toBeFocused();
  });

  await test.step('picks it up by its handle, and puts it back', async () => {
    await keys.press('Shift+Tab', 'Shift+Tab', 'Space');
    const said = page.locator('[id^="DndLiveRegion"]');
    await expect(said).toContainText('Bird dog: place 5 of 5 in block 1');
    await keys.press('ArrowDown');
    await expect(said).toContainText('place 1 of 2 in Circuit');
    await keys.press('Space');
    await expect(rows(block(page, 'Circuit'))).toHaveCount(2);
    await expect(rows(block(page, 'Circuit')).first()).toBeFocused();
  });

  await test.step('changes two doses together', async () => {
    await keys.press('Shift+ArrowDown');
    await expect(page.getByText('2 chosen', { exact: true })).toBeVisible();
    await keys.press('e');
    await keys.type('2 sets');
    await keys.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Dose of Bird dog' })).toHaveValue('2 x 8, hold 5 s, each side');
    await expect(page.getByRole('textbox', { name: 'Dose of Forearm plank' })).toHaveValue('2 sets, hold 20 s');
  });

  await test.step('takes a row out, undoes five steps and does them again', async () => {
    await expect(rows(block(page, 'Circuit')).first()).toBeFocused();
    await keys.press('Delete');
    await expect(rows(page)).toHaveCount(4);
    await keys.press('Control+z');
    await expect(rows(page)).toHaveCount(6);
    await keys.press('Control+z', 'Control+z', 'Control+z');
    await expect(page.getByRole('textbox', { name: 'Dose of Forearm plank' })).toHaveValue('hold 20 s');
    await keys.press('Control+z');
    await expect(rows(page)).toHaveCount(5);
    for (let step = 0; step < 4; step += 1) await keys.press('Control+Shift+z');
    await expect(rows(page)).toHaveCount(6);
    await expect(page.getByRole('textbox', { name: 'Dose of Forearm plank' })).toHaveValue('2 sets, hold 20 s');
    await isSaved(page);
  });

  await test.step('finds it all there when it is opened again', async () => {
    await expect(page).toHaveURL(/\/routines\/(?!new)[^/]+\/edit$/);
    await page.reload();
    await expect(titleOf(page)).toHaveValue(title);
    expect(await names(page)).toEqual([...four, 'Bird dog', 'Forearm plank']);
  });
});

test('a clinician builds the same by dragging', async ({ page }) => {
  await arriveSignedIn(page, people.clinician);
  await page.goto('/routines/new');
  await titleOf(page).fill(unheardOf('Dragged together'));
  const library = page.getByRole('region', { name: 'Library', exact: true });
  const search = library.getByRole('searchbox', { name: 'Search the library' });
  const card = (name: string) => library.getByRole('button', { name: new RegExp(`^Add ${name}`) }).first();

  async function dragIn(name: string, onto: Locator) {
    await search.fill(name);
    await expect(library.getByRole('listitem').first()).toContainText(name);
    await drag(page, card(name), onto);
    await expect(page.getByRole('textbox', { name: `Dose of ${name}` })).toBeFocused();
  }

  for (const [at, name] of four.entries()) {
    await dragIn(name, typedRow(page));
    await page.keyboard.type(
      ['2-3 x 8-12 each side', '2-3 x 8-12', '2-3 x 4-8, 4-8 steps', '2-3 x 8-12 each side'][at] ?? '',
    );
  }
  expect(await names(page)).toEqual(four);

  await page.getByRole('button', { name: 'Add a block' }).click();
  await page.getByRole('textbox', { name: 'Name of block 2' }).fill('Circuit');
  await page.getByRole('textbox', { name: 'Rounds of Circuit' }).fill('3');
  const circuit = block(page, 'Circuit');
  await dragIn('Forearm plank', typedRow(circuit));
  await dragIn('Bird dog', rows(circuit).first());
  expect(await names(circuit)).toEqual(['Bird dog', 'Forearm plank']);

  await drag(page, page.getByRole('button', { name: 'Move Single-leg hip thrust', exact: true }), typedRow(circuit));
  await expect(rows(circuit)).toHaveCount(3);
  expect(await names(circuit)).toEqual(['Bird dog', 'Forearm plank', 'Single-leg hip thrust']);
  await page.getByRole('button', { name: 'Undo: move Single-leg hip thrust' }).click();
  await expect(rows(circuit)).toHaveCount(2);

  await drag(page, page.getByRole('button', { name: 'Move Circuit', exact: true }), block(page, 'block 1'));
  await expect(rows(page).first()).toContainText('Bird dog');
  await isSaved(page);
});

test('a clinician is told what cannot be read or found, and loses no word', async ({ page }) => {
  await arriveSignedIn(page, people.clinician);
  await page.goto('/routines/new');
  const row = typedRow(page);

  await row.fill('glute bridge 3 x 12 eech side');
  await row.press('Enter');
  await expect(page.getByRole('listitem').getByText('"eech" is no word of a dose. Is it "each"?')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Write “each”' }).click();
  await row.press('Enter');
  await expect(rows(page)).toHaveText(/Glute bridge.*3 sets of 12 repetitions on each side/);

  await row.fill('zercher carry 3 x 20 s hold');
  await expect(page.getByText(/No exercise is called “zercher carry”|Nothing is called “zercher carry”/)).toBeVisible();
  await row.press('Enter');
  await expect(row).toHaveValue('zercher carry 3 x 20 s hold');
  await row.fill('');

  await row.focus();
  await row.evaluate((input, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, '1. bird dog 8 reps each side\n2. forearm plank hold 20 s');
  await expect(rows(page)).toHaveCount(3);
  expect((await names(page)).slice(1)).toEqual(['Bird dog', 'Forearm plank']);
});

test('a clinician takes a dose from a source, publishes, and compares two versions', async ({ page }) => {
  const title = unheardOf('Bridges');
  await arriveSignedIn(page, people.clinician);
  await page.goto('/routines/new');
  await titleOf(page).fill(title);
  await typedRow(page).fill('glute bridge 3 x 10');
  await typedRow(page).press('Enter');
  await expect(rows(page)).toHaveCount(1);
  await isSaved(page);

  await test.step('is refused for lack of a source', async () => {
    await page.getByRole('button', { name: 'Publish' }).click();
    await expect(notice(page)).toContainText('Cite at least one source');
    await page.getByRole('button', { name: /Cite at least one source/ }).click();
  });

  const dose = page.getByRole('textbox', { name: 'Dose', exact: true });
  await test.step('takes a cited dose with its source', async () => {
    await expect(dose).toBeFocused();
    await page
      .getByRole('button', { name: /^Take / })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: 'Cited here' })).toBeVisible();
    await expect(rows(page)).toContainText('1 source');
    await page.getByRole('button', { name: 'Publish' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

  await test.step('publishes another dose as the second version', async () => {
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await page.getByRole('textbox', { name: 'Dose of Glute bridge' }).fill('4 x 15');
    await typedRow(page).fill('bird dog 8 reps each side');
    await typedRow(page).press('Enter');
    await expect(rows(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'Publish' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

  await test.step('reads what changed', async () => {
    await page.getByRole('link', { name: 'History' }).click();
    await page.getByRole('link', { name: 'What changed' }).click();
    await expect(page.getByRole('region', { name: 'Doses' })).toContainText(
      /Glute bridge: dose changed from “.*” to “4 x 15”/,
    );
    await expect(page.getByRole('region', { name: 'Exercises' })).toContainText('Bird dog, 8 reps');
  });
});
