'use client';

import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import type { MemberRole } from '../gql/graphql';
import { Notice } from '../ui/notice';
import { textOf } from '../ui/text-of';
import type { ActedMember } from './member-actions';
import { updateMember } from './member-mutations';
import { RoleField } from './role-field';

/** A member's name and role. */
export function EditMember({ member, onClose }: { member: ActedMember; onClose: () => void }) {
  const router = useRouter();
  const [role, setRole] = useState<MemberRole>(member.role);
  const [saving, update] = useMutation(updateMember);
  const answer = saving.data?.answer;
  const refusal =
    answer && 'message' in answer ? answer.message : saving.error && 'The service did not answer. Try again.';

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = textOf(new FormData(event.currentTarget), 'name');
    const { data } = await update({ input: { id: member.id, name, role } });
    if (data?.answer.__typename !== 'Member') return;
    onClose();
    router.refresh();
  }

  return (
    <Modal opened onClose={onClose} title={`Name and role of ${member.name}`}>
      <form onSubmit={(event) => void onSubmit(event)}>
        <Stack>
          <TextInput name="name" label="Name" defaultValue={member.name} maxLength={200} required data-autofocus />
          <RoleField value={role} onChange={setRole} />
          {refusal && !saving.fetching && (
            <Notice tone="danger" isAlert>
              {refusal}
            </Notice>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={saving.fetching}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
