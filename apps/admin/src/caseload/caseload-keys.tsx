'use client';

import { useEffect } from 'react';
import styles from './caseload.module.css';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

const names = () => [...document.querySelectorAll<HTMLElement>('a[data-row]')];

/** Whether keys are for what has the focus: something is typed or chosen there. */
function takesKeys(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [role="dialog"]') !== null;
}

/** Goes through the names from anywhere on the page; from within a row on from that row. */
function press(event: KeyboardEvent) {
  if (event.ctrlKey || event.metaKey || event.altKey || takesKeys(event.target)) return;
  const row = document.activeElement?.closest('tr') ?? null;
  if (event.key === 'a' && row) {
    const acknowledge = row.querySelector<HTMLElement>('button[data-acknowledge]');
    if (!acknowledge) return;
    event.preventDefault();
    return acknowledge.click();
  }
  const by = steps[event.key];
  // arrows scroll the page until somebody is in the list
  if (by === undefined || (!row && event.key.startsWith('Arrow'))) return;
  const all = names();
  const at = all.findIndex((name) => row?.contains(name));
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
  event.preventDefault();
  next?.focus();
}

/** The keys of the list: j and k, or the arrows, from name to name, and a to acknowledge. */
export function CaseloadKeys() {
  useEffect(() => {
    document.addEventListener('keydown', press);
    document.documentElement.dataset['caseloadKeys'] = '';
    return () => {
      document.removeEventListener('keydown', press);
      delete document.documentElement.dataset['caseloadKeys'];
    };
  }, []);
  return (
    <p className={styles.keys}>
      <kbd>j</kbd> and <kbd>k</kbd> go through the names, <kbd>Enter</kbd> opens one, and <kbd>a</kbd> acknowledges its
      first alert.
    </p>
  );
}
