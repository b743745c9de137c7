import { expect, type Page, test } from '@playwright/test';
import { arriveSignedIn, people } from './people.ts';

async function ask(page: Page, query: string, variables: object) {
  const headers = { 'x-reprise-csrf': '1' };
  const answer = await (await page.request.post('/graphql', { data: { query, variables }, headers })).json();
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

/** A routine of the clinic's own, published once, and a client to give it to. */
async function aRoutineAndAClient(page: Page, title: string, name: string) {
  const { routine } = await ask(page, 'query ($slug: String!) { routine(slug: $slug) { id } }', {
    slug: 'five-moves-lower-back',
  });
  const { forked } = await ask(
    page,
    'mutation ($id: ID!) { forked: forkRoutine(input: { id: $id }) { ... on Routine { id revision } } }',
    { id: routine.id },
  );
  const routineMade = await published(page, forked.id, forked.revision, { title });
  const { createClient } = await ask(
    page,
    'mutation ($name: String!) { createClient(input: { name: $name }) { ... on Client { id } } }',
    { name },
  );
  return { routine: routineMade, clientId: createClient.id as string };
}

async function published(page: Page, id: string, revision: number, change: object) {
  const { updated } = await ask(
    page,
    'mutation ($input: UpdateRoutineInput!) { updated: updateRoutine(input: $input) { ... on Routine { revision } } }',
    { input: { id, revision, ...change } },
  );
  const answer = await ask(
    page,
    `mutation ($input: PublishRoutineInput!) {
      published: publishRoutine(input: $input) { __typename ... on Routine { id slug revision } ... on Error { message } } }`,
    { input: { id, revision: updated.revision } },
  );
  expect(answer.published).toMatchObject({ __typename: 'Routine' });
  return answer.published as { id: string; slug: string; revision: number };
}

test('a clinician fits a routine to one client, and takes its newer version later', async ({ page }) => {
  test.slow();
  const unique = Date.now().toString(36);
  const name = `Edda Moor ${unique}`;
  const title = `Five moves ${unique}`;
  await arriveSignedIn(page, people.clinician);
  const { routine, clientId } = await aRoutineAndAClient(page, title, name);

  await test.step('one exercise swapped, one left out, one with a note, and gentle days', async () => {
    await page.goto(`/clients/${clientId}/assign?routine=${routine.slug}`);
    await page.getByText(`Change it for ${name} alone`).click();
    await page.getByRole('button', { name: 'More about Glute bridge' }).click();
    const instead = page.getByRole('combobox', { name: 'Done in its place' });
    await expect(instead.getByRole('option')).not.toHaveCount(1);
    const taken = await instead.getByRole('option').nth(1).innerText();
    await instead.selectOption({ index: 1 });
    await expect(page.getByText('Changed instead of Glute bridge')).toBeVisible();
    await page.getByRole('textbox', { name: 'Note for this client' }).fill('Slowly.');
    const more = page.getByRole('button', { name: /^More about/ });
    const other = ((await more.first().innerText()) ?? '').replace(/^More\s+about\s+/, '');
    await more.first().click();
    await page.getByRole('switch', { name: `Leave ${other} out` }).check();
    await expect(page.getByText('Changed Left out')).toBeVisible();
    await page.getByRole('button', { name: 'Add a flare-up phase' }).click();
    await expect(page.getByRole('combobox', { name: 'Routine' }).last()).toBeFocused();
    await page.keyboard.type('yoga');
    await expect(page.getByRole('option', { name: /Yoga poses for the lower back/ })).toBeVisible();
    await page.keyboard.press('Enter');
    const preview = page.getByRole('complementary', { name: `${name}’s first week` });
    await expect(preview).toContainText(taken);
    await expect(preview).toContainText('Slowly.');
    await expect(preview.getByText(other, { exact: true })).toHaveCount(0);
    await page.getByRole('button', { name: `Assign to ${name}` }).click();

    const plan = page.getByRole('region', { name: 'Plan', exact: true });
    await expect(plan).toContainText('In a flare-up');
    await expect(plan).toContainText(taken);
    await expect(plan).toContainText('Slowly.');
  });

  await test.step('the newer version comes with a reason, and what was changed for the client stays', async () => {
    await published(page, routine.id, routine.revision, { title: `${title}, second` });
    await page.reload();
    await page.getByRole('button', { name: 'Take the newer version' }).click();
    const question = page.getByRole('dialog', { name: 'Take the newer version?' });
    await question.getByRole('textbox', { name: 'Reason' }).fill('A clearer title.');
    await question.getByRole('button', { name: 'Take it' }).click();
    await expect(question).toHaveCount(0);
    const history = page.getByRole('region', { name: 'History of the plan' });
    await expect(history.getByRole('heading', { name: 'Version 2' })).toBeVisible();
    await expect(history).toContainText('A clearer title.');
    await expect(page.getByRole('region', { name: 'Plan', exact: true })).toContainText('Slowly.');
    await expect(page.getByRole('button', { name: 'Take the newer version' })).toHaveCount(0);
  });

  await test.step('another plan says that it ends the one that runs', async () => {
    await page.getByRole('link', { name: 'Assign another' }).click();
    await expect(page.getByText(/has a plan that is going on/)).toBeVisible();
  });
});
