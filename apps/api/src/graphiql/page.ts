import { createHash } from 'node:crypto';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { type Encoding, acceptedEncoding, compress } from '../compression.ts';
import { exampleTabs } from './tabs.ts';

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  // the page carries all it needs; it can reach nothing but this server
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'unsafe-inline' 'unsafe-eval' blob:",
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  vary: 'accept, accept-encoding',
};

/** GraphiQL with the example tabs: nine megabytes of HTML, compressed once when somebody first asks. */
export class GraphiqlPage {
  readonly #html = renderGraphiQL({ title: 'Reprise API', defaultTabs: [...exampleTabs] });
  readonly #etag = `"${createHash('sha256').update(this.#html).digest('base64url')}"`;
  readonly #packed = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();

  #pack(encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
    const packed = this.#packed.get(encoding) ?? compress(Buffer.from(this.#html), encoding, 6);
    this.#packed.set(encoding, packed);
    return packed;
  }

  async answer(request: Request): Promise<Response> {
    const encoding = acceptedEncoding(request.headers.get('accept-encoding'));
    const tagged = { ...headers, etag: this.#etag };
    if (request.headers.get('if-none-match')?.includes(this.#etag)) {
      return new Response(null, { status: 304, headers: tagged });
    }
    if (!encoding) return new Response(this.#html, { headers: tagged });
    return new Response(await this.#pack(encoding), { headers: { ...tagged, 'content-encoding': encoding } });
  }
}
