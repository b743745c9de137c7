import type { RecordResult } from './queue';
import type { PostAnswer, PostRecords } from './send-waiting';

/** A text, not a document: the client's pages carry no GraphQL library. */
export const syncRecords = `mutation SyncRecords($input: SyncRecordsInput!) {
  syncRecords(input: $input) {
    results { clientKey outcome message }
  }
}`;

const ANSWER_MILLISECONDS = 20_000;

interface Answer {
  readonly data?: { readonly syncRecords: { readonly results: readonly RecordResult[] } } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends a batch as whoever is signed in on this device; the server takes it only from the client who made it. */
export const postRecords: PostRecords = async (clientId, records) => {
  const input = { clientId, sentAt: new Date().toISOString(), records: records.map(({ record }) => record) };
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-reprise-csrf': '1' },
    body: JSON.stringify({ query: syncRecords, variables: { input } }),
    signal: AbortSignal.timeout(ANSWER_MILLISECONDS),
  });
  return readAnswer(await response.json());
};

/** What an answer of the API comes to; throws when it is one of those that go away by themselves. */
export function readAnswer({ data, errors }: Answer): PostAnswer {
  if (data?.syncRecords) return { kind: 'ANSWERED', results: data.syncRecords.results };
  const [error] = errors ?? [];
  const code = error?.extensions?.code;
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') return { kind: 'SIGNED_OUT' };
  if (error && code === 'BAD_INPUT') return { kind: 'UNREADABLE', message: error.message };
  throw new Error(error?.message ?? 'an answer without data');
}
