'use client';

import { ClientError } from '../../client-shell/client-error';

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return <ClientError error={error} retry={retry} />;
}
