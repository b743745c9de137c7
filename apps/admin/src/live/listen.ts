import { stringifyDocument, type TypedDocumentNode } from '@urql/core';
import { type ClientOptions, createClient } from 'graphql-sse';
import { watchedFetch } from './watched-fetch';

/** Why a stream ended for good: nobody is signed in any more, or it cannot go on from where it was. */
export type Ending = 'UNAUTHENTICATED' | 'TOO_LATE';

export interface Listener<Data> {
  /** Where to begin; goes on with what `heard` answers. */
  readonly after: string;
  /** Takes what came; answers its position. */
  readonly heard: (data: Data) => string;
  readonly isConnected: (isConnected: boolean) => void;
  readonly ended: (why: Ending) => void;
}

const [LEAST_MILLISECONDS, MOST_MILLISECONDS] = [1000, 15_000];

/** Waits before the next try, longer each time, and no longer than until the network is back. */
function patience(tries: number): Promise<void> {
  const milliseconds = Math.min(LEAST_MILLISECONDS * 2 ** tries, MOST_MILLISECONDS) * (0.75 + Math.random() / 2);
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    window.addEventListener('online', done);
  });
}

/**
 * Listens to a subscription for as long as it is wanted, whatever the network does, and misses nothing: each new try
 * goes on from the last position. Answers how to stop.
 */
export function listen<Data>(
  document: TypedDocumentNode<Data, { after?: string | null }>,
  { after, heard, isConnected, ended }: Listener<Data>,
): () => void {
  // the library sends it anew with every try, as it is then
  const request = { query: stringifyDocument(document), variables: { after } };
  let stop = () => {};
  let isStopped = false;
  const client = createClient({
    url: '/graphql',
    fetchFn: watchedFetch as unknown as NonNullable<ClientOptions['fetchFn']>,
    retryAttempts: Number.POSITIVE_INFINITY,
    retry: patience,
    on: { connecting: (isAgain) => isAgain && isConnected(false), connected: () => isConnected(true) },
  });

  function again(tries: number) {
    isConnected(false);
    void patience(tries).then(() => {
      if (!isStopped) begin(tries + 1);
    });
  }
  function begin(tries: number) {
    let count = tries;
    stop = client.subscribe<Data>(request, {
      next({ data, errors }) {
        const code = errors?.[0]?.extensions?.['code'];
        if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' || code === 'BAD_INPUT') {
          isStopped = true;
          stop();
          return ended(code === 'BAD_INPUT' ? 'TOO_LATE' : 'UNAUTHENTICATED');
        }
        count = 0;
        if (data) request.variables.after = heard(data);
      },
      // the server stops, or something is broken: it is tried again
      complete: () => isStopped || again(count),
      error: () => isStopped || again(count),
    });
  }
  // a network that is gone says so before the silence of the stream does
  const lose = () => stop();
  window.addEventListener('offline', lose);
  begin(0);
  return () => {
    isStopped = true;
    window.removeEventListener('offline', lose);
    stop();
    client.dispose();
  };
}
