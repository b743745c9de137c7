'use client';

import { useEffect } from 'react';

/** Tells that what stands before it listens now; see `EarlyPresses`. */
export function Listening() {
  useEffect(() => {
    Object.assign(window, { repriseListens: true });
    window.dispatchEvent(new Event('reprise-listening'));
  }, []);
  return null;
}
