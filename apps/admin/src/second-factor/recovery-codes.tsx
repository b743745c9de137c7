'use client';

import { Button, CopyButton, Group, Stack } from '@mantine/core';
import { Notice } from '../ui/notice';
import styles from './second-factor.module.css';

/** Recovery codes, once: to be kept now or made anew. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const text = codes.join('\n');
  return (
    <Stack>
      <Notice tone="caution">
        Keep these recovery codes where you find them without your phone. Each signs you in once when the app is lost.
        They are shown this once and cannot be seen again.
      </Notice>
      <ol className={styles.codes} aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <Group justify="flex-end">
        <Button
          variant="default"
          component="a"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`}
          download="reprise-recovery-codes.txt"
        >
          Save as a file
        </Button>
        <CopyButton value={text} timeout={4000}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? 'Copied' : 'Copy them'}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onDone}>I have kept them</Button>
      </Group>
    </Stack>
  );
}
