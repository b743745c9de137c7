'use client';

import { type SubmitEvent, useState, useSyncExternalStore } from 'react';
import { postCredentials, type Refusal } from '../sign-in/post-credentials';
import styles from '../sign-in/sign-in.module.css';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';
import { textOf } from '../ui/text-of';
import { secretInFragment } from './secret-in-fragment';

type Words = Record<'password' | 'hint' | 'show' | 'submit' | 'busy' | 'incomplete', string>;
type Refusals = Partial<Record<Refusal['outcome'], string>> & { failed: string };

function subscribe(listen: () => void) {
  window.addEventListener('hashchange', listen);
  return () => window.removeEventListener('hashchange', listen);
}

/** One password, shown on request rather than typed twice. */
export function WelcomeForm({ words, refusals }: { words: Words; refusals: Refusals }) {
  // undefined while the server renders: it never sees the fragment
  const secret = useSyncExternalStore(
    subscribe,
    () => secretInFragment(window.location.hash),
    () => undefined,
  );
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isShown, setShown] = useState(false);

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const password = textOf(new FormData(event.currentTarget), 'password');
    setBusy(true);
    const refused = await postCredentials('welcome', { secret: secret ?? '', password });
    // replaced, so that the used link does not stay in this device's history
    if (!refused) return window.location.replace('/');
    setRefusal(refused);
    setBusy(false);
  }

  if (secret === null) return <Notice tone="caution">{words.incomplete}</Notice>;

  return (
    <form onSubmit={(event) => void onSubmit(event)} className={styles.form} method="post">
      {refusal && (
        <Notice tone="danger" isAlert>
          {(refusal.outcome === 'weak-password' && refusal.detail) || refusals[refusal.outcome] || refusals.failed}
        </Notice>
      )}
      <Field
        label={words.password}
        hint={words.hint}
        name="password"
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        required
      />
      <label className={styles.check}>
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} /> {words.show}
      </label>
      <Button type="submit" look="filled" disabled={isBusy || secret === undefined}>
        {isBusy ? words.busy : words.submit}
      </Button>
    </form>
  );
}
