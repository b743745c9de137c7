import type { ReactNode } from 'react';
import { OpenShell } from '../../shell/open-shell';

export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <OpenShell viewer={null} isSignInPage>
      {children}
    </OpenShell>
  );
}
