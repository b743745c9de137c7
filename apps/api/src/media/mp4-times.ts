import { open } from 'node:fs/promises';

/** Boxes that hold others on the way to those with times. */
const holders = new Set(['moov', 'trak', 'mdia']);
/** Boxes that begin with when they were made and changed (ISO/IEC 14496-12). */
const timed = new Set(['mvhd', 'tkhd', 'mdhd']);
const HEADER_BYTES = 8;

function nameOf(view: DataView, at: number): string {
  return String.fromCharCode(...[4, 5, 6, 7].map((offset) => view.getUint8(at + offset)));
}

function clear(bytes: Uint8Array, from: number, to: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = from; at + HEADER_BYTES <= to;) {
    const size = view.getUint32(at);
    const end = at + size;
    if (size < HEADER_BYTES || end > to) return;
    const name = nameOf(view, at);
    const body = at + HEADER_BYTES;
    if (holders.has(name)) clear(bytes, body, end);
    // a version of one byte and flags of three stand before two times, of eight bytes each from version 1 on
    if (timed.has(name)) bytes.fill(0, body + 4, body + 4 + (bytes[body] === 1 ? 16 : 8));
    at = end;
  }
}

/**
 * Clears the moments at which an MP4 was made, so that one video is the same bytes every time. All of them stand
 * in its one box of facts, which is small beside the picture and sound.
 */
export async function clearTimes(path: string): Promise<void> {
  await using file = await open(path, 'r+');
  const { size } = await file.stat();
  const head = new DataView(new ArrayBuffer(2 * HEADER_BYTES));
  for (let at = 0; at + HEADER_BYTES <= size;) {
    await file.read(head, 0, head.byteLength, at);
    // a size of 1 stands for a long one behind the name
    const length = head.getUint32(0) === 1 ? Number(head.getBigUint64(HEADER_BYTES)) : head.getUint32(0);
    if (length < HEADER_BYTES) return;
    if (nameOf(head, 0) === 'moov') {
      const facts = Buffer.alloc(length);
      await file.read(facts, 0, length, at);
      clear(facts, 0, length);
      await file.write(facts, 0, length, at);
    }
    at += length;
  }
}
