'use client';

import { Button, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { Notice } from '../ui/notice';
import { requestErasure } from './erasure-mutations';

/** Asks an OWNER to erase a client; nothing goes yet. */
export function AskForErasure({ id, name }: { id: string; name: string }) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, request] = useMutation(requestErasure);

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const { data, error } = await request({ input: { clientId: id, reason: reason.trim() || null } });
    if (data?.answer.__typename !== 'ErasureRequest') {
      return setProblem(data?.answer.message ?? saidOf(silenceOf(error)));
    }
    setOpen(false);
    router.refresh();
  }

  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        Ask for erasure
      </Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={`Ask to erase ${name}`}>
        <form onSubmit={(event) => void onSubmit(event)}>
          <Stack>
            <Text>
              An owner of the clinic decides. Until then everything stays as it is, and you can take the request back.
            </Text>
            <Textarea
              label="Why"
              description="Optional. It is erased with the record."
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
              maxLength={2000}
              autosize
              minRows={3}
              data-autofocus
            />
            {problem && (
              <Notice tone="danger" isAlert>
                {problem}
              </Notice>
            )}
            <Button type="submit" loading={saving.fetching}>
              Ask an owner
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
