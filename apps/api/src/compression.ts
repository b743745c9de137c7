import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Smaller answers gain nothing. */
const LEAST_BYTES = 1024;

export type Encoding = 'br' | 'gzip';

/** Says whether an answer is long enough to gain by it. */
export const isWorthCompressing = (bytes: Uint8Array): boolean => bytes.length >= LEAST_BYTES;

/** The best encoding that a request takes, or null. */
export function acceptedEncoding(header: string | null | undefined): Encoding | null {
  const accepted = (header ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0]);
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding)) ?? null;
}

/** Compresses; effort 1 to 9, where 4 is for what is made anew for every request. */
export function compress(bytes: Uint8Array, encoding: Encoding, effort = 4): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'gzip') return deflate(bytes, { level: effort });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: effort,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotli(bytes, { params });
}

/** The same answer, compressed when that is worth it and wanted. */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const { headers, status } = response;
  const isText = /json|^text\/(?!event-stream)|svg/.test(headers.get('content-type') ?? '');
  if (!isText || !response.body || headers.has('content-encoding')) return response;
  headers.append('vary', 'accept-encoding');
  const encoding = acceptedEncoding(request.headers.get('accept-encoding'));
  if (!encoding) return response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!isWorthCompressing(bytes)) return new Response(bytes, { status, headers });
  const packed = await compress(bytes, encoding);
  const packedHeaders = new Headers(headers);
  packedHeaders.set('content-encoding', encoding);
  packedHeaders.set('content-length', String(packed.length));
  return new Response(packed, { status, headers: packedHeaders });
}
