'use client';

import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { textLimits } from '@reprise/schema/exercise';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { categoryLabel } from '../exercise/exercise-labels';
import { graphql } from '../gql';
import type { ExerciseCategory } from '../gql/graphql';
import { Notice } from '../ui/notice';
import { valuesOf } from '../ui/values-of';
import { saidOf, silenceOf } from './answers';

const createExercise = graphql(`
  mutation CreateExercise($input: CreateExerciseInput!) {
    createExercise(input: $input) {
      __typename
      ... on Exercise {
        id
        slug
      }
      ... on Error {
        message
      }
    }
  }
`);

const categories = valuesOf(categoryLabel).map((value) => ({ value, label: categoryLabel[value] }));

/** Asks for a name, makes the draft, and goes on to write it. */
export function CreateExercise() {
  const router = useRouter();
  const [{ fetching }, create] = useMutation(createExercise);
  const [said, setSaid] = useState<string | null>(null);
  const form = useForm<{ name: string; category: ExerciseCategory }>({
    initialValues: { name: '', category: 'STRENGTH' },
    validate: { name: (name) => (name.trim() === '' ? 'Give it a name; you can change it later.' : null) },
  });

  async function onSubmit(input: { name: string; category: ExerciseCategory }) {
    const { data, error } = await create({ input });
    const answer = data?.createExercise;
    if (answer?.__typename === 'Exercise') router.push(`/exercises/${answer.slug}/edit`);
    else setSaid(answer ? answer.message : saidOf(silenceOf(error)));
  }

  return (
    <form onSubmit={form.onSubmit((values) => void onSubmit(values))} noValidate>
      <Stack maw="32rem">
        <TextInput
          label="Name"
          description="As your clinic calls the movement"
          required
          maxLength={textLimits.name}
          {...form.getInputProps('name')}
        />
        <NativeSelect label="Category" data={categories} {...form.getInputProps('category')} />
        {said && (
          <Notice tone="danger" isAlert>
            {said}
          </Notice>
        )}
        <Button type="submit" loading={fetching} w="fit-content">
          Start the draft
        </Button>
      </Stack>
    </form>
  );
}
