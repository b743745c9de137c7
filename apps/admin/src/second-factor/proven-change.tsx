'use client';

import { Button, Group, Modal, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../gql';
import { Notice } from '../ui/notice';
import { textOf } from '../ui/text-of';
import { RecoveryCodes } from './recovery-codes';

const endSecondFactor = graphql(`
  mutation EndSecondFactor($input: EndSecondFactorInput!) {
    answer: endSecondFactor(input: $input) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

const renewRecoveryCodes = graphql(`
  mutation RenewRecoveryCodes($input: RenewRecoveryCodesInput!) {
    answer: renewRecoveryCodes(input: $input) {
      __typename
      ... on RecoveryCodes {
        codes
      }
      ... on Error {
        message
      }
    }
  }
`);

const words = {
  END: {
    open: 'Turn off…',
    title: 'Turn off two-step sign-in?',
    lead: 'Your password alone signs you in then.',
    submit: 'Turn it off',
  },
  RENEW: {
    open: 'New recovery codes…',
    title: 'New recovery codes',
    lead: 'You get ten new codes. Those that you have stop working.',
    submit: 'Make new codes',
  },
};

/** A change of two-step sign-in that asks for the password and a code first. */
export function ProvenChange({ kind }: { kind: keyof typeof words }) {
  const { open, title, lead, submit } = words[kind];
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [ending, end] = useMutation(endSecondFactor);
  const [renewing, renew] = useMutation(renewRecoveryCodes);

  function close() {
    setOpen(false);
    setRefusal(null);
    setCodes(null);
    router.refresh();
  }

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const input = { password: textOf(form, 'password'), code: textOf(form, 'code') };
    setRefusal(null);
    const { data } = kind === 'END' ? await end({ input }) : await renew({ input });
    const answer = data?.answer;
    if (answer && 'codes' in answer) setCodes(answer.codes);
    else if (answer?.__typename === 'SecondFactorEnded') close();
    else setRefusal(answer && 'message' in answer ? answer.message : 'The service did not answer. Try again.');
  }

  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {open}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={title}
        closeOnClickOutside={!codes}
        closeOnEscape={!codes}
        withCloseButton={!codes}
      >
        {codes ? (
          <RecoveryCodes codes={codes} onDone={close} />
        ) : (
          <form onSubmit={(event) => void onSubmit(event)}>
            <Stack>
              <p>{lead}</p>
              <PasswordInput
                name="password"
                label="Your password"
                autoComplete="current-password"
                required
                data-autofocus
              />
              <TextInput
                name="code"
                label="Code"
                description="Of your app, or a recovery code"
                autoComplete="one-time-code"
                maxLength={32}
                required
              />
              {refusal && (
                <Notice tone="danger" isAlert>
                  {refusal}
                </Notice>
              )}
              <Group justify="flex-end">
                <Button variant="default" onClick={close}>
                  Cancel
                </Button>
                <Button
                  type="submit"
                  color={kind === 'END' ? 'red' : undefined}
                  loading={ending.fetching || renewing.fetching}
                >
                  {submit}
                </Button>
              </Group>
            </Stack>
          </form>
        )}
      </Modal>
    </>
  );
}
