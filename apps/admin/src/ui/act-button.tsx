'use client';

import { useState, useTransition } from 'react';
import { Button, type ButtonLook } from './button';
import { Notice } from './notice';

/** A button that does one thing at once, and says so where it could not be done. */
export function ActButton(props: {
  label: string;
  busy: string;
  look: ButtonLook;
  /** Answers why it could not be done, or null. */
  act: () => Promise<string | null>;
}) {
  const { label, busy, look, act } = props;
  const [isBusy, start] = useTransition();
  const [said, setSaid] = useState<string | null>(null);
  return (
    <>
      <Button look={look} disabled={isBusy} onClick={() => start(async () => setSaid(await act()))}>
        {isBusy ? busy : label}
      </Button>
      {said && (
        <Notice tone="danger" isAlert>
          {said}
        </Notice>
      )}
    </>
  );
}
