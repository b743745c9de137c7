// A clinician opens the record of a client, goes through the chart by keys, reads its table and takes both out.
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { askAs } from './clients.ts';
import { arriveSignedIn, people } from './people.ts';

/** The text of the file that a button saves, and what it is called. */
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('a clinician reads a record by keys, as a table and as files', async ({ page }) => {
  const clinician = await askAs(people.clinician);
  const { clients } = await clinician('{ clients(search: "Mina Castellanos", first: 1) { edges { node { id } } } }');
  const [{ node }] = clients.edges;
  const { client } = await clinician(
    'query ($id: ID!) { client(id: $id) { painMarks(days: 91) { from moment mean answers } alertMarks(days: 91) { date rule alerts } } }',
    { id: node.id },
  );
  const [first] = client.painMarks;

  await arriveSignedIn(page, people.clinician);
  await page.goto(`/clients/${encodeURIComponent(node.id)}`);
  const pain = page.getByRole('region', { name: 'Pain', exact: true });
  const places = pain.getByRole('slider', { name: 'Pain, day by day' });
  await expect(places).toHaveAttribute('data-listening');
  await places.focus();
  const latest = await places.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowLeft');
  await expect(places).not.toHaveAttribute('aria-valuetext', latest ?? '');
  await page.keyboard.press('Home');
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  await expect(places).toHaveAttribute('aria-valuetext', new RegExp(`${day.format(new Date(first.from))}:.*[0-9]`));

  await pain.getByText('As a table').click();
  const row = pain.getByRole('row', { name: new RegExp(day.format(new Date(first.from))) });
  await expect(row).toContainText(`${first.mean.toFixed(1)} (${first.answers})`);

  // every rule has a sign in the legend, a place in the table, and a line of the file where no answer raised it
  const others = client.alertMarks.filter(({ rule }: { rule: string }) => rule !== 'RED_SCORE');
  expect(others.map(({ rule }: { rule: string }) => rule)).toContain('RISING');
  await expect(pain.getByText('Alert: rising pain')).toBeVisible();
  await expect(pain.getByRole('cell', { name: /rising pain/ }).first()).toBeVisible();

  const table = await saved(page, 'Save pain as CSV');
  expect(table.name).toMatch(/^pain-91-days-to-[0-9-]+\.csv$/);
  const lines = table.text.trim().split('\n');
  expect(lines).toHaveLength(client.painMarks.length + others.length + 1);
  expect(table.text).toContain(`${first.from},${first.moment},${first.mean},`);
  for (const { date, rule } of others) expect(table.text).toContain(`${date},,,,,,1,${rule}`);
  const drawing = await saved(page, 'Save pain as SVG');
  expect(drawing.text).toMatch(/<title id="title">Pain from 0 to 10.*<desc.*Baseline/s);
  expect(table.text + drawing.text).not.toContain('Mina');

  await places.focus();
  await page.keyboard.press('-');
  await expect(page).toHaveURL(/days=365/);
  await expect(pain.getByRole('slider', { name: 'Pain, week by week' })).toBeVisible();
});
