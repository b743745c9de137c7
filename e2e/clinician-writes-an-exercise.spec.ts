import { expect, test } from '@playwright/test';
import { drawnPicture, endlessPicture } from './drawn-picture.ts';
import { arriveSignedIn, notice, people } from './people.ts';
import { addStep, pickSource, startDraft, unheardOf } from './writing.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a clinician writes an exercise from nothing, is refused once for a bare claim, and publishes it', async ({
  page,
}) => {
  test.slow();
  const name = unheardOf('Seated hip hinge');
  const panel = page.getByRole('dialog');
  const preview = page.getByRole('region', { name: 'As the client sees it' });
  await arriveSignedIn(page, people.otherClinician);

  await test.step('writes what it is and how it is done', async () => {
    await startDraft(page, name);
    await page
      .getByRole('textbox', { name: 'Purpose' })
      .fill('Teaches you to bend at the hips while your back stays long.');
    await addStep(page, 'Move', 'Bend forward from the hips.');
    await addStep(page, 'Set up', 'Sit tall on a firm chair.');
    await addStep(page, 'Breathe', 'Breathe out on the way up.');
    await expect(preview).toContainText('Sit tall on a firm chair.');
  });

  await test.step('puts the steps in order by the keyboard, and hears where each goes', async () => {
    await page.getByRole('button', { name: 'Move step 2 of 3' }).focus();
    const said = page.locator('[id^="DndLiveRegion"]').first();
    await expect(said).toBeAttached();
    await page.keyboard.press('Space');
    await expect(said).toHaveText('Picked up step 2 of 3.');
    await page.keyboard.press('ArrowUp');
    await expect(said).toHaveText('Now at place 1 of 3.');
    await page.keyboard.press('Space');
    await expect(said).toHaveText('Put down at place 1 of 3.');
    await expect(page.getByRole('textbox', { name: 'Step 1', exact: true })).toHaveValue('Sit tall on a firm chair.');
  });

  await test.step('drags the last step to the top, and moves it back by its arrows', async () => {
    const handle = page.getByRole('button', { name: 'Move step 3 of 3' });
    await handle.hover();
    await page.mouse.down();
    const first = await page.getByRole('button', { name: 'Move step 1 of 3' }).boundingBox();
    await page.mouse.move((first?.x ?? 0) + 10, (first?.y ?? 0) + 4, { steps: 12 });
    await page.mouse.up();
    const top = page.getByRole('textbox', { name: 'Step 1', exact: true });
    await expect(top).toHaveValue('Breathe out on the way up.');
    await page.getByRole('button', { name: 'Move step 1 down' }).click();
    await page.getByRole('button', { name: 'Move step 2 down' }).click();
    await expect(top).toHaveValue('Sit tall on a firm chair.');
  });

  await test.step('takes a step away, and brings it back', async () => {
    const steps = page.getByRole('list', { name: 'Steps' }).getByRole('textbox');
    await page.getByRole('button', { name: 'Remove step 2' }).click();
    await expect(steps).toHaveCount(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(steps.nth(1)).toHaveValue('Bend forward from the hips.');
  });

  await test.step('adds a picture, and says what it shows and whose it is', async () => {
    const picker = page.getByRole('region', { name: 'Add pictures and videos' });
    const buffer = drawnPicture(Math.floor(Math.random() * 2 ** 24));
    await picker.locator('input[type=file]').setInputFiles({ name: 'hinge.png', mimeType: 'image/png', buffer });
    const row = picker.getByRole('listitem').filter({ hasText: 'hinge.png' });
    await row.getByLabel('What it shows').fill('A person on a chair bends forward from the hips.');
    await row.getByLabel('Author').fill('Rosa Field');
    await row.getByLabel('Licence').selectOption('CC BY 4.0');
    await picker.getByRole('button', { name: 'Add it' }).click();
    await expect(page.getByRole('textbox', { name: 'What picture 1 shows' })).toHaveValue(/bends forward/);
    await expect(preview.getByRole('img', { name: /bends forward/ })).toBeVisible();
    await expect(preview).toContainText('hinge, Rosa Field, CC BY 4.0');
  });

  await test.step('finds a harder neighbour, and says when to move there', async () => {
    await page.getByRole('combobox', { name: 'Add a neighbour' }).fill('brige');
    await page.getByRole('option', { name: /^Glute bridge Strength/ }).click();
    await page.getByRole('textbox', { name: 'When to move to Glute bridge' }).fill('When 3 sets of 10 are easy.');
  });

  await test.step('cites a source for the purpose, and the dose of another', async () => {
    await page.getByRole('button', { name: /^Cite a source for: Teaches/ }).click();
    await pickSource(panel, 'Lower back workout to reduce lumbar spine pain');
    await panel.getByRole('button', { name: 'Cite it' }).click();
    await expect(panel).toHaveCount(0);
    await page.getByRole('button', { name: 'Add a dose from a source' }).click();
    await pickSource(panel, '7 Trainer-Approved Workouts For Lower Back Pain');
    await panel.getByLabel('The dose that the source gives').fill('3 stes of 10, hold 5 s');
    await panel.getByRole('button', { name: 'Write “sets”' }).click();
    await expect(panel).toContainText('3 sets of 10 repetitions. Hold each for 5 seconds.');
    await panel.getByLabel('What the source says').fill('Three sets of ten.');
    await panel.getByLabel('Number or name').fill('4');
    await panel.getByRole('button', { name: 'Cite it' }).click();
    await expect(panel).toHaveCount(0);
    const doses = page.getByRole('table', { name: /^The dose that each source gives/ });
    await expect(doses).toContainText('3 x 10, hold 5 s');
    await expect(doses).toContainText('page 4');
  });

  await test.step('is refused for a claim without a source, and led to it', async () => {
    await page.getByRole('button', { name: 'Add an effect' }).click();
    await page.getByRole('textbox', { name: 'Effect 1' }).fill('Getting up from a chair becomes easier.');
    await page.getByRole('button', { name: 'Publish' }).click();
    await expect(notice(page)).toContainText('Not published. One claim needs a source before you publish.');
    await expect(notice(page)).toBeInViewport();
    await notice(page).getByRole('link').click();
    await expect(page.getByRole('textbox', { name: 'Effect 1' })).toBeFocused();
  });

  await test.step('writes a source down in place, and cites it for the effect', async () => {
    await page.getByRole('button', { name: /^Cite a source for: Getting up/ }).click();
    await panel.getByRole('button', { name: 'It is not there: write it down' }).click();
    await panel.getByRole('textbox', { name: 'Title' }).fill(unheardOf('Hip hinge training in older adults'));
    await panel.getByLabel('Authors').fill('Wu, Ann; Smith, Bo');
    await panel.getByLabel('Year').fill('2019');
    await panel.getByRole('button', { name: 'Add the source' }).click();
    await expect(panel.getByRole('group', { name: 'Source', exact: true })).toContainText('Wu and Smith 2019');
    await panel.getByRole('button', { name: 'Cite it' }).click();
    await expect(panel).toHaveCount(0);
    await expect(page.getByText('Nothing of that stands in the way any more.')).toBeVisible();
  });

  await test.step('copies the references in the style of choice', async () => {
    const references = page.getByRole('region', { name: 'References' });
    await expect(references.getByRole('listitem')).toHaveCount(3);
    await references.getByText('APA', { exact: true }).click();
    await references.getByRole('button', { name: 'Copy the references' }).click();
    await expect(references.getByRole('button', { name: 'Copy the references' })).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Wu, A., & Smith, B. (2019).');
  });

  await test.step('publishes, and reads it as everybody in the clinic does', async () => {
    await page.getByRole('button', { name: 'Publish' }).click();
    await expect(page).not.toHaveURL(/\/edit$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.getByRole('figure')).toContainText('hinge, Rosa Field, CC BY 4.0');
    await expect(page.getByRole('img', { name: /bends forward/ })).toBeVisible();
    await expect(page.getByText('Version 1, published')).toBeVisible();
  });
});

test('a clinician is refused, in words, what only pretends to be a picture or a video', async ({ page }) => {
  await arriveSignedIn(page, people.otherClinician);
  await startDraft(page, unheardOf('Pretended'));
  const picker = page.getByRole('region', { name: 'Add pictures and videos' });
  const trap = unheardOf('trap');
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const files = [
    [`${trap} page.png`, 'image/png', '<!doctype html><script>alert(1)</script>', 'This is a web page'],
    [`${trap} notes.mp4`, 'video/mp4', 'Only words.', 'This is neither a picture nor a video'],
    [`${trap} drawing.png`, 'image/png', svg, /drawing|SVG|neither a picture/],
    [`${trap} wall.png`, 'image/png', endlessPicture(), /pixels/],
  ] as const;
  await picker
    .locator('input[type=file]')
    .setInputFiles(files.map(([name, mimeType, bytes]) => ({ name, mimeType, buffer: Buffer.from(bytes) })));
  for (const [name, , , words] of files) {
    const row = picker.getByRole('listitem').filter({ hasText: name });
    await expect(row).toContainText('Not taken');
    await expect(row.getByRole('alert')).toContainText(words);
  }
  await expect(picker.getByRole('button', { name: /^Add/ })).toHaveCount(0);
  const kept = await page.request.post('/graphql', {
    data: { query: '{ media(first: 100) { edges { node { title } } } }' },
    headers: { 'x-reprise-csrf': '1' },
  });
  expect(await kept.text()).not.toContain(trap);
});
