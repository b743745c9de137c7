import { expect, type Page, test } from '@playwright/test';
import { arriveSignedIn, people } from './people.ts';

/** Asks the API as whoever is signed in on the page. */
async function ask(page: Page, query: string, variables: object): Promise<Record<string, any>> {
  const answer = await page.request.post('/graphql', {
    data: { query, variables },
    headers: { 'x-reprise-csrf': '1' },
  });
  const { data, errors } = await answer.json();
  expect(errors).toBeUndefined();
  return data.answer;
}

/** Publishes an exercise whose purpose leans on a source, puts it into a routine, and gives the routine's address. */
async function routineThatLeansOn(page: Page, sourceId: string): Promise<string> {
  const exercise = await ask(
    page,
    `mutation ($input: CreateExerciseInput!) { answer: createExercise(input: $input) { ... on Exercise { id revision } } }`,
    {
      input: {
        name: 'Slow lantern bridge',
        category: 'STRENGTH',
        purpose: 'Lifts the hips with little load on the back.',
        steps: [{ role: 'MOVE', text: 'Lift the hips slowly.' }],
      },
    },
  );
  const cited = await ask(
    page,
    `mutation ($input: CiteSourceInput!) { answer: citeSource(input: $input) { __typename ... on Error { message } ... on Citation { id subject { ... on Exercise { revision } } } } }`,
    {
      input: {
        exerciseId: exercise.id,
        revision: exercise.revision,
        sourceId,
        kind: 'PURPOSE',
        claim: 'Bridges load the hips more than the back.',
      },
    },
  );
  expect(cited).toMatchObject({ __typename: 'Citation' });
  const published = await ask(
    page,
    `mutation ($input: PublishExerciseInput!) { answer: publishExercise(input: $input) { __typename ... on Error { message } } }`,
    { input: { id: exercise.id, revision: cited.subject.revision } },
  );
  expect(published).toEqual({ __typename: 'Exercise' });
  const routine = await ask(
    page,
    `mutation ($input: CreateRoutineInput!) { answer: createRoutine(input: $input) { ... on Routine { slug } } }`,
    {
      input: {
        title: 'Lantern evening',
        blocks: [{ name: 'Hips', items: [{ exerciseId: exercise.id, dose: { sets: { min: 2, max: 2 } } }] }],
      },
    },
  );
  return `/routines/${routine.slug}`;
}

test('a clinician retracts a source, and a routine that leans on it says so', async ({ page }) => {
  await arriveSignedIn(page, people.otherClinician);

  await test.step('writes the source by hand, and appraises it', async () => {
    await page.goto('/sources/new');
    await page.getByLabel('Type').selectOption('Trial');
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('A trial of lantern bridges');
    await page.getByLabel('Authors').fill('van der Berg, Jan\nSociety for Lanterns');
    await page.getByRole('textbox', { name: 'Year' }).fill('2019');
    await page.getByRole('radio', { name: 'Randomised trial' }).check();
    await page.getByRole('radio', { name: 'Item by item' }).check();
    for (const item of [/^1\. /, /^2\. /, /^4\. /, /^10\. /]) await page.getByRole('checkbox', { name: item }).check();
    await expect(page.getByText('PEDro score: 3 of 10')).toBeVisible();
    await page.getByRole('button', { name: 'Save the source' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'A trial of lantern bridges' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'How strong it is' })).toContainText('3 of 10');
  });
  const source = new URL(page.url()).pathname;
  const routine = await routineThatLeansOn(page, decodeURIComponent(source.split('/').at(-1) ?? ''));

  await test.step('sees the routine without a warning, and the source with all that leans on it', async () => {
    await page.goto(routine);
    await expect(page.getByRole('heading', { level: 1, name: 'Lantern evening' })).toBeVisible();
    await expect(page.getByText('One source here needs a second look.')).toHaveCount(0);
    await page.goto(source);
    const through = page.getByRole('region', { name: 'Routines that lean on it through their exercises' });
    await expect(through.getByRole('link', { name: 'Lantern evening' })).toBeVisible();
    await expect(through.getByRole('link', { name: 'Slow lantern bridge' })).toBeVisible();
  });

  await test.step('retracts it, asked before leaving with that unsaved', async () => {
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await page.getByRole('radio', { name: 'Retracted' }).check();
    await page.getByRole('link', { name: 'Exercises', exact: true }).first().click();
    await page.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Stay' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Whoever published it took it back.')).toBeVisible();
  });

  await test.step('meets the warning on the routine', async () => {
    await page.goto(routine);
    await expect(page.getByText('One source here needs a second look.')).toBeVisible();
    await expect(page.getByText(/Through Slow lantern bridge\./)).toBeVisible();
    await page.goto('/evidence?library=OWN');
    const warnings = page.getByRole('listitem').filter({ hasText: 'A trial of lantern bridges' });
    await expect(warnings.filter({ hasText: 'Lantern evening' })).toContainText('Retracted');
  });
});

test('two clinicians who edit a source at once lose nothing of either', async ({ page, browser }) => {
  await arriveSignedIn(page, people.otherClinician);
  const { id } = await ask(
    page,
    `mutation ($input: CreateSourceInput!) { answer: createSource(input: $input) { ... on Source { id } } }`,
    { input: { type: 'ARTICLE', title: 'Two hands on one lamp', year: 2001 } },
  );
  const address = `/sources/${encodeURIComponent(id)}/edit`;
  await page.goto(address);
  const other = await (await browser.newContext()).newPage();
  await arriveSignedIn(other, people.otherOwner);
  await other.goto(address);

  await other.getByRole('textbox', { name: 'Year' }).fill('2003');
  await other.getByLabel('Journal').fill('Lamps and Backs');
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Two hands on one lamp' })).toBeVisible();
  await other.context().close();

  await page.getByRole('textbox', { name: 'Year' }).fill('2002');
  await page.getByLabel('Note').fill('Read it twice.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const meeting = page.getByRole('dialog', { name: 'Somebody else changed this too' });
  await expect(meeting).toContainText('Journal: Lamps and Backs');
  const year = meeting.getByRole('radiogroup', { name: 'Year' });
  await expect(year).toContainText('2003');
  await year.getByRole('radio', { name: /Yours/ }).click();
  await meeting.getByRole('button', { name: 'Put together and save' }).click();

  const facts = page.getByRole('region', { name: 'What it is' });
  await expect(facts).toContainText('2002');
  await expect(facts).toContainText('Lamps and Backs');
  await expect(page.getByText('Read it twice.')).toBeVisible();
});
