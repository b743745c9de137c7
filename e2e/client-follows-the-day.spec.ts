// A client's day on a phone: what is due, how it hurts, a flare-up, a sign that cannot wait, and how it has gone.
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Browser, devices, expect, type Page, test } from '@playwright/test';
import { accessibilityFindings, sidewaysScroll } from './axe.ts';
import { keptOnDevice } from './clients.ts';
import { arriveSignedIn, people } from './people.ts';

test.use({ ...devices['Pixel 7'], locale: 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

async function ask(page: Page, query: string, variables: object = {}) {
  const headers = { 'x-reprise-csrf': '1' };
  const answer = await (await page.request.post('/graphql', { data: { query, variables }, headers })).json();
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

/** Takes a client on, gives them a plan for every day with a gentler phase for flare-ups, and hands them the phone. */
async function newClient(browser: Browser, page: Page, name: string): Promise<Page> {
  const clinician = await (await browser.newContext()).newPage();
  await arriveSignedIn(clinician, people.clinician);
  const { createClient } = await ask(
    clinician,
    'mutation ($name: String!) { createClient(input: { name: $name }) { ... on Client { id } } }',
    { name },
  );
  const { usual, gentle } = await ask(
    clinician,
    '{ usual: routine(slug: "prone-strength") { id } gentle: routine(slug: "yoga-for-the-lower-back") { id } }',
  );
  const input = {
    clientId: createClient.id,
    phases: [{ name: 'Every day', routineId: usual.id, schedule: { text: '1x/day, every day' } }],
    flarePhase: { name: 'Gentle days', routineId: gentle.id },
    message: 'Little and often.',
  };
  const { assignRoutine } = await ask(
    clinician,
    'mutation ($input: AssignRoutineInput!) { assignRoutine(input: $input) { __typename } }',
    { input },
  );
  expect(assignRoutine.__typename).toBe('Plan');
  const { createAccessCode } = await ask(
    clinician,
    'mutation ($id: ID!) { createAccessCode(input: { clientId: $id }) { ... on AccessGrant { code } } }',
    { id: createClient.id },
  );
  await page.goto('/enter');
  await page.getByRole('textbox', { name: 'Your code' }).fill(createAccessCode.code);
  await page.getByRole('button', { name: 'Go to my exercises' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Hello, ${name}`);
  return clinician;
}

/** Says that there is no sign that cannot wait, as on first use. */
async function haveNoSigns(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Before you begin: is it safe?' })).toBeVisible();
  await page.getByRole('button', { name: 'None of these' }).click();
  await expect(page.getByRole('heading', { name: 'And any of these?' })).toBeFocused();
  await page.getByRole('button', { name: 'None of these' }).click();
}

/** As tall as the page: what the bar at the foot covers until one scrolls is not what is looked for. */
async function expectAccessible(page: Page): Promise<void> {
  const size = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size?.width ?? 375, height: height + 200 });
  expect.soft(await accessibilityFindings(page)).toEqual([]);
  if (size) await page.setViewportSize(size);
}

/** What the scripts that a page has loaded weigh on their way, in kilobytes of gzip. */
async function scriptKilobytes(page: Page): Promise<number> {
  const addresses = await page.evaluate(() =>
    [...document.scripts].filter(({ src, noModule }) => src && !noModule).map(({ src }) => src),
  );
  const sizes = [...new Set(addresses)].map(async (address) => {
    const answer = await page.request.get(address);
    return gzipSync(await answer.body()).length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
}

const region = (page: Page, name: string) => page.getByRole('region', { name });
const saved = (page: Page) => expect(page.getByText(/saved on this phone/)).toHaveCount(0);

/** What the server has of the client who is signed in. */
const recorded = (page: Page) =>
  ask(
    page,
    `{ viewer { client { isScreened currentFlare { note } painScores(first: 5) { edges { node {
      intensity moment note bodyLocations } } } } } }`,
  ).then(({ viewer }) => viewer.client);

/** Answers that there is no sign, and opens the page anew once the server knows. */
async function haveNoSignsKnown(page: Page): Promise<void> {
  await haveNoSigns(page);
  await expect.poll(async () => (await recorded(page)).isScreened).toBe(true);
  // what a reload needs is on the device then, also when the network goes in the middle of it
  await keptOnDevice(page, '/home');
  await page.reload();
  await expect(region(page, 'How is the pain?')).toBeVisible();
}

test('a client sees what is due, writes down pain, and is asked about the morning after', async ({ page, browser }) => {
  await newClient(browser, page, 'Ines Falk');
  await haveNoSigns(page);
  const due = region(page, 'Now');
  await expect(due.getByText('Every day')).toBeVisible();
  await expect(due.getByRole('link', { name: 'Start' })).toHaveAttribute('href', /^\/home\/session\/[0-9a-f-]+\?due=/);
  await expect(page.getByText('Little and often.')).toBeVisible();
  await expect(page.getByText('Up to 5 is acceptable. Above it, stop and tell us.')).toBeVisible();
  const weight = await scriptKilobytes(page);
  expect(weight).toBeGreaterThan(60);
  expect(weight).toBeLessThan(190);

  // yesterday's session, as a phone without a network would bring it
  const { viewer } = await ask(page, '{ viewer { client { activePlan { currentVersion { id phases { key } } } } } }');
  const { id, phases } = viewer.client.activePlan.currentVersion;
  const yesterday = new Date(Date.now() - 24 * 3600 * 1000).toISOString();
  const sessionKey = randomUUID();
  await ask(
    page,
    'mutation ($a: StartSessionInput!, $b: FinishSessionInput!) { startSession(input: $a) { __typename } finishSession(input: $b) { __typename } }',
    {
      a: { clientKey: sessionKey, planVersionId: id, phaseKey: phases[0].key, startedAt: yesterday },
      b: { clientKey: randomUUID(), sessionKey, finishedAt: yesterday },
    },
  );
  await page.reload();
  const morning = region(page, 'The morning after');
  await expect(morning.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(morning.getByRole('button', { name: 'Save' })).toHaveCount(0);
  await morning.getByRole('radio', { name: '3', exact: true }).check();
  await morning.getByRole('button', { name: 'Save' }).click();
  await expect(morning).toHaveCount(0);

  const diary = region(page, 'How is the pain?');
  await diary.getByRole('button', { name: 'Write down my pain' }).click();
  await diary.getByRole('button', { name: 'Save' }).click();
  await expect(diary.getByRole('alert')).toHaveText('Choose a number first.');
  await diary.getByRole('radio', { name: '4', exact: true }).check();
  await diary.getByText('Show where it hurts').click();
  await diary
    .getByRole('group', { name: 'Back', exact: true })
    .getByRole('checkbox', { name: 'Lower back, left' })
    .click();
  await diary.getByRole('textbox', { name: 'A note' }).fill('After gardening.');
  await expectAccessible(page);
  await diary.getByRole('button', { name: 'Save' }).click();
  await expect(diary.getByText('Thank you. It is written down.')).toBeVisible();
  await saved(page);
  await expect
    .poll(async () => (await recorded(page)).painScores.edges.map(({ node }: { node: object }) => node))
    .toEqual([
      { intensity: 4, moment: 'DIARY', note: 'After gardening.', bodyLocations: ['LOWER_BACK_LEFT'] },
      { intensity: 3, moment: 'NEXT_MORNING', note: null, bodyLocations: [] },
    ]);

  await due.getByRole('button', { name: 'Leave this one out' }).click();
  await due.getByRole('button', { name: 'No time for it' }).click();
  await expect(region(page, 'That was all for today')).toBeVisible();
  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your progress');
  await page.getByText('All values as a table').click();
  await expect(page.getByRole('row', { name: /3\.5/ })).toBeVisible();
});

test('a press counts that came before the scripts of the page did', async ({ page, browser }) => {
  let letThrough = () => {};
  const scripts = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/*.js', async (route) => {
    if (page.url().endsWith('/home')) await scripts;
    await route.continue();
  });
  await newClient(browser, page, 'Ada Quick');
  await expect(page.getByRole('heading', { name: 'Before you begin: is it safe?' })).toBeVisible();
  await page.getByRole('button', { name: 'None of these' }).click();
  letThrough();
  await expect(page.getByRole('heading', { name: 'And any of these?' })).toBeFocused();
});

test('a flare-up makes the plan gentler, also with no network, until it is over', async ({ page, browser }) => {
  await newClient(browser, page, 'Jonas Reed');
  await haveNoSignsKnown(page);
  await page.context().setOffline(true);
  await region(page, 'Is it much worse').getByRole('button', { name: 'I have a flare-up' }).click();
  await page.getByRole('textbox', { name: 'What happened?' }).fill('Lifted a box.');
  await page.getByRole('button', { name: 'Yes, I have a flare-up' }).click();
  await expect(page.getByText('1 answer is saved on this phone')).toBeVisible();
  await expect(region(page, 'Now').getByText('Gentle days')).toBeVisible();

  await page.context().setOffline(false);
  await saved(page);
  expect((await recorded(page)).currentFlare).toEqual({ note: 'Lifted a box.' });
  await page.reload();
  await expect(region(page, 'Now').getByText('Gentle days')).toBeVisible();
  await page.getByRole('button', { name: 'It is over' }).click();
  await expect(region(page, 'Now').getByText('Every day')).toBeVisible();
  await expect.poll(async () => (await recorded(page)).currentFlare).toBeNull();
});

test('what was answered is not asked again when the network goes later', async ({ page, browser }) => {
  await newClient(browser, page, 'Oskar Lind');
  await keptOnDevice(page, '/home');
  await haveNoSigns(page);
  await expect
    .poll(() =>
      page.evaluate(async () => (await (await caches.match('/home'))?.text())?.includes('isScreened\\":true')),
    )
    .toBe(true);
  await page.context().setOffline(true);
  await page.reload();
  await expect(region(page, 'How is the pain?')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Before you begin: is it safe?' })).toHaveCount(0);
});

test('a sign that cannot wait gets its advice at once, with no network too, and the clinic hears of it', async ({
  page,
  browser,
}) => {
  const clinician = await newClient(browser, page, 'Mira Stone');
  await haveNoSignsKnown(page);
  await page.context().setOffline(true);
  const diary = region(page, 'How is the pain?');
  await diary.getByRole('button', { name: 'Write down my pain' }).click();
  await diary.getByRole('radio', { name: '8', exact: true }).check();
  await expect(diary.getByText('Your answer: 8 of 10. In the red.')).toBeVisible();
  await diary.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'That is a lot of pain. First, a question.' })).toBeFocused();
  await page.getByRole('button', { name: 'Both my legs are weak' }).click();
  const advice = page.getByRole('alert').filter({ hasText: 'Get help now, today' });
  await expect(advice.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
  await expect(advice.getByText('Nobody at Riverside Physiotherapy watches this app live.')).toBeVisible();
  await expectAccessible(page);
  await page.context().setOffline(false);
  const alerts = () => ask(clinician, '{ alerts(first: 50) { edges { node { rule client { name } } } } }');
  await expect
    .poll(async () => (await alerts()).alerts.edges.map(({ node }: { node: object }) => node))
    .toContainEqual({ rule: 'RED_FLAG', client: { name: 'Mira Stone' } });
});

test('no session begins before its questions, and a score in the red waits for them through a reload', async ({
  page,
  browser,
}) => {
  await newClient(browser, page, 'Nils Hardy');
  await page.goto('/home/plan');
  const today = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Every day' }) });
  const address = (await today.getByRole('link', { name: 'Do these exercises now' }).getAttribute('href')) ?? '';
  await page.goto(address);
  const start = page.getByRole('button', { name: 'Start', exact: true });
  await expect(page.getByRole('heading', { name: 'Before you begin: is it safe?' })).toBeVisible();
  await expect(start).toHaveCount(0);
  await expectAccessible(page);
  await haveNoSigns(page);

  const scale = page.getByRole('radiogroup', { name: /How much does it hurt now/ });
  await scale.getByRole('radio', { name: '8', exact: true }).check();
  await start.click();
  const question = page.getByRole('heading', { name: 'That is a lot of pain. First, a question.' });
  await expect(question).toBeVisible();
  const scores = async () => (await recorded(page)).painScores.edges.map(({ node }: any) => node.intensity);
  await expect.poll(scores).toEqual([8]);
  await page.reload();
  await expect(question).toBeVisible();
  await page.goto('/home');
  await expect(question).toBeVisible();

  await page.getByRole('button', { name: 'Both my legs are weak' }).click();
  await page.getByRole('button', { name: 'I have read this' }).click();
  const help = region(page, 'Get help now, today');
  await expect(help.getByText('You told us of a sign that needs a doctor today.')).toBeVisible();
  await page.reload();
  await expect(help.getByRole('link', { name: 'Call 999' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(address);
  await expect(help).toBeVisible();
  await expect(start).toHaveCount(0);
  expect(await scores()).toEqual([8]);
});

test('a client reads everything in German, in large text, and it stays so', async ({ page, browser }) => {
  await newClient(browser, page, 'Karl Berg');
  await page.goto('/home/settings');
  await page.getByRole('button', { name: 'Very large' }).click();
  await page.getByRole('button', { name: 'Strong' }).click();
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-GB');
  await page.getByRole('link', { name: 'Plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ihr Plan');
  await expect(page.getByText(/Wiederholungen|Sekunden/).first()).toBeVisible();
  // what the library says stays English, and says so to who reads by ear
  await expect(page.getByRole('heading', { name: 'Bird dog' })).toHaveAttribute('lang', 'en');
  const steps = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Bird dog' }) });
  await expect(steps.getByRole('listitem').first().locator('[lang="en"]')).toHaveText(/[a-z]/);
  await expect(steps.locator('img')).toHaveAttribute('lang', 'en');
  await page.goto('/home');
  await expect(page.getByRole('heading', { name: 'Bevor Sie anfangen: Ist es sicher?' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'LARGEST');
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'HIGH');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await sidewaysScroll(page)).toEqual({ pixels: 0, because: [] });
});

test('the pain scale is used by the keyboard alone, and read by what reads a screen', async ({ page, browser }) => {
  await newClient(browser, page, 'Olga Winter');
  await haveNoSigns(page);
  const diary = region(page, 'How is the pain?');
  await diary.getByRole('button', { name: 'Write down my pain' }).focus();
  await page.keyboard.press('Enter');
  const scale = diary.getByRole('radiogroup', { name: 'How much does it hurt now?' });
  await expect(scale).toHaveAccessibleDescription('0: no pain 10: the worst you can imagine');
  await expect(scale).toMatchAriaSnapshot(`
    - radiogroup "How much does it hurt now?":
      - radio "0, no pain"
      - radio "1"
      - radio "2"
      - radio "3"
      - radio "4"
      - radio "5"
      - radio "6"
      - radio "7"
      - radio "8"
      - radio "9"
      - radio "10, the worst pain you can imagine"
  `);
  await expect(scale.getByRole('radio', { checked: true })).toHaveCount(0);
  await scale.getByRole('radio', { name: '0, no pain' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(scale.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(diary.getByText('Your answer: 0 of 10. In the green.')).toBeVisible();
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowRight');
  await expect(scale.getByRole('radio', { name: '10, the worst' })).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await expect(diary.getByText('Your answer: 9 of 10. In the red.')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(diary.getByRole('button', { name: 'Take my answer back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(scale.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(diary.getByText('No answer. You can leave this out.')).toBeVisible();

  await diary.getByText('Show where it hurts').focus();
  await page.keyboard.press('Enter');
  const body = diary.getByRole('group', { name: 'Back', exact: true }).locator('visible=true').first();
  await body.getByRole('checkbox', { name: 'Back of the head' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(body.getByRole('checkbox', { name: 'Back of the neck' })).toBeChecked();
});
