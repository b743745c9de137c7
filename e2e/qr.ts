import type { Locator } from '@playwright/test';
import decodeQr from 'qr/decode.js';

/** What a camera reads from a QR picture on the page, with a little of what stands around it. */
export async function readQr(picture: Locator): Promise<string> {
  const page = picture.page();
  await picture.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await picture.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const around = 16;
  const clip = { x: x - around, y: y - around, width: width + 2 * around, height: height + 2 * around };
  const png = (await page.screenshot({ clip })).toString('base64');
  // an empty page has no policy that keeps a picture out
  const empty = await page.context().newPage();
  const image = await empty.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    return { width: bitmap.width, height: bitmap.height, data: [...pixels] };
  }, png);
  await empty.close();
  return decodeQr({ ...image, data: Uint8ClampedArray.from(image.data) });
}
