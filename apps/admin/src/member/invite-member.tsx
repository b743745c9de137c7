'use client';

import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../gql';
import type { MemberRole } from '../gql/graphql';
import { Notice } from '../ui/notice';
import { textOf } from '../ui/text-of';
import { RoleField } from './role-field';

const inviteMember = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      __typename
      ... on Mail {
        id
        to
        sentAt
        failure
      }
      ... on Error {
        message
      }
    }
  }
`);

/** Asks somebody to work at the clinic, by a mail with a link that works once. */
export function InviteMember() {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [role, setRole] = useState<MemberRole>('CLINICIAN');
  const [mail, setMail] = useState<{ to: string; isSent: boolean } | null>(null);
  const [saving, invite] = useMutation(inviteMember);
  const answer = saving.data?.inviteMember;
  const refusal =
    answer && 'message' in answer
      ? answer.message
      : saving.error && (saving.error.graphQLErrors[0]?.message ?? 'The service did not answer. Try again.');

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const input = { email: textOf(form, 'email'), name: textOf(form, 'name'), role };
    const { data } = await invite({ input });
    if (data?.inviteMember.__typename !== 'Mail') return;
    setMail({ to: data.inviteMember.to, isSent: data.inviteMember.sentAt != null });
    router.refresh();
  }

  function open() {
    setMail(null);
    setOpen(true);
  }

  return (
    <>
      <Button onClick={open}>Invite a member</Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={mail ? 'The invitation is written' : 'Invite a member'}
      >
        {mail ? (
          <Stack>
            <p role="status">
              {mail.isSent
                ? `The mail to ${mail.to} is on its way. Its link works once, within 7 days.`
                : `The mail to ${mail.to} waits in the outbox: pass on the link that stands in it. It works once, within 7 days.`}
            </p>
            <Group justify="flex-end">
              {!mail.isSent && (
                <Button component={Link} href="/settings/mail" variant="default">
                  Open the outbox
                </Button>
              )}
              <Button onClick={() => setOpen(false)}>Done</Button>
            </Group>
          </Stack>
        ) : (
          <form onSubmit={(event) => void onSubmit(event)}>
            <Stack>
              <TextInput name="name" label="Name" maxLength={200} required data-autofocus />
              <TextInput
                name="email"
                type="email"
                label="Email"
                description="They sign in with it"
                maxLength={254}
                required
              />
              <RoleField value={role} onChange={setRole} />
              {refusal && !saving.fetching && (
                <Notice tone="danger" isAlert>
                  {refusal}
                </Notice>
              )}
              <Group justify="flex-end">
                <Button variant="default" onClick={() => setOpen(false)}>
                  Cancel
                </Button>
                <Button type="submit" loading={saving.fetching}>
                  Invite
                </Button>
              </Group>
            </Stack>
          </form>
        )}
      </Modal>
    </>
  );
}
