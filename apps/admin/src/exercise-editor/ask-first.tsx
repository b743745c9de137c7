'use client';

import { Button, Group, Modal, Text } from '@mantine/core';

/** Asks before something that cannot be undone. */
export function AskFirst(props: {
  isOpen: boolean;
  title: string;
  words: string;
  yes: string;
  no: string;
  onAnswer: (isYes: boolean) => void;
}) {
  return (
    <Modal opened={props.isOpen} onClose={() => props.onAnswer(false)} title={props.title}>
      <Text>{props.words}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={() => props.onAnswer(false)}>
          {props.no}
        </Button>
        <Button color="red" onClick={() => props.onAnswer(true)}>
          {props.yes}
        </Button>
      </Group>
    </Modal>
  );
}
