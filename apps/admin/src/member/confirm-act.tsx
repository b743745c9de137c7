'use client';

import { Button, Group, Modal, Stack } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useClient } from 'urql';
import { Notice } from '../ui/notice';
import type { ActedMember } from './member-actions';
import {
  deactivateMember,
  reactivateMember,
  reinviteMember,
  resetSecondFactor,
  revokeInvitation,
} from './member-mutations';

/** What is done to a member at the press of a button. */
export type MemberAct = 'DEACTIVATE' | 'REACTIVATE' | 'REINVITE' | 'REVOKE' | 'RESET';

const mutations = {
  DEACTIVATE: deactivateMember,
  REACTIVATE: reactivateMember,
  REINVITE: reinviteMember,
  REVOKE: revokeInvitation,
  RESET: resetSecondFactor,
};

/** What an act means, in words. */
function wordsOf(act: MemberAct, { name, email, clientCount }: ActedMember) {
  switch (act) {
    case 'DEACTIVATE':
      return {
        title: `Deactivate ${name}?`,
        lead: `${name} is signed out everywhere at once, and API tokens that they made stop for good. What they wrote stays. You can let them in again.`,
        more:
          clientCount > 0
            ? `Their ${clientCount === 1 ? 'client keeps' : `${clientCount} clients keep`} them as lead until you hand them over.`
            : null,
        submit: 'Deactivate',
      };
    case 'REACTIVATE':
      return {
        title: `Let ${name} in again?`,
        lead: `${name} can sign in again as before. API tokens and sign-ins that ended stay ended.`,
        more: null,
        submit: 'Let in again',
      };
    case 'REINVITE':
      return {
        title: `Invite ${name} again?`,
        lead: `A new mail goes to ${email}. The link of the one before stops working.`,
        more: null,
        submit: 'Invite again',
      };
    case 'REVOKE':
      return {
        title: `Take the invitation of ${name} back?`,
        lead: 'The link in their mail stops working. You can invite them again.',
        more: null,
        submit: 'Take it back',
      };
    case 'RESET':
      return {
        title: `Reset two-step sign-in of ${name}?`,
        lead: `Do this only when you are sure that it is ${name} who asks. Their password alone signs them in then, and they are signed out everywhere.`,
        more: null,
        submit: 'Reset it',
      };
  }
}

/** Asks before something is done to a member, and says why when it was refused. */
export function ConfirmAct(props: { act: MemberAct; member: ActedMember; onClose: () => void }) {
  const { act, member, onClose } = props;
  const { title, lead, more, submit } = wordsOf(act, member);
  const router = useRouter();
  const client = useClient();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function onConfirm() {
    setBusy(true);
    const { data } = await client.mutation(mutations[act], { input: { id: member.id } }).toPromise();
    setBusy(false);
    const answer = data?.answer;
    if (answer && !('message' in answer)) {
      onClose();
      router.refresh();
    } else setRefusal(answer && 'message' in answer ? answer.message : 'The service did not answer. Try again.');
  }

  return (
    <Modal opened onClose={onClose} title={title}>
      <Stack>
        <p>{lead}</p>
        {more && <p>{more}</p>}
        {refusal && (
          <Notice tone="danger" isAlert>
            {refusal}
          </Notice>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            color={act === 'DEACTIVATE' || act === 'RESET' ? 'red' : undefined}
            onClick={() => void onConfirm()}
            loading={isBusy}
          >
            {submit}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
