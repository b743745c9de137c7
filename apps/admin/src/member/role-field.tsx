'use client';

import { Radio, Stack } from '@mantine/core';
import type { MemberRole } from '../gql/graphql';

/** What a member may do. */
export function RoleField({ value, onChange }: { value: MemberRole; onChange: (role: MemberRole) => void }) {
  return (
    <Radio.Group label="Role" value={value} onChange={(chosen) => onChange(chosen as MemberRole)}>
      <Stack gap="xs" mt="xs">
        <Radio value="CLINICIAN" label="Clinician" description="The library, clients and plans" />
        <Radio
          value="OWNER"
          label="Owner"
          description="All that a clinician may, and members, tokens, settings and the record of who did what"
        />
      </Stack>
    </Radio.Group>
  );
}
