'use client';

import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';
import { textOf } from '../ui/text-of';
import styles from './sign-in.module.css';

export type CodeWords = Record<'title' | 'lead' | 'code' | 'hint' | 'submit' | 'busy' | 'back' | 'wrong', string>;

/** The second step: a code of the authenticator app, or a recovery code. */
export function CodeForm(props: {
  words: CodeWords;
  isBusy: boolean;
  /** How many codes were wrong so far. */
  wrong: number;
  onCode: (code: string) => void;
  onBack: () => void;
}) {
  const { words, isBusy, wrong } = props;
  const [isTyped, setTyped] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  // the keyboard follows to the step that was just asked for
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setTyped(false);
    props.onCode(textOf(new FormData(event.currentTarget), 'code'));
  }

  return (
    <form ref={form} onSubmit={onSubmit} className={styles.form} aria-label={words.title} method="post">
      <p role="status">{words.lead}</p>
      {wrong > 0 && !isTyped && !isBusy && (
        <Notice key={wrong} tone="danger" isAlert>
          {words.wrong}
        </Notice>
      )}
      <Field
        label={words.code}
        hint={words.hint}
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={32}
        onChange={() => setTyped(true)}
        required
      />
      <Button type="submit" look="filled" disabled={isBusy}>
        {isBusy ? words.busy : words.submit}
      </Button>
      <Button look="quiet" onClick={props.onBack}>
        {words.back}
      </Button>
    </form>
  );
}
