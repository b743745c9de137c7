'use client';

import { useEffect, useState } from 'react';
import { type TypedDocumentNode, useClient } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import type { FragmentType } from '../gql';
import { useSettled } from '../search/use-settled';
import type { planPreviewShown } from './preview-documents';

type Shown = FragmentType<typeof planPreviewShown>;
type Answered = { preview: ({ __typename: 'PlanPreview' } & Shown) | { __typename: Refusal; refusal: string } };
type Refusal = 'ArchivedError' | 'NotFoundError' | 'OutsideLadderError' | 'UnpublishedRoutineError';

/** What the form would make. */
export interface Preview {
  /** The last one that could be made; it stays while the next is on its way. */
  readonly shown: Shown | null;
  readonly isCurrent: boolean;
  /** Why there is none of what stands in the form now. */
  readonly refusal: string | null;
}

/** Asks what the form would make, once it has stood still for a moment; null asks nothing. */
export function usePreview<Variables extends object>(
  query: TypedDocumentNode<Answered, Variables>,
  variables: Variables | null,
): Preview {
  const client = useClient();
  const now = variables === null ? null : JSON.stringify(variables);
  const settled = useSettled(now, 350);
  const [answer, setAnswer] = useState<{ of: string; shown: Shown | null; refusal: string | null } | null>(null);

  useEffect(() => {
    if (settled === null) return;
    let isGone = false;
    const ask = async () => {
      // always anew: what it says depends on rows that others change
      const context = { requestPolicy: 'network-only' } as const;
      const { data, error } = await client.query(query, JSON.parse(settled) as Variables, context).toPromise();
      if (isGone) return;
      const preview = data?.preview;
      setAnswer((last) =>
        preview?.__typename === 'PlanPreview'
          ? { of: settled, shown: preview, refusal: null }
          : {
              of: settled,
              shown: last?.shown ?? null,
              refusal: preview ? preview.refusal : saidOf(silenceOf(error)),
            },
      );
    };
    void ask();
    return () => {
      isGone = true;
    };
  }, [client, query, settled]);

  const isCurrent = now !== null && answer?.of === now;
  return { shown: answer?.shown ?? null, isCurrent, refusal: isCurrent ? answer.refusal : null };
}
