'use client';

import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { graphql } from '../gql';
import { Notice } from '../ui/notice';

const setAlertDigest = graphql(`
  mutation SetAlertDigest($input: SetAlertDigestInput!) {
    answer: setAlertDigest(input: $input) {
      id
      alertDigestHour
    }
  }
`);

const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}));

/** Chooses the hour of the mail; what is chosen holds at once. */
export function DigestForm({ hour, timeZone }: { hour: number | null; timeZone: string }) {
  const [chosen, setChosen] = useState(hour === null ? '' : String(hour));
  const [said, setSaid] = useState<{ tone: 'good' | 'danger'; words: string } | null>(null);
  const [saving, save] = useMutation(setAlertDigest);

  async function choose(value: string) {
    const before = chosen;
    setChosen(value);
    setSaid(null);
    const { data, error } = await save({ input: { hour: value === '' ? null : Number(value) } });
    if (data) return setSaid({ tone: 'good', words: value === '' ? 'No mail is sent.' : 'Saved.' });
    setChosen(before);
    setSaid({ tone: 'danger', words: saidOf(silenceOf(error)) });
  }

  return (
    <>
      <NativeSelect
        label="When"
        description={`The clinic’s time, ${timeZone.replaceAll('_', ' ')}`}
        value={chosen}
        disabled={saving.fetching}
        onChange={({ currentTarget: { value } }) => void choose(value)}
        data={[{ value: '', label: 'No mail' }, ...hours]}
        maw="16rem"
      />
      {said && (
        <Notice tone={said.tone} isAlert>
          {said.words}
        </Notice>
      )}
    </>
  );
}
