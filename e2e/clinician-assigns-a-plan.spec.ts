import { expect, type Page, test } from '@playwright/test';
import { arriveSignedIn, notice, people } from './people.ts';

const phone = { viewport: { width: 375, height: 812 } };
const unique = () => Date.now().toString(36);

/** Takes a client on, whose page is then open. */
async function takeOn(page: Page, name: string): Promise<void> {
  await page.goto('/clients/new');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await page.getByRole('button', { name: 'Add the client' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

/** Types a routine's name into the field that waits for it, and takes the first one. */
async function typeRoutine(page: Page, typed: string, title: string): Promise<void> {
  const routine = page.getByRole('combobox', { name: 'Routine' }).last();
  await expect(routine).toBeFocused();
  await page.keyboard.type(typed);
  await expect(page.getByRole('option', { name: title })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(routine).toHaveValue(new RegExp(title));
}

test('a clinician assigns a plan of two phases, hands over the code, and changes it while it is looked at', async ({
  page,
  browser,
}) => {
  test.slow();
  const name = `Nora Quill ${unique()}`;
  await arriveSignedIn(page, people.clinician);
  await takeOn(page, name);
  await page.getByRole('link', { name: 'Assign a routine' }).click();

  await test.step('two phases, one of them with a dose for this client alone', async () => {
    await typeRoutine(page, 'five moves', 'Five moves to strengthen the lower back');
    const schedule = page.getByRole('textbox', { name: 'Schedule' });
    await schedule.first().fill('2x/day, Mn Wed Fri, 2 weeks');
    await expect(page.getByText('This is no part of a schedule.')).toBeVisible();
    await schedule.first().fill('2x/day, every day, 2 weeks');
    await expect(page.getByText(/^Twice a day, every day, /)).toBeVisible();
    await page.getByText(`Change it for ${name} alone`).click();
    const dose = page.getByRole('textbox', { name: 'Dose of Glute bridge' });
    await dose.fill('2 x 6');
    await expect(page.getByText('Changed the routine says')).toBeVisible();
    await page.getByRole('button', { name: 'Add a phase after it' }).click();
    await expect(page.getByRole('heading', { name: 'Phase 2: Weeks 3–4' })).toBeVisible();
    await typeRoutine(page, 'prone str', 'Prone strength');
    await page.getByRole('textbox', { name: `Message to ${name}` }).fill('A little every day.');
    const preview = page.getByRole('complementary', { name: `${name}’s first week` });
    await expect(preview.getByText('2 sets of 6 repetitions')).toBeVisible();
    await expect(preview.getByText('A little every day.')).toBeVisible();
    await page.getByRole('button', { name: `Assign to ${name}` }).click();
    await expect(page.getByRole('heading', { name: 'Version 1: assigned' })).toBeVisible();
  });

  await test.step('the list shows the plan, and what it is narrowed to stands in the address', async () => {
    const client = page.url();
    await page.goto('/clients');
    await page.getByRole('link', { name: 'With a plan' }).click();
    await expect(page).toHaveURL(/plan=any/);
    await page.getByRole('searchbox').fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('Five moves');
    await page.goto(client);
  });

  await page.getByRole('button', { name: 'Give access' }).click();
  const dialog = page.getByRole('dialog', { name: `Access for ${name}` });
  await dialog.getByRole('button', { name: 'Show a code' }).click();
  await expect(dialog.getByRole('img', { name: 'A picture for a phone to scan' })).toBeVisible();
  const code = (await dialog.getByText(/^[2-9A-Z]{4} [2-9A-Z]{4}$/).innerText()).replace(' ', '');
  const client = await (await browser.newContext(phone)).newPage();

  await test.step('the phone comes in and shows the first session', async () => {
    await client.goto(`/enter#${code}`);
    await client.getByRole('button', { name: 'Go to my exercises' }).click();
    await expect(client).toHaveURL('/home');
    await client.getByRole('button', { name: 'None of these' }).click();
    await expect(client.getByRole('heading', { name: 'And any of these?' })).toBeVisible();
    await client.getByRole('button', { name: 'None of these' }).click();
    const now = client.getByRole('region', { name: 'Now' });
    await expect(now).toContainText('Five moves to strengthen the lower back');
    await expect(client.getByText('A little every day.')).toBeVisible();
    await client.goto('/home/plan');
    // while a page streams in, what is not in its place yet stands outside of it
    await expect(client.getByRole('main').getByText(/2 sets of 6 repetitions/)).toBeVisible();
  });

  await test.step('the clinician changes the plan while they look, and the timeline shows both versions', async () => {
    await dialog.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('link', { name: 'Change the plan' }).click();
    const dose = page.getByRole('textbox', { name: 'Dose of Glute bridge' });
    await expect(dose).toHaveValue('2 x 6');
    await dose.fill('3 x 8');
    await page.getByRole('button', { name: 'Save the change' }).click();
    await expect(page.getByText('Say why')).toBeVisible();
    await page.getByRole('textbox', { name: 'Reason' }).fill('It has become easy.');
    await expect(page.getByText('Glute bridge: dose changed from “2 x 6” to “3 x 8”.')).toBeVisible();
    await page.getByRole('button', { name: 'Save the change' }).click();
    const history = page.getByRole('region', { name: 'History of the plan' });
    await expect(history.getByRole('listitem').filter({ hasText: 'Version 2' })).toContainText('It has become easy.');
    await expect(history).toContainText('Glute bridge: dose changed from “2 x 6” to “3 x 8”.');
    await expect(history.getByRole('heading', { name: 'Version 1: assigned' })).toBeVisible();
    await client.reload();
    await expect(client.getByRole('main').getByText(/3 sets of 8 repetitions/)).toBeVisible();
    await expect(client.getByText('It has become easy.')).toHaveCount(0);
    await client.context().close();
  });

  await test.step('the code does not work a second time', async () => {
    const stranger = await (await browser.newContext(phone)).newPage();
    await stranger.goto(`/enter#${code}`);
    await stranger.getByRole('button', { name: 'Go to my exercises' }).click();
    await expect(notice(stranger)).toContainText('This code or link does not work');
    await stranger.context().close();
  });
});

test('an existing routine goes to an existing client in five acts from the routine', async ({ page }) => {
  test.slow();
  const name = `Ada Finch ${unique()}`;
  await arriveSignedIn(page, people.clinician);
  await takeOn(page, name);
  await page.goto('/routines/prone-strength');
  // 1 open, 2 type the name, 3 Enter, 4 type the schedule, 5 assign
  await page.getByRole('link', { name: 'Assign to a client' }).click();
  await expect(page.getByRole('textbox', { name: 'Client' })).toBeFocused();
  await page.keyboard.type(name);
  await expect(page.getByRole('list', { name: 'Clients' }).getByRole('link').first()).toContainText(name);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Schedule' }).fill('1x/day, Mon Wed Fri, 4 weeks');
  await page.getByRole('button', { name: `Assign to ${name}` }).click();
  const plan = page.getByRole('region', { name: 'Plan', exact: true });
  await expect(plan).toContainText('Once a day, on Monday, Wednesday and Friday');

  await test.step('a pause, its end, and the end of the plan each make a version with its reason', async () => {
    const because = async (act: string, reason: string, yes: string) => {
      await plan.getByRole('button', { name: act, exact: true }).click();
      const ask = page.getByRole('dialog');
      await ask.getByRole('textbox', { name: 'Reason' }).fill(reason);
      await ask.getByRole('button', { name: yes }).click();
      await expect(ask).toHaveCount(0);
      await expect(page.getByText(reason, { exact: true })).toBeVisible();
    };
    await because('Pause', 'On holiday.', 'Pause it');
    await expect(plan.getByText(/^Paused from/)).toBeVisible();
    await because('Resume', 'Back again.', 'Resume it');
    await expect(plan.getByText(/^Paused from/)).toHaveCount(0);
    await because('End', 'All done.', 'End it');
    await expect(page.getByRole('heading', { name: 'Version 4: ended' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Assign a routine' })).toBeVisible();
  });
});
