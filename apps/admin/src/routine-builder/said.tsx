'use client';

import { useSession } from './use-builder';

/** Tells who listens what just happened, the same words too when they come again. */
export function Said() {
  const { words, count } = useSession(({ said }) => said);
  return (
    <p role="status" className="visually-hidden" data-said={count}>
      {/* a space more or less makes the same words new */}
      {count % 2 === 0 ? words : `${words}\u00A0`}
    </p>
  );
}
