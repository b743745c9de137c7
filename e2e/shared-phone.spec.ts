import { expect, type Page, test } from '@playwright/test';
import { aClientWithPlan, aCode, aPhone, answerScreening, askAs, keptOnDevice, redeem } from './clients.ts';
import { people } from './people.ts';

/** What the device holds of pages, by the client they were kept for. */
const keptPages = (page: Page) =>
  page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (!new URL(request.url).pathname.startsWith('/home')) continue;
        texts.push((await (await cache.match(request))?.text()) ?? '');
      }
    }
    return texts.map((text) => /name="reprise-client" content="([^"]+)"/.exec(text)?.[1]);
  });

test('on a shared phone nobody sees or sends what another client has recorded', async ({ browser }) => {
  const [dora, emil] = [await aClientWithPlan('Dora Finch'), await aClientWithPlan('Emil Finch')];
  const phone = await browser.newContext(aPhone);
  const page = await phone.newPage();
  await redeem(page, dora.code);
  await answerScreening(page);
  const address = (await page.getByRole('link', { name: 'Start', exact: true }).getAttribute('href')) ?? '';
  await keptOnDevice(page, address.split('?')[0] ?? '');
  expect(new Set(await keptPages(page))).toEqual(new Set([dora.id]));

  // Dora records with no network, and her sign-in ends before there is one
  await phone.setOffline(true);
  await page.goto(address);
  await page
    .getByRole('radiogroup', { name: /How much does it hurt now/ })
    .getByRole('radio', { name: '5' })
    .check();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bird dog');
  await phone.clearCookies();
  await phone.setOffline(false);

  await redeem(page, emil.code);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Emil Finch');
  await expect(page.getByText('Dora Finch')).toHaveCount(0);
  await expect(page.getByText(/saved on this phone/i)).toHaveCount(0);
  await keptOnDevice(page, '/home');
  await expect.poll(async () => [...new Set(await keptPages(page))]).toEqual([emil.id]);
  await phone.setOffline(true);
  await page.goto(address);
  await expect(page.getByText('Dora Finch')).toHaveCount(0);
  await phone.setOffline(false);

  const clinician = await askAs(people.clinician);
  const scoresOf = async (id: string) => {
    const { client } = await clinician(
      'query ($id: ID!) { client(id: $id) { painScores(first: 10) { edges { node { intensity } } } } }',
      { id },
    );
    return client.painScores.edges.map(({ node }: any) => node.intensity);
  };
  expect(await scoresOf(dora.id)).toEqual([]);
  expect(await scoresOf(emil.id)).toEqual([]);

  // when she signs in again, it is sent as hers
  await phone.clearCookies();
  await redeem(page, await aCode(clinician, dora.id));
  await expect.poll(() => scoresOf(dora.id), { timeout: 60_000 }).toEqual([5]);
  expect(await scoresOf(emil.id)).toEqual([]);

  // and signing out leaves nothing of hers to look at
  await keptOnDevice(page, '/home');
  await page.goto('/sign-in?because=signed-out');
  await expect.poll(() => keptPages(page)).toEqual([]);
  await phone.close();
});
