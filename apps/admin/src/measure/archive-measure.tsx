'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { archiveOutcomeMeasure, restoreOutcomeMeasure } from './measure-documents';

/** Puts a measure away, or back: the one undoes the other, so that neither asks. */
export function ArchiveMeasure({ id, name, isArchived }: { id: string; name: string; isArchived: boolean }) {
  const router = useRouter();
  const [archiving, archive] = useMutation(archiveOutcomeMeasure);
  const [restoring, restore] = useMutation(restoreOutcomeMeasure);
  const [said, setSaid] = useState<string | null>(null);

  async function run() {
    const { data, error } = await (isArchived ? restore : archive)({ input: { id } });
    if (data?.answer.__typename !== 'OutcomeMeasure') return setSaid(data?.answer.message ?? saidOf(silenceOf(error)));
    setSaid(null);
    router.refresh();
  }

  const words = isArchived ? 'Put back' : 'Put away';
  return (
    <div>
      <Button
        variant="default"
        aria-label={`${words}: ${name}`}
        loading={archiving.fetching || restoring.fetching}
        onClick={() => void run()}
      >
        {words}
      </Button>
      {said && <p role="alert">{said}</p>}
    </div>
  );
}
