'use client';

import { Button, CopyButton, Group, Stack } from '@mantine/core';
import { Notice } from '../ui/notice';
import styles from './api-token.module.css';

/** A token's secret, once: to be copied now or made anew. */
export function NewSecret({ secret, onDone }: { secret: string; onDone: () => void }) {
  return (
    <Stack>
      <Notice tone="caution">Copy the secret now. It is shown this once and cannot be seen again.</Notice>
      <code className={styles.secret}>{secret}</code>
      <Group justify="flex-end">
        <CopyButton value={secret} timeout={4000}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? 'Copied' : 'Copy the secret'}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onDone}>I have kept it</Button>
      </Group>
    </Stack>
  );
}
