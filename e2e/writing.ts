import { expect, type Locator, type Page } from '@playwright/test';

/** What no test before has called anything. */
export const unheardOf = (name: string): string =>
  `${name} ${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`;

/** Waits for the draft's next saving; begin to wait before typing. */
export function nextSaving(page: Page): Promise<unknown> {
  return page.waitForResponse(
    (answer) => answer.url().endsWith('/graphql') && (answer.request().postData() ?? '').includes('UpdateExercise'),
  );
}

/** Starts a draft as a person does, and waits for its editor. */
export async function startDraft(page: Page, name: string): Promise<void> {
  await page.goto('/exercises/new');
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Start the draft' }).click();
  await expect(page).toHaveURL(/\/edit$/);
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(name);
}

/** Adds a step of one kind at the end. */
export async function addStep(page: Page, kind: string, text: string): Promise<void> {
  const steps = page.getByRole('list', { name: 'Steps' }).getByRole('listitem');
  const before = await steps.count();
  await page.getByRole('group', { name: 'Add a step' }).getByRole('button', { name: kind }).click();
  const step = page.getByRole('textbox', { name: `Step ${before + 1}`, exact: true });
  await expect(step).toBeFocused();
  await step.fill(text);
}

/** Picks a source in the open panel by a part of its title. */
export async function pickSource(panel: Locator, title: string): Promise<void> {
  await panel.getByRole('combobox', { name: 'Source', exact: true }).fill(title);
  await panel.page().getByRole('option', { name: title }).first().click();
  await expect(panel.getByRole('group', { name: 'Source', exact: true })).toContainText(title);
}

/** Asks the API as the page's person. */
async function ask<Data>(page: Page, query: string, input: object): Promise<Data> {
  const answer = await page.request.post('/graphql', {
    data: { query, variables: { input } },
    headers: { 'x-reprise-csrf': '1' },
  });
  const { data, errors } = await answer.json();
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data;
}

/** An exercise of the page's person, published as version 1, where the journey is about what comes after; its slug. */
export async function publishedExercise(page: Page, name: string): Promise<string> {
  const { createExercise: exercise } = await ask<{ createExercise: { id: string; slug: string; revision: number } }>(
    page,
    'mutation ($input: CreateExerciseInput!) { createExercise(input: $input) { ... on Exercise { id slug revision } } }',
    {
      name,
      category: 'STRENGTH',
      purpose: 'Teaches you to bend at the hips.',
      steps: [
        { role: 'SET_UP', text: 'Sit on a chair.' },
        { role: 'MOVE', text: 'Bend forward.' },
        { role: 'MOVE', text: 'Come back up.' },
      ],
    },
  );
  const found = await page.request.post('/graphql', {
    data: { query: '{ sources(first: 1) { edges { node { id } } } }' },
    headers: { 'x-reprise-csrf': '1' },
  });
  const sourceId: string = (await found.json()).data.sources.edges[0].node.id;
  const { id: exerciseId, slug } = exercise;
  const { citeSource } = await ask<{ citeSource: { subject: { revision: number } } }>(
    page,
    'mutation ($input: CiteSourceInput!) { citeSource(input: $input) { ... on Citation { subject { ... on Exercise { revision } } } } }',
    { exerciseId, sourceId, revision: exercise.revision, kind: 'PURPOSE', claim: 'It teaches to bend.' },
  );
  const { publishExercise } = await ask<{ publishExercise: { version: number } }>(
    page,
    'mutation ($input: PublishExerciseInput!) { publishExercise(input: $input) { ... on Exercise { version } } }',
    { id: exerciseId, revision: citeSource.subject.revision },
  );
  expect(publishExercise).toEqual({ version: 1 });
  return slug;
}
