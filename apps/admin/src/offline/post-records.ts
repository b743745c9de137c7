import type { RecordResult } from './queue';
import type { PostAnswer, PostRecords } from './send-waiting';

/** A text, not a document: the client's pages carry no GraphQL library. */
const syncRecords = `mutation SyncRecords($input: SyncRecordsInput!) {
  syncRecords(input: $input) {
    results { clientKey outcome message }
  }
}`;

const ANSWER_MILLISECONDS = 20_000;

interface Answer {
  readonly data?: { readonly syncRecords: { readonly results: readonly RecordResult[] } } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends batches over some way to the API, as whoever is signed in there; the server takes them only from their client. */
export function postRecordsOver(send: (body: string) => Promise<Response>): PostRecords {
  return async (clientId, records) => {
    const input = { clientId, sentAt: new Date().toISOString(), records: records.map(({ record }) => record) };
    const response = await send(JSON.stringify({ query: syncRecords, variables: { input } }));
    return readAnswer(await response.json());
  };
}

/** Sends batches as whoever is signed in on this device. */
export const postRecords = postRecordsOver(async (body) =>
  fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-reprise-csrf': '1' },
    body,
    signal: AbortSignal.timeout(ANSWER_MILLISECONDS),
  }),
);

/** What an answer of the API comes to; throws when it is one of those that go away by themselves. */
function readAnswer({ data, errors }: Answer): PostAnswer {
  if (data?.syncRecords) return { kind: 'ANSWERED', results: data.syncRecords.results };
  const [error] = errors ?? [];
  const code = error?.extensions?.code;
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') return { kind: 'SIGNED_OUT' };
  if (error && code === 'BAD_INPUT') return { kind: 'UNREADABLE', message: error.message };
  throw new Error(error?.message ?? 'an answer without data');
}
