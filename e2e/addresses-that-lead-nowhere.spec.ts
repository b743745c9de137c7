import { expect, test } from '@playwright/test';

for (const [address, heading] of [
  ['/exercises/not-there', 'This exercise is not here'],
  ['/routines/not-there', 'This routine is not here'],
  ['/articles/not-there', 'This article is not here'],
  ['/sources/not-there', 'This source is not here'],
] as const) {
  test(`a visitor who follows an old link to ${address} is told so, and programs by the status`, async ({ page }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  });
}
