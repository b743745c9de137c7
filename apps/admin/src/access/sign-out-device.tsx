'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { AskFirst } from '../exercise-editor/ask-first';
import { Notice } from '../ui/notice';
import { signOutDevice } from './access-mutations';

/** Signs a client's device out, after asking: it needs a new code to come in again. */
export function SignOutDevice({ id, name }: { id: string; name: string }) {
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const [saving, signOut] = useMutation(signOutDevice);

  async function onAnswer(isYes: boolean) {
    setAsking(false);
    if (!isYes) return;
    const { data } = await signOut({ input: { id } });
    if (data) router.refresh();
  }

  return (
    <>
      {saving.error && (
        <Notice tone="danger" isAlert>
          The service did not answer. The device is still signed in: try again.
        </Notice>
      )}
      <Button
        variant="default"
        loading={saving.fetching}
        onClick={() => setAsking(true)}
        aria-label={`Sign out ${name}`}
      >
        Sign out
      </Button>
      <AskFirst
        isOpen={isAsking}
        title={`Sign out ${name}?`}
        words="It needs a new code or link to come in again. What was recorded on it and sent stays."
        yes="Sign it out"
        no="Keep it signed in"
        onAnswer={(isYes) => void onAnswer(isYes)}
      />
    </>
  );
}
