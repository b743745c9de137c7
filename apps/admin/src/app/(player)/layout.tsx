import type { ReactNode } from 'react';

/** Nothing stands around a player: the screen is for who exercises. */
export default function PlayerLayout({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1}>
      {children}
    </main>
  );
}
