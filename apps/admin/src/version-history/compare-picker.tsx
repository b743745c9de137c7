'use client';

import { NativeSelect } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { Button } from '../ui/button';
import styles from './version-history.module.css';

/** Picks two versions, and goes to what changed between them; `path` is the address of the history. */
export function ComparePicker(props: { path: string; latest: number; from?: number; to?: number }) {
  const { path, latest } = props;
  const router = useRouter();
  const [from, setFrom] = useState(String(props.from ?? latest - 1));
  const [to, setTo] = useState(String(props.to ?? latest));
  const numbers = Array.from({ length: latest }, (_, index) => ({
    value: String(latest - index),
    label: `Version ${latest - index}`,
  }));

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    router.push(`${path}/${from}/${to}`);
  }

  return (
    <form className={styles.picker} onSubmit={onSubmit} aria-label="Compare two versions">
      <NativeSelect
        label="Compare"
        data={numbers}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <NativeSelect label="with" data={numbers} value={to} onChange={(event) => setTo(event.currentTarget.value)} />
      <Button type="submit">Show what changed</Button>
    </form>
  );
}
