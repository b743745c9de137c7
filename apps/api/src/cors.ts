/** Anybody may read the public library from anywhere; cookies stay at home. */
export const cors = {
  origin: '*',
  credentials: false,
  methods: ['GET', 'POST'],
  allowedHeaders: ['content-type', 'authorization'],
  exposedHeaders: ['x-request-id', 'retry-after'],
};

/** The same as headers of an answer to a page of another origin. */
export function corsHeaders(origin: string | undefined): Record<string, string> {
  if (origin === undefined) return {};
  return {
    'access-control-allow-origin': origin,
    vary: 'Origin',
    'access-control-allow-methods': cors.methods.join(', '),
    'access-control-allow-headers': cors.allowedHeaders.join(', '),
    'access-control-expose-headers': cors.exposedHeaders.join(', '),
  };
}
