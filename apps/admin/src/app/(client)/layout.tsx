import type { ReactNode } from 'react';
import { OpenShell } from '../../shell/open-shell';
import { requireClient } from '../../viewer/viewer';

export default async function ClientLayout({ children }: { children: ReactNode }) {
  return <OpenShell viewer={await requireClient()}>{children}</OpenShell>;
}
