import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { application } from './application.ts';
import { readPdf } from './pdf.ts';
import { arriveSignedIn, people } from './people.ts';
import { readQr } from './qr.ts';

test('a clinician takes a handout with a client’s name, and the name stays off every address', async ({ page }) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await arriveSignedIn(page, people.clinician);
  await page.goto('/routines/prone-strength');
  await page.getByRole('button', { name: 'Handout' }).click();
  const dialog = page.getByRole('dialog', { name: 'A handout to take home' });
  await dialog.getByLabel("Client's name").fill('Margaret Hale');
  await dialog.getByText('US Letter').click();
  await dialog.getByText('3', { exact: true }).click();
  const arriving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download PDF' }).click();
  const download = await arriving;
  expect(download.suggestedFilename()).toBe('prone-strength.pdf');

  const { title, pages } = await readPdf(await readFile(await download.path()));
  expect(title).toBe('Prone strength');
  expect(pages[0]).toMatchObject({ width: 792, height: 612 });
  const text = pages.map((one) => one.text).join(' ');
  for (const words of ['Margaret Hale', 'Riverside Physiotherapy', 'Bird dog', 'Call 999', 'Forearm plank']) {
    expect(text).toContain(words);
  }
  expect(addresses.filter((address) => /Margaret/i.test(address))).toEqual([]);
});

test('no exercise of the library’s routines is broken across pages, however many stand in a row', async ({
  request,
}) => {
  test.setTimeout(300_000);
  const query =
    '{ routines(first: 50, filter: { library: PUBLIC }) { edges { node { slug blocks { items { id } } } } } }';
  const { data } = await (await request.post('/graphql', { data: { query } })).json();
  const routines: { slug: string; blocks: { items: unknown[] }[] }[] = data.routines.edges.map(
    ({ node }: { node: unknown }) => node,
  );
  expect(routines).toHaveLength(11);
  for (const { slug, blocks } of routines) {
    for (const columns of [1, 2, 3, 4]) {
      const answer = await request.get(`/routines/${slug}/handout.pdf?columns=${columns}`);
      expect(answer.headers()['content-type'], slug).toBe('application/pdf');
      const { pages } = await readPdf(await answer.body());
      const exercises = blocks.reduce((sum, { items }) => sum + items.length, 0);
      // beside the exercises: when to stop, when to get help, and the sources
      const found = pages.reduce((sum, one) => sum + one.sections, 0);
      expect(found, `${slug}, ${columns} in a row`).toBe(exercises + 3);
    }
  }
});

test('a visitor prints a routine from the browser, without what stands around it', async ({ page }) => {
  await page.goto('/routines/prone-strength/handout?columns=2');
  await page.getByRole('textbox', { name: 'For' }).fill('Margaret Hale');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: /Bird dog/ })).toBeVisible();
  await expect(page.getByText('Call your emergency number')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, format: 'A4', tagged: true }));
  expect(pages.map(({ text }) => text).join(' ')).toContain('Margaret Hale');

  await page.emulateMedia({ media: 'screen' });
  const address = await readQr(page.getByRole('img', { name: /^QR code of the address/ }));
  expect(address).toBe(`${application.admin}/routines/prone-strength`);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Prone strength');
});

test('a handout of a routine that is not there is not found, and options that make no sense are refused', async ({
  request,
}) => {
  expect((await request.get('/routines/not-there/handout.pdf')).status()).toBe(404);
  expect((await request.get('/routines/prone-strength/handout.pdf?columns=7')).status()).toBe(400);
  expect(
    (await request.post('/routines/prone-strength/handout.pdf', { form: { name: 'x'.repeat(101) } })).status(),
  ).toBe(400);
});
