'use client';

import { Button, Modal } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../gql';
import { Notice } from '../ui/notice';
import { ConfirmApp } from './confirm-app';
import { RecoveryCodes } from './recovery-codes';

const startSecondFactor = graphql(`
  mutation StartSecondFactor {
    startSecondFactor {
      secret
      address
    }
  }
`);

/** Turns two-step sign-in on: the app takes the secret, shows a first code, and recovery codes are shown once. */
export function TurnOn() {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [starting, start] = useMutation(startSecondFactor);
  const setup = starting.data?.startSecondFactor;

  function open() {
    setCodes(null);
    setOpen(true);
    void start({});
  }

  function close() {
    setOpen(false);
    if (codes) router.refresh();
  }

  return (
    <>
      <Button onClick={open}>Turn on…</Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={codes ? 'Two-step sign-in is on' : 'Turn on two-step sign-in'}
        // codes that are shown once are not lost to a click beside them
        closeOnClickOutside={!codes}
        closeOnEscape={!codes}
        withCloseButton={!codes}
      >
        {starting.error && (
          <Notice tone="danger" isAlert>
            The service did not answer. Close this and try again.
          </Notice>
        )}
        {!codes && setup && <ConfirmApp setup={setup} onCodes={setCodes} onCancel={close} />}
        {!codes && !setup && !starting.error && <p role="status">Making a secret…</p>}
        {codes && <RecoveryCodes codes={codes} onDone={close} />}
      </Modal>
    </>
  );
}
