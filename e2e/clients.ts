import { type BrowserContextOptions, devices, expect, type Page } from '@playwright/test';
import { application } from './application.ts';
import { demoPassword, people } from './people.ts';

/** A phone, in the hand of somebody who reads English. */
export const aPhone: BrowserContextOptions = { ...devices['Pixel 7'], locale: 'en-GB', baseURL: application.admin };

/** Asks the API as one of the demo's people. */
export async function askAs(email: string): Promise<Ask> {
  const door = 'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { token } } }';
  const { signIn } = await post(null, door, { input: { email, password: demoPassword } });
  return (query, variables = {}) => post(signIn.token, query, variables);
}

/** What an operation answers is the test's to know. */
export type Ask = (query: string, variables?: object) => Promise<any>;

async function post(token: string | null, query: string, variables: object): Promise<any> {
  const answer = await fetch(`${application.api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data;
}

/** A new client of the demo clinic. */
export async function aClient(clinician: Ask, input: { name: string; locale?: string }): Promise<string> {
  const { createClient } = await clinician(
    'mutation ($input: CreateClientInput!) { createClient(input: $input) { ... on Client { id } } }',
    { input },
  );
  return createClient.id;
}

/** Gives a client a plan. */
export async function assign(clinician: Ask, input: { clientId: string; letsSwap?: boolean; phases: object[] }) {
  const { assignRoutine } = await clinician(
    'mutation ($input: AssignRoutineInput!) { assignRoutine(input: $input) { __typename ... on Error { message } } }',
    { input },
  );
  expect(assignRoutine).toEqual({ __typename: 'Plan' });
}

/** A client of the demo clinic with a plan of three rounds: sides, repetitions, breaths and a hold. */
export async function aClientWithPlan(name: string): Promise<{ id: string; code: string; clinician: Ask }> {
  const clinician = await askAs(people.clinician);
  const id = await aClient(clinician, { name });
  const { routine } = await clinician(
    '{ routine(slug: "prone-strength") { id currentVersion { blocks { items { key exercise { name } } } } } }',
  );
  const items = routine.currentVersion.blocks.flatMap((block: any) => block.items);
  const keyOf = (exercise: string) => items.find((item: any) => item.exercise.name === exercise).key;
  const exactly = (count: number) => ({ min: count, max: count });
  const changes = [
    { itemKey: keyOf('Bird dog'), dose: { reps: exactly(2), side: 'EACH' } },
    { itemKey: keyOf('Superman'), dose: { reps: exactly(3) } },
    { itemKey: keyOf("Child's pose"), dose: { breaths: exactly(2) } },
    { itemKey: keyOf('Forearm plank'), dose: { holdSeconds: exactly(5) } },
  ];
  await assign(clinician, { clientId: id, phases: [{ routineId: routine.id, name: 'Prone strength', changes }] });
  return { id, code: await aCode(clinician, id), clinician };
}

/** A code that signs a client in once. */
export async function aCode(clinician: Ask, clientId: string): Promise<string> {
  const { createAccessCode } = await clinician(
    'mutation ($input: CreateAccessCodeInput!) { createAccessCode(input: $input) { ... on AccessGrant { code } } }',
    { input: { clientId } },
  );
  return createAccessCode.code;
}

/** Redeems a code as its client does, and waits for the page that follows. */
export async function redeem(page: Page, code: string): Promise<void> {
  await page.goto('/enter');
  await page.getByRole('textbox', { name: 'Your code' }).fill(code);
  await page.getByRole('button', { name: 'Go to my exercises' }).click();
  await expect(page).toHaveURL('/home');
}

/** Answers no to what is asked before the first session, and waits for what is due. */
export async function answerScreening(page: Page): Promise<void> {
  const none = page.getByRole('button', { name: 'None of these' });
  await none.click();
  await expect(page.getByRole('heading', { name: 'And any of these?' })).toBeVisible();
  await none.click();
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
}

/** Waits until the device could show a page with no network. */
export async function keptOnDevice(page: Page, path: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(async (address) => (await caches.match(address)) !== undefined, path), {
      timeout: 60_000,
    })
    .toBe(true);
}
