'use client';

import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import styles from './search-trigger.module.css';

const never = () => () => {};
const yes = () => true;
const no = () => false;

const SearchDialog = lazy(() => import('./search-dialog'));

/** Opens the search over everything, by a click or mod+K; the search itself is loaded when it is first wanted. */
export function SearchTrigger({ isMember }: { isMember: boolean }) {
  const [timesOpened, setTimesOpened] = useState(0);
  const isListening = useSyncExternalStore(never, yes, no);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      setTimesOpened((times) => times + 1);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <>
      <button
        type="button"
        className={styles.trigger}
        // told once it is so: the page stands there before its script does
        aria-keyshortcuts={isListening ? 'Control+K Meta+K' : undefined}
        onClick={() => setTimesOpened((times) => times + 1)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="11" cy="11" r="6.5" />
          <path d="m16 16 4.5 4.5" />
        </svg>
        <span className={styles.word}>Search</span>
        <kbd className={styles.keys} aria-hidden="true">
          Ctrl K
        </kbd>
      </button>
      {timesOpened > 0 && (
        <Suspense>
          <SearchDialog timesOpened={timesOpened} isMember={isMember} />
        </Suspense>
      )}
    </>
  );
}
