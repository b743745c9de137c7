import { focusOn } from '../exercise-editor/focus-soon';

const longestWaitMilliseconds = 5000;

/** Puts the focus on an element as soon as it is there: what is loaded when it is wanted comes a moment later. */
export function focusWhenThere(id: string): void {
  if (document.getElementById(id)) return focusOn(id);
  const look = new MutationObserver(() => {
    if (!document.getElementById(id)) return;
    look.disconnect();
    focusOn(id);
  });
  look.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => look.disconnect(), longestWaitMilliseconds);
}
