/** What of the Navigation API is used here; not every browser has it, and TypeScript does not know it yet. */
interface Traversal extends Event {
  readonly navigationType: string;
  readonly destination: { readonly key: string };
}
interface Navigation extends EventTarget {
  traverseTo: (key: string) => unknown;
}

/**
 * Holds back the browser's back and forward buttons, where the browser lets itself be held.
 *
 * @param ask gets how to go there after all
 * @returns lets go again
 */
export function onGoingBack(ask: (go: () => void) => void): () => void {
  const { navigation } = window as { navigation?: Navigation };
  if (!navigation) return () => {};
  let isMeant = false;
  const hold = (event: Event) => {
    const { navigationType, destination } = event as Traversal;
    if (navigationType !== 'traverse' || !event.cancelable || isMeant) return;
    event.preventDefault();
    ask(() => {
      isMeant = true;
      navigation.traverseTo(destination.key);
    });
  };
  navigation.addEventListener('navigate', hold);
  return () => navigation.removeEventListener('navigate', hold);
}
