/** Boxes that hold others on the way to those with times. */
const holders = new Set(['moov', 'trak', 'mdia']);
/** Boxes that begin with when they were made and changed (ISO/IEC 14496-12). */
const timed = new Set(['mvhd', 'tkhd', 'mdhd']);
const HEADER_BYTES = 8;

function clear(bytes: Uint8Array, from: number, to: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = from; at + HEADER_BYTES <= to;) {
    const size = view.getUint32(at);
    // 0 and 1 stand for sizes that only the box of the pictures themselves has
    const end = size === 0 ? to : size === 1 ? at + Number(view.getBigUint64(at + HEADER_BYTES)) : at + size;
    if (end <= at || end > to) return;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + HEADER_BYTES));
    const body = at + HEADER_BYTES;
    if (holders.has(name)) clear(bytes, body, end);
    // a version of one byte and flags of three stand before two times, of eight bytes each from version 1 on
    if (timed.has(name)) bytes.fill(0, body + 4, body + 4 + (bytes[body] === 1 ? 16 : 8));
    at = end;
  }
}

/** The same MP4 without the moments at which it was made, so that one video is the same bytes every time. */
export function withoutTimes(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  clear(bytes, 0, bytes.length);
  return bytes;
}
