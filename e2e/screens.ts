import { expect, type Page } from '@playwright/test';
import { people } from './people.ts';

/** One address of the application, as the person who uses it most sees it. */
export interface Screen {
  /** The folder under `apps/admin/src/app`, without the groups that an address does not show. */
  route: string;
  /** How to get there; the route itself when not given. */
  open?: (page: Page) => Promise<void>;
  /** Whose screen it is; nobody's when anybody may look. */
  as: (typeof people)[keyof typeof people] | null;
}

/** Opens a list and follows one of its links, since what has an id has no address that is known ahead. */
const follow = (list: string, link: RegExp) => async (page: Page) => {
  await page.goto(list);
  await page.getByRole('main').getByRole('link', { name: link }).first().click();
  await expect(page).not.toHaveURL(list);
};
const at = (address: string) => async (page: Page) => {
  await page.goto(address);
};

/** Opens the editor of the clinic's own copy of a public exercise, which is made when there is none yet. */
async function editOwnCopy(page: Page): Promise<void> {
  await page.goto('/exercises/superman/edit');
  const main = page.getByRole('main');
  await main
    .getByRole('button', { name: 'Adapt for my clinic' })
    .or(main.getByRole('link', { name: 'Edit your own Superman' }))
    .click();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeVisible();
}

/** Opens the form of a source of the clinic's own, which is made when there is none yet. */
async function editOwnSource(page: Page): Promise<void> {
  const input = { type: 'TRIAL', title: 'A trial to look at', doi: '10.1000/screens', year: 2020 };
  const query = `mutation ($input: CreateSourceInput!) { createSource(input: $input) {
    ... on Source { id } ... on DuplicateSourceError { source { id } } } }`;
  const headers = { 'x-reprise-csrf': '1' };
  const answer = await page.request.post('/graphql', { data: { query, variables: { input } }, headers });
  const { createSource } = (await answer.json()).data;
  await page.goto(`/sources/${encodeURIComponent(createSource.id ?? createSource.source.id)}/edit`);
}

/** Shows the preview of a list of references, with a record of every kind that a fresh library can have. */
async function previewImport(page: Page): Promise<void> {
  await page.goto('/sources/import');
  const records = ['TI  - Bridges, one', 'AU  - Nobody', 'DO  - 10.7326/m16-2367\nTI  - Noninvasive treatments'];
  await page.getByLabel('Or paste references').fill(records.map((line) => `TY  - JOUR\n${line}\nER  - \n`).join(''));
  await page.getByRole('button', { name: 'Look at what you pasted' }).click();
  await expect(page.getByText('What you pasted: 3 records')).toBeVisible();
}

/** Opens the builder of the clinic's own copy of a public routine, which is made when there is none yet. */
async function buildOwnCopy(page: Page): Promise<void> {
  await page.goto('/routines/prone-strength/edit');
  const title = page.getByRole('textbox', { name: 'Title of the routine' });
  const fork = page.getByRole('main').getByRole('button', { name: 'Make it ours' });
  await expect(title.or(fork)).toBeVisible();
  if (await fork.isVisible()) await fork.click();
  await expect(title).toBeVisible();
}

/** Opens the form of a client. */
async function editMargaret(page: Page): Promise<void> {
  await follow('/clients', /Margaret Hale/)(page);
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeVisible();
}

/** Opens the history of what is kept of a client. */
async function historyOfMargaret(page: Page): Promise<void> {
  await follow('/clients', /Margaret Hale/)(page);
  await page.getByRole('link', { name: 'History of the record' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'History of the record' })).toBeVisible();
}

/** Opens the assigning of a routine to a client who has no plan, with the routine chosen already. */
async function assignToPriya(page: Page): Promise<void> {
  await page.goto('/routines/prone-strength/assign');
  // other journeys take clients on meanwhile: she may not be among the first
  await page.getByRole('textbox', { name: 'Client' }).fill('Priya Raman');
  await page.getByRole('link', { name: /Priya Raman/ }).click();
  await expect(page.getByRole('heading', { name: 'Day by day' })).toBeVisible();
}

/** Opens the change of a client's plan, with what could be changed of one exercise. */
async function changeMargaretsPlan(page: Page): Promise<void> {
  await follow('/clients', /Margaret Hale/)(page);
  await page.getByRole('link', { name: 'Change the plan' }).click();
  await page.getByText('Change it for Margaret Hale alone').first().click();
  await page
    .getByRole('button', { name: /^More about/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Day by day' })).toBeVisible();
}

/** Opens what a client is asked from time to time. */
async function openMeasures(page: Page): Promise<void> {
  await follow('/clients', /Margaret Hale/)(page);
  await page.getByRole('link', { name: 'Schedule or answer' }).click();
  await expect(page.getByRole('heading', { name: 'Ask a measure' })).toBeVisible();
}

/** Shows a client's code on the screen. */
async function showCode(page: Page): Promise<void> {
  await follow('/clients', /Margaret Hale/)(page);
  await page.getByRole('button', { name: 'Give access' }).click();
  await page.getByRole('button', { name: 'Show a code' }).click();
  await expect(page.getByRole('img', { name: 'A picture for a phone to scan' })).toBeVisible();
}

/** Shows the preview of a plan that others wrote, with something to say of it. */
async function previewRoutine(page: Page): Promise<void> {
  await page.goto('/routines/import');
  const action = [{ title: 'Glute bridge', description: '3 x 10' }, { title: 'Walk to the shop' }];
  const plan = { resourceType: 'PlanDefinition', status: 'active', title: 'Of others', goal: [{}], action };
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  const buffer = Buffer.from(JSON.stringify(plan));
  await (await chooser).setFiles({ name: 'plan.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('heading', { name: 'Of others' })).toBeVisible();
}

/** Opens a session of one's own plan, before its start. */
async function openSession(page: Page): Promise<void> {
  const query = '{ viewer { client { isScreened activePlan { currentVersion { phases { key } } } } } }';
  const answer = await page.request.post('/graphql', { data: { query }, headers: { 'x-reprise-csrf': '1' } });
  const { isScreened, activePlan } = (await answer.json()).data.viewer.client;
  await page.goto(`/home/session/${activePlan.currentVersion.phases[0].key}`);
  if (!isScreened) await answerQuestions(page);
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
}

/** Answers no to what is asked before the first session. */
async function answerQuestions(page: Page): Promise<void> {
  const none = page.getByRole('button', { name: 'None of these' });
  await none.click();
  await expect(page.getByRole('heading', { name: 'And any of these?' })).toBeVisible();
  await none.click();
}

/** Every screen there is; `accessibility.spec.ts` fails when a folder has none here. */
export const screens: readonly Screen[] = [
  { route: '/', as: null },
  { route: '/sign-in', as: null },
  { route: '/welcome', open: at('/welcome#aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'), as: null },
  { route: '/enter', as: null },
  { route: '/stop-reminders', as: null },
  { route: '/exercises', as: people.clinician },
  { route: '/exercises/[slug]', open: at('/exercises/glute-bridge'), as: people.clinician },
  { route: '/exercises/new', as: people.clinician },
  { route: '/exercises/import', as: people.clinician },
  { route: '/exercises/[slug]/edit', open: editOwnCopy, as: people.otherClinician },
  { route: '/exercises/[slug]/history', open: at('/exercises/glute-bridge/history'), as: people.clinician },
  {
    route: '/exercises/[slug]/history/[from]/[to]',
    open: at('/exercises/glute-bridge/history/1/1'),
    as: people.clinician,
  },
  { route: '/routines', as: people.clinician },
  { route: '/routines/[slug]', open: at('/routines/prone-strength'), as: people.clinician },
  {
    route: '/routines/[slug]/handout',
    open: at('/routines/prone-strength/handout?columns=2'),
    as: people.clinician,
  },
  {
    route: '/routines/[slug]/report',
    open: at('/routines/prone-strength/report?kind=cert'),
    as: people.clinician,
  },
  { route: '/routines/new', as: people.clinician },
  { route: '/routines/[slug]/edit', open: buildOwnCopy, as: people.otherClinician },
  { route: '/routines/[slug]/history', open: at('/routines/prone-strength/history'), as: people.clinician },
  {
    route: '/routines/[slug]/history/[from]/[to]',
    open: at('/routines/prone-strength/history/1/1'),
    as: people.clinician,
  },
  { route: '/routines/[slug]/play', open: at('/routines/prone-strength/play'), as: null },
  { route: '/routines/[slug]/assign', open: at('/routines/prone-strength/assign'), as: people.clinician },
  { route: '/routines/import', as: people.clinician },
  { route: '/sources', as: people.clinician },
  { route: '/sources/[id]', open: follow('/sources', /^7 Trainer-Approved/), as: people.clinician },
  { route: '/sources/new', as: people.clinician },
  { route: '/sources/[id]/edit', open: editOwnSource, as: people.otherClinician },
  { route: '/sources/import', as: people.clinician },
  { route: '/articles', as: people.client },
  { route: '/articles/[slug]', open: at('/articles/when-to-seek-help'), as: people.client },
  { route: '/home', as: people.client },
  { route: '/home/plan', as: people.client },
  { route: '/home/progress', as: people.client },
  { route: '/home/session/[phaseKey]', open: openSession, as: people.client },
  { route: '/home/settings', as: people.client },
  { route: '/clients', as: people.clinician },
  { route: '/clients/[id]', open: follow('/clients', /Margaret Hale/), as: people.clinician },
  { route: '/clients/new', as: people.clinician },
  { route: '/clients/[id]/edit', open: editMargaret, as: people.clinician },
  { route: '/clients/[id]/history', open: historyOfMargaret, as: people.clinician },
  { route: '/clients/[id]/assign', open: assignToPriya, as: people.clinician },
  { route: '/clients/[id]/plan', open: changeMargaretsPlan, as: people.clinician },
  { route: '/clients/[id]/measures', open: openMeasures, as: people.clinician },
  { route: '/clinic', as: people.owner },
  { route: '/evidence', as: people.clinician },
  { route: '/settings/clinic', as: people.owner },
  { route: '/settings', as: people.clinician },
  { route: '/settings/measures', as: people.clinician },
  { route: '/settings/measures/import', as: people.clinician },
  { route: '/settings/mail', as: people.clinician },
  { route: '/settings/erasure', as: people.owner },
  { route: '/settings/members', as: people.owner },
  { route: '/settings/members/hand-over', open: at('/settings/members/hand-over?from=nobody'), as: people.owner },
  { route: '/settings/audit', as: people.owner },
  { route: '/settings/api-tokens', as: people.owner },
];

/** States of screens that have no folder of their own, and look different enough to be looked at. */
export const furtherScreens: readonly Screen[] = [
  { route: '/sign-in', open: at('/sign-in?because=locked-out.900'), as: null },
  { route: '/clients', open: at('/clients?search=nobody-of-that-name'), as: people.clinician },
  { route: '/clients', open: at('/clients?plan=running-out&sort=PLAN_END'), as: people.clinician },
  { route: '/exercises', as: null },
  { route: '/exercises/[slug]/edit', open: at('/exercises/glute-bridge/edit'), as: people.clinician },
  { route: '/exercises', open: at('/exercises?search=nothing-of-that-name'), as: null },
  { route: '/exercises/[slug]', open: at('/exercises/cat-cow'), as: null },
  { route: '/exercises/[slug]', open: at('/exercises/not-there'), as: null },
  { route: '/routines/[slug]', open: at('/routines/yoga-for-the-lower-back'), as: people.client },
  { route: '/sources', open: at('/sources?search=nothing-of-that-name'), as: people.clinician },
  { route: '/sources/import', open: previewImport, as: people.clinician },
  { route: '/enter', open: at('/enter#aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'), as: null },
  { route: '/clients/[id]', open: showCode, as: people.clinician },
  { route: '/routines/import', open: previewRoutine, as: people.clinician },
  { route: '/not-there', as: null },
];

/** Brings a page, whose person is signed in, to a screen. */
export async function openScreen(page: Page, { route, open = at(route) }: Screen): Promise<void> {
  await open(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
