'use client';

import { useSyncExternalStore } from 'react';
import styles from './offline-notice.module.css';

function subscribe(listen: () => void) {
  window.addEventListener('online', listen);
  window.addEventListener('offline', listen);
  return () => {
    window.removeEventListener('online', listen);
    window.removeEventListener('offline', listen);
  };
}

/** Says when the device has lost its connection, and what still works. */
export function OfflineNotice() {
  const isOffline = useSyncExternalStore(
    subscribe,
    () => !navigator.onLine,
    () => false,
  );
  return (
    <div role="status" className={isOffline ? styles.notice : undefined}>
      {isOffline && 'You are offline. This page stays readable; others open when you are connected again.'}
    </div>
  );
}
