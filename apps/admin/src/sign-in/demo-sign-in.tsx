'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '../ui/button';
import { demoAccounts, demoPassword } from './demo-accounts';
import { postCredentials } from './post-credentials';
import { writeOutcome } from './sign-in-outcome';
import styles from './sign-in.module.css';

/** One click into the demo clinic, as each of the people who would use it. */
export function DemoSignIn({
  callbackUrl,
  words,
}: {
  callbackUrl: string;
  words: Record<(typeof demoAccounts)[number]['as'], string>;
}) {
  const router = useRouter();
  const [busyWith, setBusyWith] = useState<string | null>(null);

  async function signInAs(email: string) {
    setBusyWith(email);
    const refusal = await postCredentials('credentials', { email, password: demoPassword });
    if (!refusal) {
      window.location.assign(callbackUrl);
      return;
    }
    setBusyWith(null);
    router.push(
      `/sign-in?${new URLSearchParams({ because: writeOutcome(refusal.outcome, refusal.detail ?? undefined), callbackUrl })}`,
    );
  }

  return (
    <div className={styles.demo}>
      {demoAccounts.map(({ as, email }) => (
        <Button key={as} onClick={() => void signInAs(email)} disabled={busyWith !== null}>
          {words[as]}
        </Button>
      ))}
    </div>
  );
}
