import type { ReactNode } from 'react';
import { MemberShell } from '../../shell/member-shell';
import { Mantine } from '../../theme/mantine';
import { requireMember } from '../../viewer/viewer';

export default async function ClinicLayout({ children }: { children: ReactNode }) {
  const viewer = await requireMember();
  return (
    <Mantine>
      <MemberShell viewer={viewer}>{children}</MemberShell>
    </Mantine>
  );
}
