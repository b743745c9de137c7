'use client';

import { Button, Group, Modal, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import Link from 'next/link';
import { type SubmitEvent, useState } from 'react';
import { saveFile } from '../pdf/save-file';
import { Button as PlainButton } from '../ui/button';
import { Notice } from '../ui/notice';

/** The words of the dialog, from the message file. */
export type HandoutDialogWords = Readonly<
  Record<
    | 'button'
    | 'title'
    | 'lead'
    | 'name'
    | 'nameHint'
    | 'paper'
    | 'a4'
    | 'letter'
    | 'columns'
    | 'columnsHint'
    | 'download'
    | 'printPage'
    | 'failed'
    | 'tooMany',
    string
  >
>;

/** Asks how a handout is to be laid out, and saves it as a PDF. The name goes in the body and is kept nowhere. */
export function HandoutDialog({ slug, words }: { slug: string; words: HandoutDialogWords }) {
  const [isOpen, setOpen] = useState(false);
  const [paper, setPaper] = useState('A4');
  const [columns, setColumns] = useState('2');
  const [state, setState] = useState<'READY' | 'BUSY' | 'failed' | 'tooMany'>('READY');

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get('name');
    setState('BUSY');
    const body = new URLSearchParams({ paper, columns, name: typeof name === 'string' ? name : '' });
    const answer = await fetch(`/routines/${slug}/handout.pdf`, { method: 'POST', body }).catch(() => null);
    if (answer?.ok) saveFile(await answer.blob(), `${slug}.pdf`);
    setState(answer?.ok ? 'READY' : answer?.status === 429 ? 'tooMany' : 'failed');
    if (answer?.ok) setOpen(false);
  }

  return (
    <>
      <PlainButton onClick={() => setOpen(true)}>{words.button}</PlainButton>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={words.title}>
        <form onSubmit={(event) => void onSubmit(event)}>
          <Stack>
            <Text>{words.lead}</Text>
            <TextInput
              name="name"
              label={words.name}
              description={words.nameHint}
              maxLength={100}
              autoComplete="off"
              data-autofocus
            />
            <Choice
              label={words.paper}
              value={paper}
              onChange={setPaper}
              data={[
                { value: 'A4', label: words.a4 },
                { value: 'LETTER', label: words.letter },
              ]}
            />
            <Choice
              label={words.columns}
              hint={words.columnsHint}
              value={columns}
              onChange={setColumns}
              data={['1', '2', '3', '4']}
            />
            {(state === 'failed' || state === 'tooMany') && (
              <Notice tone="danger" isAlert>
                {words[state]}
              </Notice>
            )}
            <Group justify="space-between">
              <Link href={`/routines/${slug}/handout?columns=${columns}`}>{words.printPage}</Link>
              <Button type="submit" loading={state === 'BUSY'}>
                {words.download}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}

function Choice(props: {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  data: (string | { value: string; label: string })[];
}) {
  const { label, hint, ...control } = props;
  return (
    <div>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      {hint && (
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      )}
      <SegmentedControl aria-label={label} fullWidth mt={4} {...control} />
    </div>
  );
}
