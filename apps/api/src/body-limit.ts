import { type Viewer, writesLibrary } from '@reprise/schema/viewer';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ServerContext } from './server-context.ts';

/** The most bytes of a request's body. */
export const BODY_BYTES = 256 * 1024;
/** The most of one that imports: a text of 10 MB, each sign of which JSON may write as two. */
export const IMPORT_BODY_BYTES = 24 * 1024 * 1024;

const tooLarge = () =>
  new GraphQLError(
    `A request's body has at most ${BODY_BYTES / 1024} KB, and ${IMPORT_BODY_BYTES / 1024 / 1024} MB of those who may import.`,
    {
      extensions: { code: 'BAD_INPUT', http: { status: 413 } },
    },
  );

/**
 * Reads a body past what everybody may send only for those who may change a library: who that is, is looked up
 * once that much has come, and nobody else's is read any further.
 */
export function bodyLimit(
  viewerOf: (request: Request, from: ServerContext) => Promise<Viewer | null>,
): Plugin<object, ServerContext> {
  return {
    onRequestParse({ request, requestParser, setRequestParser, serverContext }) {
      if (!requestParser || !request.body) return;
      let bytes = 0;
      let mayImport = false;
      const counter = new TransformStream<Uint8Array, Uint8Array>({
        async transform(chunk, controller) {
          bytes += chunk.byteLength;
          if (bytes > BODY_BYTES && !mayImport) {
            mayImport = writesLibrary(await viewerOf(request, serverContext));
            if (!mayImport) throw tooLarge();
          }
          controller.enqueue(chunk);
        },
      });
      setRequestParser((whole) => {
        const { url, method, headers, signal } = whole;
        const body = whole.body?.pipeThrough(counter);
        return requestParser(new Request(url, { method, headers, signal, body, duplex: 'half' } as RequestInit));
      });
    },
  };
}
