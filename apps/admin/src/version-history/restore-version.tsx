'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { AskFirst } from '../exercise-editor/ask-first';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

/** Makes what an old version says the draft, after asking when a draft is open that would give way. */
export function RestoreVersion(props: {
  number: number;
  hasDraft: boolean;
  /** Where the draft is edited. */
  editor: string;
  /** Answers why it could not be done, or null. */
  restore: () => Promise<string | null>;
}) {
  const { number, hasDraft, editor, restore } = props;
  const router = useRouter();
  const [isBusy, start] = useTransition();
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState<string | null>(null);

  function run() {
    setAsking(false);
    start(async () => {
      const refusal = await restore();
      setSaid(refusal);
      if (refusal === null) router.push(editor);
      else router.refresh();
    });
  }

  return (
    <>
      <Button onClick={() => (hasDraft ? setAsking(true) : run())} disabled={isBusy}>
        {isBusy ? 'Restoring…' : 'Restore as a draft'}
        <span className="visually-hidden"> version {number}</span>
      </Button>
      {said && (
        <Notice tone="danger" isAlert>
          {said}
        </Notice>
      )}
      <AskFirst
        isOpen={isAsking}
        title={`Take version ${number} in the place of the draft?`}
        words="A draft is open. What it says gives way to the old version; what is published stays as it is."
        yes="Take the old version"
        no="Keep the draft"
        onAnswer={(isYes) => (isYes ? run() : setAsking(false))}
      />
    </>
  );
}
