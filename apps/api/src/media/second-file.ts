import { open } from 'node:fs/promises';
import { RefusedUpload } from './refused-upload.ts';

/** What browsers and interpreters find anywhere in a file. The sign behind each keeps chance out of it. */
const pages = /<(!doctype\s+html|html[\s>]|script[\s>/]|\?php\s)/i;
const archives = ['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c'];
const CHUNK_BYTES = 1_000_000;
const OVERLAP_BYTES = 64;
/** A ZIP is read from its end, where its list stands before a comment of at most 65,535 bytes. */
const ZIP_END_BYTES = 22;

const twoInOne = (what: string) =>
  new RefusedUpload(
    'TWO_IN_ONE',
    `This file holds ${what} beside the picture or video. Save the picture or video anew and send that.`,
  );

function endsAsZip(tail: Buffer): boolean {
  for (let at = tail.indexOf('PK\x05\x06', 0, 'latin1'); at >= 0; at = tail.indexOf('PK\x05\x06', at + 1, 'latin1')) {
    if (tail.length - at >= ZIP_END_BYTES && at + ZIP_END_BYTES + tail.readUInt16LE(at + 20) === tail.length)
      return true;
  }
  return false;
}

/**
 * Looks whether a file is a second thing as well: a page, a PDF or an archive that other programs would read
 * out of it. What is kept is made anew and would not hold it; but who sends such a file means something by it.
 *
 * @throws RefusedUpload when it is
 */
export async function refuseSecondFile(path: string): Promise<void> {
  await using file = await open(path);
  const { size } = await file.stat();
  for (let at = 0; at < size; at += CHUNK_BYTES) {
    const chunk = Buffer.alloc(Math.min(CHUNK_BYTES + OVERLAP_BYTES, size - at));
    await file.read(chunk, 0, chunk.length, at);
    const text = chunk.toString('latin1');
    if (pages.test(text)) throw twoInOne('a web page or a program');
    if (archives.some((sign) => text.includes(sign))) throw twoInOne('an archive');
    if (at === 0 && text.slice(0, 1024).includes('%PDF-')) throw twoInOne('a PDF');
  }
  const tail = Buffer.alloc(Math.min(size, ZIP_END_BYTES + 0xffff));
  await file.read(tail, 0, tail.length, size - tail.length);
  if (endsAsZip(tail)) throw twoInOne('an archive');
}
