'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { saveFile } from '../pdf/save-file';
import { Notice } from '../ui/notice';

const failures: Record<number, string> = {
  401: 'Sign in again, then try once more.',
  404: 'This client is no longer there.',
  429: 'Too many files at once. Try again in a minute.',
};

/** Saves everything that is held on a client as one archive. */
export function TakeOut({ id }: { id: string }) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function onPress() {
    setBusy(true);
    setProblem(null);
    const answer = await fetch(`/clients/${encodeURIComponent(id)}/record.zip`, { method: 'POST' }).catch(() => null);
    if (answer?.ok) saveFile(await answer.blob(), 'record.zip');
    else setProblem(failures[answer?.status ?? 0] ?? 'The service did not answer. Nothing was saved: try again.');
    setBusy(false);
  }

  return (
    <>
      <Button variant="default" loading={isBusy} onClick={() => void onPress()}>
        Take out the record
      </Button>
      {problem && (
        <Notice tone="danger" isAlert>
          {problem}
        </Notice>
      )}
    </>
  );
}
