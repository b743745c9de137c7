'use client';

import { useState } from 'react';
import { Button } from './button';

/** Copies a text, and says that it did. */
export function CopyButton({
  text,
  what,
}: {
  text: string;
  /** What is copied, for who does not see where the button stands. */ what: string;
}) {
  const [said, setSaid] = useState<'Copied' | 'Could not copy'>();

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      setSaid('Could not copy');
    }
    setTimeout(() => setSaid(undefined), 3000);
  }

  return (
    <span data-not-printed>
      <Button onClick={() => void copy()} aria-label={`Copy ${what}`}>
        {said ?? 'Copy'}
      </Button>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </span>
  );
}
