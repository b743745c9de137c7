'use client';

import { type SubmitEvent, useState, useSyncExternalStore } from 'react';
import { postCredentials, type Refusal } from '../sign-in/post-credentials';
import styles from '../sign-in/sign-in.module.css';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';
import { secretInFragment } from '../welcome/secret-in-fragment';
import entry from './enter-form.module.css';
import { groupedCode, isWholeCode } from './grouped-code';

type Words = Record<'lead' | 'linkLead' | 'own' | 'code' | 'hint' | 'short' | 'submit' | 'busy' | 'type', string>;
type Refusals = Partial<Record<Refusal['outcome'], string>> & { failed: string };

function subscribe(listen: () => void) {
  window.addEventListener('hashchange', listen);
  return () => window.removeEventListener('hashchange', listen);
}

/** Types a code, or takes the secret that came with the address. A press starts it: what looks ahead at links spends none. */
export function EnterForm({ words, refusals }: { words: Words; refusals: Refusals }) {
  // undefined while the server renders: it never sees the fragment
  const secret = useSyncExternalStore(
    subscribe,
    () => secretInFragment(window.location.hash),
    () => undefined,
  );
  const [code, setCode] = useState('');
  const [isTyping, setTyping] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isByLink = Boolean(secret) && !isTyping;

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!isByLink && !isWholeCode(code)) return setSaid(words.short);
    setBusy(true);
    const refused = await postCredentials('access', { code: isByLink ? (secret ?? '') : code });
    // replaced, so that the used secret does not stay in this device's history
    if (!refused) return window.location.replace('/home');
    setSaid(refusals[refused.outcome] ?? refusals.failed);
    setBusy(false);
  }

  return (
    <form onSubmit={(event) => void onSubmit(event)} className={styles.form} method="post">
      <p>{isByLink ? words.linkLead : words.lead}</p>
      {said && (
        <Notice tone="danger" isAlert>
          {said}
        </Notice>
      )}
      {!isByLink && (
        <div className={entry.code}>
          <Field
            label={words.code}
            hint={words.hint}
            name="code"
            value={code}
            onChange={({ target }) => {
              const isAtEnd = target.selectionStart === target.value.length;
              setCode(isAtEnd ? groupedCode(target.value) : target.value);
            }}
            onBlur={() => setCode(groupedCode(code))}
            autoComplete="one-time-code"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            maxLength={40}
          />
        </div>
      )}
      <Button type="submit" look="filled" disabled={isBusy || secret === undefined}>
        {isBusy ? words.busy : words.submit}
      </Button>
      <p className={styles.help}>{words.own}</p>
      {isByLink && said && (
        <Button
          look="quiet"
          onClick={() => {
            setTyping(true);
            setSaid(null);
          }}
        >
          {words.type}
        </Button>
      )}
    </form>
  );
}
