import { OpenShell } from '../shell/open-shell';
import { NotFoundState } from '../ui/not-found-state';

export default function NotFound() {
  return (
    <OpenShell viewer={null}>
      <NotFoundState />
    </OpenShell>
  );
}
