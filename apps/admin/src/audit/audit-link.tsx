import { ButtonLink } from '../ui/button';
import { readViewer } from '../viewer/viewer';

/** Leads an owner to who looked at a client's record and changed it; nothing for anybody else. */
export async function AuditLink({ clientId }: { clientId: string }) {
  const viewer = await readViewer();
  if (viewer?.member?.role !== 'OWNER') return null;
  return (
    <ButtonLink href={`/settings/audit?client=${encodeURIComponent(clientId)}`}>Who looked at this record</ButtonLink>
  );
}
