'use client';

import { ErrorState } from '../../ui/error-state';

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return <ErrorState error={error} retry={retry} />;
}
