'use client';

import { Button, Modal } from '@mantine/core';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { Notice } from '../ui/notice';
import { createAccessCode, inviteClient } from './access-mutations';
import styles from './access.module.css';
import { type MadeCode, ShownCode } from './shown-code';

/** Hands a client their way in: a code with its picture on this screen, or a mail. */
export function GiveAccess(props: { id: string; name: string; contactEmail: string | null; timeZone: string }) {
  const { id, name, contactEmail, timeZone } = props;
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [made, setMade] = useState<MadeCode | null>(null);
  const [said, setSaid] = useState<{ tone: 'good' | 'danger'; words: string; isWaiting?: boolean } | null>(null);
  const [making, make] = useMutation(createAccessCode);
  const [inviting, invite] = useMutation(inviteClient);

  async function onMake() {
    setSaid(null);
    const { data, error } = await make({ input: { clientId: id } });
    const answer = data?.createAccessCode;
    if (answer?.__typename === 'AccessGrant' && answer.code && answer.address) {
      const { code, address, expiresAt } = answer;
      return setMade({ code, address, expiresAt });
    }
    setSaid({ tone: 'danger', words: answer && 'message' in answer ? answer.message : saidOf(silenceOf(error)) });
  }

  async function onInvite() {
    setSaid(null);
    const { data, error } = await invite({ input: { clientId: id } });
    const answer = data?.inviteClient;
    if (answer?.__typename !== 'Mail') {
      return setSaid({ tone: 'danger', words: answer?.message ?? saidOf(silenceOf(error)) });
    }
    const { to, sentAt, failure } = answer;
    if (sentAt) setSaid({ tone: 'good', words: `The mail to ${to} is on its way.` });
    else if (failure)
      setSaid({ tone: 'danger', words: `The mail server did not take it: ${failure}`, isWaiting: true });
    else setSaid({ tone: 'good', words: `The mail to ${to} is written and waits in the outbox.`, isWaiting: true });
  }

  function close() {
    setOpen(false);
    router.refresh();
  }

  return (
    <>
      <Button onClick={() => setOpen(true)}>Give access</Button>
      <Modal.Root
        opened={isOpen}
        onClose={close}
        onExitTransitionEnd={() => {
          setMade(null);
          setSaid(null);
        }}
        size="lg"
      >
        <Modal.Overlay />
        <Modal.Content>
          <div className={styles.top}>
            <Modal.Title>Access for {name}</Modal.Title>
            <Modal.CloseButton aria-label="Close" />
          </div>
          <Modal.Body>
            <div className={styles.ways}>
              {made ? (
                <ShownCode made={made} name={name} timeZone={timeZone} />
              ) : (
                <div className={styles.way}>
                  <h3>Here and now</h3>
                  <p>Shows a code and a picture to point their phone at. A code that is still open ends.</p>
                  <Button data-autofocus loading={making.fetching} onClick={() => void onMake()}>
                    Show a code
                  </Button>
                </div>
              )}
              {!made && (
                <div className={styles.way}>
                  <h3>By mail</h3>
                  <p>
                    {contactEmail
                      ? `Sends a link to ${contactEmail}. It works once, within seven days.`
                      : 'No email address is kept of them. Add one to send a link.'}
                  </p>
                  <Button
                    variant="default"
                    disabled={!contactEmail}
                    loading={inviting.fetching}
                    onClick={() => void onInvite()}
                  >
                    Invite by mail
                  </Button>
                </div>
              )}
              {said && (
                <Notice tone={said.tone} isAlert>
                  {said.words} {said.isWaiting && <Link href="/settings/mail">Open the outbox</Link>}
                </Notice>
              )}
              {made && <Button onClick={close}>Done</Button>}
            </div>
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </>
  );
}
