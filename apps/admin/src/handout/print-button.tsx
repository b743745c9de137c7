'use client';

import { Button, type ButtonLook } from '../ui/button';

/** Opens the browser's own dialog for printing. */
export function PrintButton({ label, look = 'filled' }: { label: string; look?: ButtonLook }) {
  return (
    <Button look={look} onClick={() => window.print()}>
      {label}
    </Button>
  );
}
