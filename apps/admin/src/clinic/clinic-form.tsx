'use client';

import { Button, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { type FragmentType, graphql, readFragment } from '../gql';
import { Notice } from '../ui/notice';
import { ClinicLogo, type Logo } from './clinic-logo';
import styles from './clinic-form.module.css';

const clinicInForm = graphql(`
  fragment ClinicInForm on Clinic {
    id
    name
    stopRule
    bands {
      greenMax
      amberMax
    }
    logo {
      id
      url(width: 400)
      altText
    }
  }
`);

const updateClinic = graphql(`
  mutation UpdateClinic($input: UpdateClinicInput!) {
    updateClinic(input: $input) {
      __typename
      ... on Clinic {
        id
        ...ClinicInForm
      }
      ... on Error {
        message
      }
    }
  }
`);

interface Values {
  readonly name: string;
  readonly greenMax: number | string;
  readonly amberMax: number | string;
  readonly stopRule: string;
  readonly logo: Logo | null;
}

function isOrdered({ greenMax, amberMax }: Values): boolean {
  return [greenMax, amberMax].every((one) => typeof one === 'number') && greenMax <= amberMax;
}

/** What an OWNER sets of their clinic. */
export function ClinicForm(props: { clinic: FragmentType<typeof clinicInForm> }) {
  const { name, stopRule, bands, logo } = readFragment(clinicInForm, props.clinic);
  const router = useRouter();
  const [saving, save] = useMutation(updateClinic);
  const [said, setSaid] = useState<{ tone: 'good' | 'danger'; words: string } | null>(null);
  const form = useForm<Values>({
    initialValues: { name, stopRule: stopRule ?? '', ...bands, logo },
    validate: {
      name: (given) => (given.trim() === '' ? 'A clinic has a name' : null),
      amberMax: (_given, values) => (isOrdered(values) ? null : 'Amber ends at green’s end or above it'),
    },
  });

  async function submit(values: Values) {
    setSaid(null);
    const input = {
      name: values.name,
      stopRule: values.stopRule.trim() || null,
      bands: { greenMax: Number(values.greenMax), amberMax: Number(values.amberMax) },
      logo: values.logo?.id ?? null,
    };
    const { data, error } = await save({ input });
    const answer = data?.updateClinic;
    if (answer?.__typename === 'Clinic') {
      setSaid({ tone: 'good', words: 'Saved. Plans that are there keep their own bands.' });
      form.resetDirty();
      return router.refresh();
    }
    const words = answer?.message ?? error?.graphQLErrors[0]?.message ?? 'It was not saved. Look at your connection.';
    setSaid({ tone: 'danger', words });
  }

  return (
    <form className={styles.form} onSubmit={form.onSubmit(submit)}>
      <TextInput label="Name" maxLength={120} required {...form.getInputProps('name')} />
      <fieldset>
        <legend>Pain bands of new plans</legend>
        <p>The highest scores that are green and amber; what is above amber is red and raises an alert.</p>
        <div className={styles.bands}>
          <NumberInput
            label="Green up to"
            min={0}
            max={9}
            w={140}
            allowDecimal={false}
            {...form.getInputProps('greenMax')}
          />
          <NumberInput
            label="Amber up to"
            min={0}
            max={9}
            w={140}
            allowDecimal={false}
            {...form.getInputProps('amberMax')}
          />
        </div>
      </fieldset>
      <Textarea
        label="When to stop"
        description="What clients read on a new plan; left empty, it follows from the bands"
        autosize
        minRows={2}
        maxLength={500}
        {...form.getInputProps('stopRule')}
      />
      <ClinicLogo logo={form.values.logo} onChange={(next) => form.setFieldValue('logo', next)} />
      {said && (
        <Notice tone={said.tone} isAlert>
          {said.words}
        </Notice>
      )}
      <div className={styles.actions}>
        <Button type="submit" loading={saving.fetching}>
          Save
        </Button>
      </div>
    </form>
  );
}
