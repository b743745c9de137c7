'use client';

import { Button } from '../ui/button';

/** Opens the browser's own dialog for printing. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Button look="filled" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
