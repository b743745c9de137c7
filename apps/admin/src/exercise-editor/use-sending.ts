import { useEffect } from 'react';
import { type Autosave, millisecondsToSending } from './autosave';
import type { DraftContent } from './draft-content';
import { forgetWords } from './kept-words';

/** Sends words when it is time: after a pause in typing, once a wait is over, or as soon as there is a connection. */
export function useSending(exerciseId: string, save: Autosave, values: DraftContent, send: () => Promise<boolean>) {
  useEffect(() => {
    if (save.phase === 'SAVED') forgetWords(exerciseId);
    const wait = millisecondsToSending(save);
    if (wait === null) return;
    const now = () => void send();
    const timer = setTimeout(now, wait);
    addEventListener('online', now);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', now);
    };
    // every word that is typed begins the pause anew
  }, [exerciseId, save, values, send]);
}
