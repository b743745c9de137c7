import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Listening } from './listening';

/** Runs while the page is still being read: holds each press on a button back until the page says that it listens. */
const hold = `(function () {
  // a page may have come to life before the server's words of it arrive
  if (window.repriseListens) return;
  var held = [];
  function keep(event) {
    var button = event.target.closest && event.target.closest('button[type="button"]');
    if (!button || button.disabled) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    held.push(button);
  }
  addEventListener('click', keep, true);
  addEventListener('reprise-listening', function () {
    removeEventListener('click', keep, true);
    held.splice(0).forEach(function (button) { if (button.isConnected) button.click(); });
  }, { once: true });
})();`;

/**
 * A page whose buttons can be pressed as soon as they are seen. On an old phone the words stand there seconds before
 * the scripts do; what was pressed meanwhile is done then, in order, instead of being lost.
 */
export async function EarlyPresses({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <>
      <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: hold }} />
      {children}
      <Listening />
    </>
  );
}
