import { createHash } from 'node:crypto';
import { WIDEST_PICTURE, pictureWidths, smallerWidth, uploadLimits } from '@reprise/schema/media';
import sharp from 'sharp';
import { RefusedUpload } from './refused-upload.ts';

// libvips reads many formats; an upload gets at the decoders of these alone
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((name) => `VipsForeignLoad${name}`),
});
sharp.cache(false);
sharp.concurrency(1);

/** Good enough that nobody sees it, at about a fifth of a camera's JPEG. */
const webp = { quality: 82, smartSubsample: true } as const;

/** A picture made anew, in each of its widths. */
export interface MadePicture {
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly smaller: readonly { readonly width: number; readonly bytes: Uint8Array<ArrayBuffer> }[];
}

function damaged(cause: unknown): RefusedUpload {
  return new RefusedUpload('DAMAGED', 'This picture is damaged or not complete. Save it anew and send that.', {
    cause,
  });
}

const bytesOf = (buffer: Buffer) => new Uint8Array(buffer);

async function refuseHuge(path: string): Promise<void> {
  const { width, height } = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch((error: unknown) => {
      throw damaged(error);
    });
  if (width * height <= uploadLimits.picturePixels) return;
  const shown = (pixels: number) => pixels.toLocaleString('en');
  const most = uploadLimits.picturePixels / 1_000_000;
  const words = `This picture is ${shown(width)} by ${shown(height)} pixels; at most ${most} million are taken. Make it smaller and send that.`;
  throw new RefusedUpload('TOO_LARGE', words);
}

/**
 * Makes a picture anew from its pixels: upright, at most 1600 pixels on a side and in smaller widths, as WebP,
 * without anything that stood beside them (place, time, camera, comments). Of a moving one the first frame stays.
 *
 * @throws RefusedUpload when it has too many pixels, which is seen before any is read, or is damaged
 */
export async function makePicture(path: string): Promise<MadePicture> {
  await refuseHuge(path);
  const side = WIDEST_PICTURE;
  const { data, info } = await sharp(path, { limitInputPixels: uploadLimits.picturePixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .webp(webp)
    .toBuffer({ resolveWithObject: true })
    .catch((error: unknown) => {
      throw damaged(error);
    });
  const { width, height } = info;
  const whole = { contentType: 'image/webp', width };
  const widths = pictureWidths.filter((smaller) => smallerWidth(whole, smaller) === smaller);
  const smaller = [];
  for (const width of widths) {
    smaller.push({ width, bytes: bytesOf(await sharp(data).resize({ width }).webp(webp).toBuffer()) });
  }
  const hash = createHash('sha256').update(data).digest('hex');
  return { hash, width, height, bytes: bytesOf(data), smaller };
}
