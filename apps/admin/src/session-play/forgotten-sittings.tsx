'use client';

import { useEffect } from 'react';
import { useRecords } from '../offline/use-records';

/** Brings sessions to their end that nobody came back to, once the page is there. */
export function ForgottenSittings({ clientId }: { clientId: string }) {
  const { record } = useRecords();
  useEffect(() => {
    void import('./kept-sittings').then((kept) => kept.endForgottenSittings(clientId, record)).catch(() => {});
    // once for each visit
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return null;
}
