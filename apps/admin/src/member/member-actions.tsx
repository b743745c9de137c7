'use client';

import { Button, Menu } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { MemberRole, MemberState } from '../gql/graphql';
import { ConfirmAct, type MemberAct } from './confirm-act';
import { EditMember } from './edit-member';

/** What the actions need to know of a member. */
export interface ActedMember {
  id: string;
  name: string;
  email: string;
  role: MemberRole;
  state: MemberState;
  clientCount: number;
  hasSecondFactor: boolean;
  isInvitationOpen: boolean;
}

/** What an owner can do with a member, each after asking. */
export function MemberActions({ member }: { member: ActedMember }) {
  const { id, name, state, clientCount, hasSecondFactor, isInvitationOpen } = member;
  const [act, setAct] = useState<MemberAct | 'EDIT' | null>(null);
  const router = useRouter();
  const close = () => setAct(null);

  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" aria-label={`Actions for ${name}`}>
            Actions
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAct('EDIT')}>Name and role…</Menu.Item>
          {clientCount > 0 && (
            <Menu.Item onClick={() => router.push(`/settings/members/hand-over?from=${encodeURIComponent(id)}`)}>
              Hand clients over…
            </Menu.Item>
          )}
          <Menu.Item onClick={() => router.push(`/settings/audit?member=${encodeURIComponent(id)}`)}>
            What they did
          </Menu.Item>
          {state === 'INVITED' && <Menu.Item onClick={() => setAct('REINVITE')}>Invite again…</Menu.Item>}
          {state === 'INVITED' && isInvitationOpen && (
            <Menu.Item onClick={() => setAct('REVOKE')}>Take the invitation back…</Menu.Item>
          )}
          {hasSecondFactor && <Menu.Item onClick={() => setAct('RESET')}>Reset two-step sign-in…</Menu.Item>}
          {state === 'DEACTIVATED' ? (
            <Menu.Item onClick={() => setAct('REACTIVATE')}>Let in again…</Menu.Item>
          ) : (
            <Menu.Item color="red" onClick={() => setAct('DEACTIVATE')}>
              Deactivate…
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {act === 'EDIT' && <EditMember member={member} onClose={close} />}
      {act && act !== 'EDIT' && <ConfirmAct act={act} member={member} onClose={close} />}
    </>
  );
}
