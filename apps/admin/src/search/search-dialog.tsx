'use client';

import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { GraphqlProvider } from '../graphql/browser';
import type { Found } from './found';
import { FoundList, optionId } from './found-list';
import styles from './search-dialog.module.css';
import { useSearch } from './use-search';

/** The search over everything, on top of the page it was opened on. */
export default function SearchDialog(props: { timesOpened: number; isMember: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null);
  // every search that led somewhere is followed by a fresh sheet
  const [searchesDone, setSearchesDone] = useState(0);
  useEffect(() => closedFromBeside(dialog.current), []);
  useEffect(() => {
    if (!dialog.current || dialog.current.open) return;
    dialog.current.showModal();
    // what was typed last stays, and the first key replaces it
    dialog.current.querySelector('input')?.select();
  }, [props.timesOpened]);

  function onDone() {
    dialog.current?.close();
    setSearchesDone((searches) => searches + 1);
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-label="Search everything">
      <GraphqlProvider>
        <SearchSheet key={searchesDone} isMember={props.isMember} onDone={onDone} />
      </GraphqlProvider>
    </dialog>
  );
}

/** A click beside the sheet lands on the dialog itself, and closes it. */
function closedFromBeside(dialog: HTMLDialogElement | null) {
  const onClick = (event: MouseEvent) => event.target === dialog && dialog?.close();
  dialog?.addEventListener('click', onClick);
  return () => dialog?.removeEventListener('click', onClick);
}

function SearchSheet({ isMember, onDone }: { isMember: boolean; onDone: () => void }) {
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const { text, groups, isSettled, message } = useSearch(typed, isMember);
  const [isAwaited, setAwaited] = useState(false);
  const all = groups.flatMap(({ found }) => found);
  const current = Math.min(chosen, all.length - 1);

  function go({ href }: Found) {
    onDone();
    router.push(href);
  }

  // Enter came before the answer: what comes first then is meant
  useEffect(() => {
    if (isAwaited && isSettled && all[0]) go(all[0]);
  });

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const found = all[current];
    if (step !== 0 && all.length > 0) setChosen((current + step + all.length) % all.length);
    else if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    else if (!isSettled) setAwaited(true);
    else if (found) go(found);
    event.preventDefault();
  }

  return (
    <div className={styles.sheet}>
      <input
        className={styles.input}
        role="combobox"
        aria-expanded={all.length > 0}
        aria-controls="found"
        aria-activedescendant={all.length > 0 ? optionId(current) : undefined}
        aria-label="Search everything"
        placeholder={isMember ? 'Exercises, routines, sources, clients…' : 'Exercises, routines, sources, advice…'}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
          setAwaited(false);
        }}
        onKeyDown={onKeyDown}
      />
      <FoundList groups={groups} text={text} current={current} onChoose={go} />
      <p role="status" className={message ? styles.message : 'visually-hidden'}>
        {message ?? `${all.length} found`}
      </p>
      <p className={styles.keys} aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> to choose, <kbd>Enter</kbd> to open, <kbd>Esc</kbd> to close
      </p>
    </div>
  );
}
