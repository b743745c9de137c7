import type { ReactNode } from 'react';
import { OpenShell } from '../../shell/open-shell';

export default function FrontLayout({ children }: { children: ReactNode }) {
  return <OpenShell viewer={null}>{children}</OpenShell>;
}
