import { expect, type Page, test } from '@playwright/test';
import { application } from './application.ts';
import { accessibilityFindings, sidewaysScroll } from './axe.ts';

interface Step {
  kind: string;
  seconds: number | null;
  reps: number | null;
  breaths: number | null;
  side: string | null;
  round: number;
  roundCount: number;
  set: number | null;
  exercise: { name: string };
}

/** The steps of a routine as the API gives them to anybody. */
async function stepsOf(page: Page, slug: string, choose: 'MIN' | 'MAX'): Promise<Step[]> {
  const query = `query ($slug: String!, $choose: RangeEnd) { routine(slug: $slug) { steps(choose: $choose) {
    kind seconds reps breaths side round roundCount set exercise { name }
  } } }`;
  const answer = await page.request.post(`${application.api}/graphql`, {
    data: { query, variables: { slug, choose } },
  });
  return (await answer.json()).data.routine.steps;
}

/** Stops the clock: from here on it goes only when it is told to. A page that is on its way needs it to run. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
}

/** Opens a routine's player, with a clock that a test can move. */
async function openPlayer(page: Page, slug: string): Promise<void> {
  await page.clock.install({ time: new Date('2026-03-02T10:00:00Z') });
  await page.goto(`/routines/${slug}/play`);
  await expect(button(page, 'Start')).toBeVisible();
  // the page stands there before it listens to keys
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const exercise = (page: Page) => page.getByRole('heading', { level: 1 });
const said = (page: Page) => page.getByRole('main').getByRole('status');
const figure = (page: Page) => page.getByRole('timer');
const press = (page: Page, key: string, times = 1) =>
  Array.from({ length: times }).reduce<Promise<void>>(
    (before) => before.then(() => page.keyboard.press(key)),
    Promise.resolve(),
  );

/** What is said when a step begins. */
function words(step: Step, next: Step | undefined): RegExp {
  const { kind, seconds, reps, breaths, side } = step;
  const name = step.exercise.name.replace(/[^\w ]/g, '.');
  const onSide = side === 'LEFT' ? ', Left side' : side === 'RIGHT' ? ', Right side' : '';
  switch (kind) {
    case 'GET_READY':
      return new RegExp(`^Get ready for ${name}\\.`);
    case 'TRANSITION':
      return new RegExp(`^Next: ${name}\\.`);
    case 'WORK':
      return new RegExp(`^${name}\\. ${reps} repetitions${onSide}\\.$`);
    case 'BREATHE':
      return new RegExp(`^${name}\\. ${breaths} slow breaths${onSide}\\.$`);
    case 'REST':
      return new RegExp(`^Rest for ${seconds} seconds\\. Then: ${next?.exercise.name}\\.$`);
    default:
      return new RegExp(`^Change sides: ${side === 'LEFT' ? 'Left' : 'Right'} side\\.$`);
  }
}

test('a visitor plays three rounds to the end, in the order that the API says', async ({ page }) => {
  const steps = await stepsOf(page, 'prone-strength', 'MAX');
  expect(steps.map(({ round }) => round)).toContain(3);
  await page.goto('/routines/prone-strength');
  await expect(page.getByRole('link', { name: 'Play', exact: true })).toHaveAttribute(
    'href',
    '/routines/prone-strength/play',
  );
  await openPlayer(page, 'prone-strength');
  await page.getByRole('radio', { name: /^Longer/ }).check({ force: true });
  await stopClock(page);
  await button(page, 'Start').click();

  let behind = -1;
  for (const [at, step] of steps.entries()) {
    const next = steps[at + 1];
    const isBetweenItems = step.kind === 'REST' && step.set === null;
    await expect(said(page), `step ${at}`).toHaveText(words(step, next));
    await expect(exercise(page)).toHaveText((isBetweenItems && next ? next : step).exercise.name);
    const shownRound = isBetweenItems && next ? next.round : step.round;
    await expect(page.getByText(`ound ${shownRound} of ${step.roundCount}`)).toBeVisible();
    const progress = Number(await page.getByRole('progressbar').getAttribute('aria-valuenow'));
    expect(progress).toBeGreaterThanOrEqual(behind);
    behind = progress;
    if (step.seconds === null) await button(page, 'Done').click();
    else {
      if (step.kind !== 'BREATHE') await expect(figure(page)).toContainText(String(step.seconds));
      await page.clock.fastForward(step.seconds * 1000);
    }
  }
  await expect(exercise(page)).toHaveText('All done');
  await expect(page.getByText('4 of 4')).toBeVisible();
  await page.clock.resume();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Back to the routine' }).click();
  await expect(page).toHaveURL('/routines/prone-strength');
});

test('a call, a locked screen and a reload take nothing away', async ({ page }) => {
  await openPlayer(page, 'prone-strength');
  await stopClock(page);
  await button(page, 'Start').click();
  await page.clock.fastForward(4000);
  await expect(figure(page)).toContainText('6');
  await button(page, 'Pause').click();
  await page.clock.fastForward(60_000);
  await expect(figure(page)).toContainText('6');

  await button(page, 'Carry on').click();
  await page.clock.fastForward(1000);
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(said(page)).toHaveText('Paused.');
  await page.clock.fastForward(300_000);
  await expect(figure(page)).toContainText('5');

  await page.clock.resume();
  await page.reload();
  await expect(exercise(page)).toHaveText('Bird dog');
  await expect(figure(page)).toContainText('5');
  await stopClock(page);
  await button(page, 'Carry on').click();
  await page.clock.fastForward(5000);
  await button(page, '0 of 5 Tap after each one').click();
  await page.clock.resume();
  await page.reload();
  await expect(button(page, '1 of 5 Tap after each one')).toBeVisible();
  await button(page, 'Start over').click();
  await expect(button(page, 'Start')).toBeVisible();
});

test('an exercise that hurts is left out in every round, and the end says so', async ({ page }) => {
  await openPlayer(page, 'prone-strength');
  await page.getByRole('radio', { name: /^Longer/ }).check({ force: true });
  await button(page, 'Start').click();
  await button(page, 'Next step').click();
  await button(page, 'Skip exercise').click();
  const question = page.getByRole('dialog', { name: 'Skip Bird dog?' });
  expect(await accessibilityFindings(page)).toEqual([]);
  await question.getByRole('button', { name: 'It hurts' }).click();
  await expect(question).toBeHidden();
  const seen: (string | null)[] = [];
  while (await button(page, 'Next step').isVisible()) {
    seen.push(await exercise(page).textContent());
    await button(page, 'Next step').click();
  }
  expect([...new Set(seen)]).toEqual(['Superman', "Child's pose", 'Forearm plank']);
  await expect(page.getByRole('listitem').filter({ hasText: 'Bird dog' })).toContainText('Skipped: it hurt');
});

test('somebody who only has a keyboard starts, counts, pauses, goes back, skips and leaves', async ({ page }) => {
  await openPlayer(page, 'prone-strength');
  await press(page, 'Space');
  await expect(said(page)).toHaveText(/^Get ready/);
  await expect(exercise(page)).toBeFocused();
  await press(page, 'ArrowRight');
  await press(page, 'Enter', 3);
  await expect(button(page, '3 of 5 Tap after each one')).toBeVisible();
  await press(page, 'Space');
  await expect(said(page)).toHaveText('Paused.');
  await press(page, 'Space');
  await press(page, 'Enter', 2);
  await expect(said(page)).toHaveText('Change sides: Right side.');
  await press(page, 'ArrowLeft');
  await expect(button(page, '0 of 5 Tap after each one')).toBeVisible();

  await button(page, 'Skip exercise').focus();
  await press(page, 'Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await press(page, 'Escape');
  await expect(exercise(page)).toHaveText('Bird dog');
  // the focus is back before the question has gone
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(button(page, 'Skip exercise')).toBeFocused();
  await press(page, 'Enter');
  await button(page, 'No time for it').focus();
  await press(page, 'Enter');
  await expect(exercise(page)).toHaveText('Superman');
  await press(page, 'ArrowRight', 6);
  await expect(exercise(page)).toHaveText('All done');
  await press(page, 'Tab');
  await expect(page.getByRole('link', { name: 'Back to the routine' })).toBeFocused();
  await press(page, 'Enter');
  await expect(page).toHaveURL('/routines/prone-strength');
});

test('hands-free it goes from start to end by itself', async ({ page }) => {
  await openPlayer(page, 'prone-strength');
  await page.getByRole('switch', { name: 'Hands-free' }).check();
  await stopClock(page);
  await button(page, 'Start').click();
  await page.clock.fastForward(17_000);
  await expect(figure(page)).toContainText('3 of 5');
  // a longer jump would be a device that slept
  for (const milliseconds of [60_000, 60_000, 12_900]) await page.clock.fastForward(milliseconds);
  await expect(exercise(page)).toHaveText('Forearm plank');
  await page.clock.fastForward(100);
  await expect(exercise(page)).toHaveText('All done');
  await expect(page.getByText('2 min 30 s')).toBeVisible();
  await page.clock.resume();
  await page.reload();
  await expect(page.getByRole('switch', { name: 'Hands-free' })).toBeChecked();
});

test('it is accessible while it plays, and fits a small phone with text at twice its size', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPlayer(page, 'prone-strength');
  await button(page, 'Start').click();
  await button(page, 'Pause').click();
  for (const kind of ['get ready', 'counted', 'sides', 'counted', 'next', 'counted', 'next', 'breaths']) {
    await page.setViewportSize({ width: 375, height: 1600 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await accessibilityFindings(page), `${kind}, ${colorScheme}`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect.soft(await sidewaysScroll(page), kind).toEqual({ pixels: 0, because: [] });
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    if (kind === 'breaths') await expect(figure(page)).toContainText('3Breathe in');
    await button(page, 'Next step').click();
  }
});
