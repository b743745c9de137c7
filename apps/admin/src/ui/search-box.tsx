'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { type SubmitEvent, useEffect, useRef, useTransition } from 'react';
import { withParameters } from './search-parameters';
import styles from './search-box.module.css';

const pauseMilliseconds = 250;

/** Search as you type: what is typed goes into the address after a short pause, and the screen follows it. */
export function SearchBox({
  label,
  placeholder,
  name = 'search',
}: {
  label: string;
  placeholder?: string;
  name?: string;
}) {
  const router = useRouter();
  const path = usePathname();
  const parameters = useSearchParams();
  const [isSearching, startSearch] = useTransition();
  const input = useRef<HTMLInputElement>(null);
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);
  const inAddress = parameters.get(name) ?? '';

  // the address can change without typing: back, forward, "clear filters"
  useEffect(() => {
    if (input.current && document.activeElement !== input.current) input.current.value = inAddress;
  }, [inAddress]);
  useEffect(() => () => clearTimeout(pending.current), []);

  function search(text: string) {
    clearTimeout(pending.current);
    const now: Record<string, string[]> = {};
    for (const key of new Set(parameters.keys())) now[key] = parameters.getAll(key);
    if (text.trim() === inAddress) return;
    startSearch(() => router.replace(withParameters(path, now, { [name]: text.trim() || null }), { scroll: false }));
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    search(input.current?.value ?? '');
  }

  return (
    <form role="search" className={styles.box} onSubmit={onSubmit} data-busy={isSearching || undefined}>
      <svg viewBox="0 0 24 24" className={styles.glass} aria-hidden="true">
        <circle cx="11" cy="11" r="6.5" />
        <path d="m16 16 4.5 4.5" />
      </svg>
      <input
        ref={input}
        type="search"
        name={name}
        aria-label={label}
        placeholder={placeholder ?? label}
        defaultValue={inAddress}
        autoComplete="off"
        enterKeyHint="search"
        className={styles.input}
        onChange={(event) => {
          const text = event.currentTarget.value;
          clearTimeout(pending.current);
          pending.current = setTimeout(() => search(text), pauseMilliseconds);
        }}
      />
      <span role="status" className="visually-hidden">
        {isSearching ? 'Searching' : ''}
      </span>
    </form>
  );
}
