'use client';

import { useEffect, useState } from 'react';
import { type TypedDocumentNode, useClient } from 'urql';

/** What the API answered last, and whether it is the answer to what is asked now. */
export interface Answer<Data> {
  /** The last answer, also while the next one is on its way; null before the first, and when nothing is asked. */
  readonly data: Data | null;
  readonly isCurrent: boolean;
  readonly isUnreachable: boolean;
}

/**
 * Asks the API each time that the variables say something else; null asks nothing. It asks after a drawing
 * and never during one, so that an answer that is known already does not draw everything again and again.
 *
 * @param again grows to ask the same once more
 */
export function useAnswer<Data, Variables extends object>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
  again = 0,
): Answer<Data> {
  const client = useClient();
  const key = variables === null ? null : JSON.stringify(variables);
  const [answer, setAnswer] = useState<{ key: string; data: Data | null; isUnreachable: boolean } | null>(null);

  useEffect(() => {
    if (key === null) return;
    let isGone = false;
    const read = async () => {
      const { data } = await client.query<Data>(query, JSON.parse(key)).toPromise();
      if (!isGone) setAnswer((last) => ({ key, data: data ?? last?.data ?? null, isUnreachable: !data }));
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [client, query, key, again]);

  if (key === null) return { data: null, isCurrent: true, isUnreachable: false };
  const isCurrent = answer?.key === key;
  return { data: answer?.data ?? null, isCurrent, isUnreachable: isCurrent && answer.isUnreachable };
}
