'use client';

import { Button, Group, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { graphql, readFragment } from '../gql';
import type { PickedSourceFragment, SourceType } from '../gql/graphql';
import { sourceTypeLabel } from '../source/source-labels';
import { Notice } from '../ui/notice';
import { valuesOf } from '../ui/values-of';
import styles from './citation-editor.module.css';
import { pickedSource } from './edited-citation';
import { namesOf } from './source-words';

const createSourceInPlace = graphql(`
  mutation CreateSourceInPlace($input: CreateSourceInput!) {
    createSource(input: $input) {
      __typename
      ... on Source {
        ...PickedSource
      }
      ... on DuplicateSourceError {
        source {
          ...PickedSource
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

interface Values {
  readonly title: string;
  readonly type: SourceType;
  readonly authors: string;
  readonly year: number | '';
  readonly doi: string;
  readonly url: string;
}

const types = valuesOf(sourceTypeLabel).map((value) => ({ value, label: sourceTypeLabel[value] }));

/** The least that makes a source, beside the claim that needs it; the rest is written on the source's own page. */
export function SourceByHand(props: {
  readonly title: string;
  readonly onMade: (source: PickedSourceFragment) => void;
  readonly onCancel: () => void;
}) {
  const [{ fetching }, create] = useMutation(createSourceInPlace);
  const [said, setSaid] = useState<string | null>(null);
  const form = useForm<Values>({
    initialValues: { title: props.title, type: 'ARTICLE', authors: '', year: '', doi: '', url: '' },
    validate: { title: (title) => (title.trim() === '' ? 'A source has a title.' : null) },
  });

  async function onAdd() {
    if (form.validate().hasErrors) return;
    const { title, type, authors, year, doi, url } = form.values;
    const input = {
      title: title.trim(),
      type,
      authors: namesOf(authors),
      year: year === '' ? null : year,
      doi: doi.trim() || null,
      url: url.trim() || null,
    };
    const { data, error } = await create({ input });
    const answer = data?.createSource;
    if (answer?.__typename === 'Source') return props.onMade(readFragment(pickedSource, answer));
    // the library has it already: that is the one to cite
    if (answer?.__typename === 'DuplicateSourceError' && answer.source) {
      return props.onMade(readFragment(pickedSource, answer.source));
    }
    setSaid(answer ? answer.message : saidOf(silenceOf(error)));
  }

  return (
    <fieldset className={styles.byHand}>
      <legend>A new source</legend>
      <TextInput label="Title" required data-autofocus {...form.getInputProps('title')} />
      <div className={styles.pair}>
        <NativeSelect label="Type" data={types} {...form.getInputProps('type')} />
        <NumberInput
          label="Year"
          hideControls
          min={1000}
          max={3000}
          allowDecimal={false}
          {...form.getInputProps('year')}
        />
      </div>
      <TextInput
        label="Authors"
        description="Family, Given; Family, Given. A body without a comma"
        {...form.getInputProps('authors')}
      />
      <div className={styles.pair}>
        <TextInput label="DOI" {...form.getInputProps('doi')} />
        <TextInput label="Web address" {...form.getInputProps('url')} />
      </div>
      {said && (
        <Notice tone="danger" isAlert>
          {said}
        </Notice>
      )}
      <Group>
        <Button onClick={() => void onAdd()} loading={fetching}>
          Add the source
        </Button>
        <Button variant="default" onClick={props.onCancel}>
          Search instead
        </Button>
      </Group>
    </fieldset>
  );
}
