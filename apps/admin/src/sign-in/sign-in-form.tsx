'use client';

import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { textOf } from '../ui/text-of';
import { CodeForm, type CodeWords } from './code-form';
import { postCredentials } from './post-credentials';
import { writeOutcome } from './sign-in-outcome';
import styles from './sign-in.module.css';

type Credentials = Record<'email' | 'password', string>;

/** Email and password, then a code where one is asked for. What went wrong goes into the address, and the page says it. */
export function SignInForm(props: {
  callbackUrl: string;
  words: { email: string; password: string; submit: string; busy: string };
  codeWords: CodeWords;
}) {
  const { callbackUrl, words } = props;
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  /** Kept in this page alone, until the second step is done. */
  const [first, setFirst] = useState<Credentials | null>(null);
  const [wrong, setWrong] = useState(0);

  const show = (because?: string) =>
    router.replace(`/sign-in?${new URLSearchParams({ ...(because ? { because } : {}), callbackUrl })}`);

  async function send(credentials: Credentials, code?: string) {
    setBusy(true);
    const refusal = await postCredentials('credentials', { ...credentials, ...(code ? { code } : {}) });
    if (!refusal) {
      // a whole new page: nothing that was rendered for somebody signed out stays
      window.location.assign(callbackUrl);
      return;
    }
    setBusy(false);
    if (refusal.outcome === 'wrong-code') return setWrong(wrong + 1);
    const asksForCode = refusal.outcome === 'second-factor';
    setFirst(asksForCode ? credentials : null);
    setWrong(0);
    show(asksForCode ? undefined : writeOutcome(refusal.outcome, refusal.detail ?? undefined));
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void send({ email: textOf(form, 'email'), password: textOf(form, 'password') });
  }

  if (first) {
    return (
      <CodeForm
        words={props.codeWords}
        isBusy={isBusy}
        wrong={wrong}
        onCode={(code) => void send(first, code)}
        onBack={() => setFirst(null)}
      />
    );
  }
  return (
    <form onSubmit={onSubmit} className={styles.form} method="post">
      <Field label={words.email} name="email" type="email" autoComplete="username" required />
      <Field label={words.password} name="password" type="password" autoComplete="current-password" required />
      <Button type="submit" look="filled" disabled={isBusy}>
        {isBusy ? words.busy : words.submit}
      </Button>
    </form>
  );
}
