import { useEffect, useEffectEvent } from 'react';

/** What the keys do: space, left, right and Enter. */
export interface PlayerKeys {
  readonly toggle: () => void;
  readonly back: () => void;
  readonly next: () => void;
  /** Null where nothing is counted. */
  readonly count: (() => void) | null;
}

/** Lets a keyboard run the player; a control that was reached with the keyboard keeps its own keys. */
export function usePlayerKeys(keys: PlayerKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.repeat || event.altKey || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]'))
      return;
    // what is written or chosen with these keys keeps them
    if (target instanceof HTMLElement && target.matches('textarea, select, input:not([type="checkbox"])')) return;
    const isOnControl = target instanceof HTMLElement && target.matches('a, button, input, summary');
    const act = { ' ': keys.toggle, Enter: keys.count, ArrowLeft: keys.back, ArrowRight: keys.next }[key];
    if (!act) return;
    if (isOnControl && (key === ' ' || key === 'Enter') && target.matches(':focus-visible')) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
