'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { Notice } from '../ui/notice';
import { withdrawErasure } from './erasure-mutations';

/** Takes a request for erasure back. */
export function TakeBack({ requestId }: { requestId: string }) {
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, withdraw] = useMutation(withdrawErasure);

  async function onPress() {
    const { data, error } = await withdraw({ input: { requestId } });
    if (data?.answer.__typename === 'WithdrawErasureSuccess') return router.refresh();
    setProblem(data?.answer.message ?? saidOf(silenceOf(error)));
  }

  return (
    <>
      <Button variant="default" loading={saving.fetching} onClick={() => void onPress()}>
        Take the request back
      </Button>
      {problem && (
        <Notice tone="danger" isAlert>
          {problem}
        </Notice>
      )}
    </>
  );
}
