'use client';

import { useState } from 'react';
import { Button } from '../ui/button';
import { writeOutcome } from './sign-in-outcome';

/** Leads to the organisation's own sign-in, which leads back here. */
export function ProviderSignIn(props: { callbackUrl: string; words: { submit: string; busy: string } }) {
  const { callbackUrl, words } = props;
  const [isBusy, setBusy] = useState(false);

  async function leave() {
    setBusy(true);
    try {
      const { csrfToken } = await (await fetch('/api/auth/csrf')).json();
      const body = new URLSearchParams({ csrfToken, callbackUrl, json: 'true' });
      const { url } = await (await fetch('/api/auth/signin/organisation', { method: 'POST', body })).json();
      window.location.assign(url);
    } catch {
      window.location.assign(`/sign-in?${new URLSearchParams({ because: writeOutcome('unreachable'), callbackUrl })}`);
    }
  }

  return (
    <Button onClick={() => void leave()} disabled={isBusy}>
      {isBusy ? words.busy : words.submit}
    </Button>
  );
}
