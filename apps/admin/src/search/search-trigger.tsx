'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import styles from './search-trigger.module.css';

const SearchDialog = lazy(() => import('./search-dialog'));

/** Opens the search over everything, by a click or mod+K; the search itself is loaded when it is first wanted. */
export function SearchTrigger({ isMember }: { isMember: boolean }) {
  const [timesOpened, setTimesOpened] = useState(0);

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
        aria-keyshortcuts="Control+K Meta+K"
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
