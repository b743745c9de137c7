// An owner looks at how the clinic does over some weeks: figures with their clients, and sources beside what is seen.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { askAs } from './clients.ts';
import { arriveSignedIn, people } from './people.ts';

const figure = '{ value clients }';
const figures = `clients adherence ${figure} skippedForPain ${figure} better ${figure} worse ${figure}`;
const view = `query ($weeks: Int!) { clinicView(weeks: $weeks) { from to whole { ${figures} }
  byClinician { name ${figures} }
  byExercise { name clients painAfter ${figure} exercise { citations { claim } citedDoses { dose { shorthand } } } } } }`;

interface Figure {
  readonly value: number | null;
  readonly clients: number | null;
}
interface Group {
  readonly name: string | null;
  readonly clients: number | null;
  readonly adherence: Figure;
  readonly better: Figure;
}

const dayOf = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const inWords = (day: string) => dayOf.format(new Date(day));
const tableOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** What a line tells of a share: with its clients beside it, or that it is not shown. */
async function expectFigure(row: Locator, column: number, { value, clients }: Figure): Promise<void> {
  const told = value === null ? 'Not shown' : `${value} %of ${clients} clients`;
  await expect(row.getByRole('cell').nth(column)).toHaveText(told);
}

test('an owner sees how the clinic does, and what sources say beside it', async ({ page }) => {
  const owner = await askAs(people.owner);
  await arriveSignedIn(page, people.owner);
  await page.goto('/clients');
  await page.getByRole('link', { name: 'Clinic', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clinic' })).toBeVisible();

  for (const weeks of [12, 4]) {
    const { clinicView } = await owner(view, { weeks });
    await page.getByRole('link', { name: `${weeks} weeks` }).click();
    await expect(page).toHaveURL(new RegExp(`weeks=${weeks}`));
    await expect(page.getByText(`${inWords(clinicView.from)} to ${inWords(clinicView.to)}`)).toBeVisible();
    const clinicians = tableOf(page, 'By clinician');
    const all = clinicians.getByRole('row', { name: /^All clients/ });
    await expect(all.getByRole('cell').first()).toHaveText(String(clinicView.whole.clients));
    await expectFigure(all, 1, clinicView.whole.adherence);
    await expectFigure(all, 3, clinicView.whole.better);
    for (const { name, clients, adherence, better } of clinicView.byClinician as Group[]) {
      const row = clinicians.getByRole('row', { name: new RegExp(`^${name ?? 'Nobody'}`) });
      await expect(row.getByRole('cell').first()).toHaveText(clients === null ? 'Not shown' : String(clients));
      await expectFigure(row, 1, adherence);
      await expectFigure(row, 3, better);
    }
  }

  const { clinicView } = await owner(view, { weeks: 4 });
  const exercises = tableOf(page, 'By exercise');
  const few = clinicView.byExercise.filter(({ clients }: Group) => clients === null);
  expect(few.length, 'the demo has exercises of few clients').toBeGreaterThan(0);
  await expect(page.getByText(/not listed: fewer than 5 clients/)).toBeVisible();
  const seen = clinicView.byExercise.find(
    (one: any) => one.painAfter.value !== null && one.exercise.citedDoses.length > 0,
  );
  const row = exercises.getByRole('row', { name: new RegExp(`^${seen.name}`) });
  await expect(row).toContainText(`${seen.painAfter.value}of ${seen.painAfter.clients} clients`);
  const said = exercises.getByRole('row').filter({ hasText: `What sources say of ${seen.name}` });
  await expect(said).toContainText(seen.exercise.citedDoses[0].dose.shorthand);
  await said.getByText(/^\d+ claims?/).click();
  await expect(said.getByText(seen.exercise.citations[0].claim).first()).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Save as CSV.*By exercise/ }).click();
  expect((await download).suggestedFilename()).toBe(`clinic-by-exercises-${clinicView.from}-to-${clinicView.to}.csv`);

  await page.getByLabel('From').fill(clinicView.from);
  await page.getByLabel('To', { exact: true }).fill(clinicView.from);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/from=/);
  await expect(page.getByText(`Whole weeks, ${inWords(clinicView.from)} to`)).toBeVisible();
});

test('a clinician is not shown how the clinic does', async ({ page }) => {
  await arriveSignedIn(page, people.clinician);
  await page.goto('/clients');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Clinic', exact: true })).toHaveCount(0);
  await page.goto('/clinic');
  await expect(page.getByRole('heading', { name: 'By clinician' })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Clinic');
  const file = await page.request.get('/clinic/table.csv?table=CLINICIANS&weeks=4');
  expect(file.status()).toBe(404);
});
