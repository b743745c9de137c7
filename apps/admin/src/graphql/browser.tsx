'use client';

import { type ReactNode, useState } from 'react';
import { cacheExchange, Client, fetchExchange, Provider } from 'urql';

/** Gives forms and dialogs in the browser a client of the API, with the header that proves a mutation is ours. */
export function GraphqlProvider({ children }: { children: ReactNode }) {
  const [client] = useState(
    () =>
      new Client({
        url: '/graphql',
        exchanges: [cacheExchange, fetchExchange],
        preferGetMethod: false,
        fetchOptions: { headers: { 'x-reprise-csrf': '1' } },
      }),
  );
  return <Provider value={client}>{children}</Provider>;
}
