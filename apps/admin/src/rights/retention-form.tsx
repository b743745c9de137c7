'use client';

import { Button, NumberInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { graphql } from '../gql';
import { Notice } from '../ui/notice';
import styles from './rights.module.css';

const setRetention = graphql(`
  mutation SetRetention($years: Int!) {
    answer: updateClinic(input: { retentionYears: $years }) {
      __typename
      ... on Clinic {
        id
        retentionYears
      }
      ... on Error {
        message
      }
    }
  }
`);

/** Sets how long the clinic keeps records. */
export function RetentionForm({ years }: { years: number }) {
  const router = useRouter();
  const [value, setValue] = useState<number | string>(years);
  const [said, setSaid] = useState<{ tone: 'good' | 'danger'; words: string } | null>(null);
  const [saving, save] = useMutation(setRetention);

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (typeof value !== 'number') return setSaid({ tone: 'danger', words: 'Give a number of years.' });
    const { data, error } = await save({ years: value });
    if (data?.answer.__typename !== 'Clinic') {
      return setSaid({ tone: 'danger', words: data?.answer.message ?? saidOf(silenceOf(error)) });
    }
    setSaid({ tone: 'good', words: 'Saved.' });
    router.refresh();
  }

  return (
    <form className={styles.retention} onSubmit={(event) => void onSubmit(event)}>
      <NumberInput
        label="Years after the last contact"
        min={0}
        max={50}
        allowDecimal={false}
        w={220}
        value={value}
        onChange={setValue}
      />
      <Button type="submit" variant="default" loading={saving.fetching}>
        Save
      </Button>
      {said && (
        <Notice tone={said.tone} isAlert>
          {said.words}
        </Notice>
      )}
    </form>
  );
}
