'use client';

import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { textOf } from '../ui/text-of';
import { postCredentials } from './post-credentials';
import { writeOutcome } from './sign-in-outcome';
import styles from './sign-in.module.css';

/** Email and password. What went wrong goes into the address, and the page above says it. */
export function SignInForm(props: {
  callbackUrl: string;
  words: { email: string; password: string; submit: string; busy: string };
}) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const refusal = await postCredentials('credentials', {
      email: textOf(form, 'email'),
      password: textOf(form, 'password'),
    });
    if (!refusal) {
      // a whole new page: nothing that was rendered for somebody signed out stays
      window.location.assign(props.callbackUrl);
      return;
    }
    const because = writeOutcome(refusal.outcome, refusal.detail ?? undefined);
    router.replace(`/sign-in?${new URLSearchParams({ because, callbackUrl: props.callbackUrl })}`);
    setBusy(false);
  }

  return (
    <form onSubmit={(event) => void onSubmit(event)} className={styles.form} method="post">
      <Field label={props.words.email} name="email" type="email" autoComplete="username" required />
      <Field label={props.words.password} name="password" type="password" autoComplete="current-password" required />
      <Button type="submit" look="filled" disabled={isBusy}>
        {isBusy ? props.words.busy : props.words.submit}
      </Button>
    </form>
  );
}
