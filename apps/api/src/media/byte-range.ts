import type { ByteRange } from './storage.ts';

/**
 * The run of bytes that a Range header asks for (RFC 9110, 14.2).
 *
 * @returns null when the whole is to be sent: without a header, or with one that is malformed or asks for
 *   several runs; 'UNSATISFIABLE' when it begins behind the end
 */
export function byteRange(header: string | null, size: number): ByteRange | 'UNSATISFIABLE' | null {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return null;
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length > 0 ? { first: size - length, last: size - 1 } : 'UNSATISFIABLE';
  }
  const first = Number(from);
  if (to !== '' && Number(to) < first) return null;
  if (first >= size) return 'UNSATISFIABLE';
  return { first, last: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
}
