'use client';

import { Button, Group, Modal, Text } from '@mantine/core';
import { useLeaving } from './use-leaving';

/** Asks before words are left behind that are not saved. */
export function LeaveQuestion({ isUnsaved, words }: { isUnsaved: boolean; words: string }) {
  const leaving = useLeaving(isUnsaved);
  return (
    <Modal opened={leaving.isAsked} onClose={() => leaving.answer(false)} title="Leave without saving?">
      <Text>{words}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={() => leaving.answer(true)}>
          Leave
        </Button>
        <Button data-autofocus onClick={() => leaving.answer(false)}>
          Stay
        </Button>
      </Group>
    </Modal>
  );
}
