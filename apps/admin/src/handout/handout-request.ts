import { HANDOUT_NAME_MAX, type HandoutOptions, handoutOptions } from '@reprise/schema/handout';

/** What somebody asks of a handout: the name comes in the body alone, where nothing logs it. */
export interface HandoutRequest extends HandoutOptions {
  readonly clientName: string | null;
}

const BODY_BYTES_MAX = 4000;

const oneLine = (name: string) => name.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();

/** Reads the options from an address, or from a form of few bytes; null when they make no sense. */
export async function handoutRequest(request: Request): Promise<HandoutRequest | null> {
  if (request.method !== 'POST') {
    const { searchParams } = new URL(request.url);
    const options = handoutOptions({ paper: searchParams.get('paper'), columns: searchParams.get('columns') });
    return options && { ...options, clientName: null };
  }
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded');
  const body = isForm ? await firstBytes(request) : null;
  if (body === null) return null;
  const form = new URLSearchParams(body);
  const options = handoutOptions({ paper: form.get('paper'), columns: form.get('columns') });
  const clientName = oneLine(form.get('name') ?? '');
  return options && clientName.length <= HANDOUT_NAME_MAX ? { ...options, clientName: clientName || null } : null;
}

/** The whole body, or null when it is longer than any form of ours. */
async function firstBytes({ body }: Request): Promise<string | null> {
  if (!body) return '';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > BODY_BYTES_MAX) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
