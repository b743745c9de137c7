import type { ReactNode } from 'react';
import { Shell } from '../../shell/shell';
import { Mantine } from '../../theme/mantine';

export default function LibraryLayout({ children }: { children: ReactNode }) {
  return (
    <Mantine>
      <Shell>{children}</Shell>
    </Mantine>
  );
}
