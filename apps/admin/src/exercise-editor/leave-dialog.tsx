'use client';

import { Button, Group, Modal, Text } from '@mantine/core';

/** Asks what becomes of words that are not saved yet. */
export function LeaveDialog(props: {
  isOpen: boolean;
  isSaving: boolean;
  onLeave: () => void;
  onStay: () => void;
  onSave: () => void;
}) {
  return (
    <Modal opened={props.isOpen} onClose={props.onStay} title="Leave with unsaved words?">
      <Text>
        The last words are not saved yet. This device keeps them, and offers them when you open it here again.
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={props.onLeave}>
          Leave
        </Button>
        <Button variant="default" onClick={props.onStay}>
          Stay
        </Button>
        <Button onClick={props.onSave} loading={props.isSaving}>
          Save and leave
        </Button>
      </Group>
    </Modal>
  );
}
