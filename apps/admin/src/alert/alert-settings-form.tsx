'use client';

import { Button, Checkbox, NumberInput, Radio } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { type FragmentType, graphql, readFragment } from '../gql';
import type { ChangeRule, SwitchableAlertRule } from '../gql/graphql';
import { Notice } from '../ui/notice';
import styles from './alert-settings-form.module.css';

const alertSettingsInForm = graphql(`
  fragment AlertSettingsInForm on Clinic {
    id
    changeRule
    alertSettings {
      redScoreAbove
      risingBy
      silentDays
      off
    }
  }
`);

const updateAlertSettings = graphql(`
  mutation UpdateAlertSettings($input: UpdateClinicInput!) {
    answer: updateClinic(input: $input) {
      __typename
      ... on Clinic {
        id
        ...AlertSettingsInForm
      }
      ... on Error {
        message
      }
    }
  }
`);

interface Values {
  readonly on: string[];
  readonly redScoreAbove: number | string;
  readonly risingBy: number | string;
  readonly silentDays: number | string;
  readonly changeRule: string;
}

const rules: readonly SwitchableAlertRule[] = ['RED_SCORE', 'RISING', 'NO_CONTACT', 'FLARE_DECLARED'];

/** From when on the clinic wants to hear of its clients. */
export function AlertSettingsForm(props: { clinic: FragmentType<typeof alertSettingsInForm> }) {
  const { alertSettings, changeRule } = readFragment(alertSettingsInForm, props.clinic);
  const router = useRouter();
  const [saving, save] = useMutation(updateAlertSettings);
  const [said, setSaid] = useState<{ tone: 'good' | 'danger'; words: string } | null>(null);
  const form = useForm<Values>({
    initialValues: {
      on: rules.filter((rule) => !alertSettings.off.includes(rule)),
      redScoreAbove: alertSettings.redScoreAbove ?? '',
      risingBy: alertSettings.risingBy,
      silentDays: alertSettings.silentDays,
      changeRule,
    },
  });

  async function submit({ on, redScoreAbove, risingBy, silentDays, changeRule: rule }: Values) {
    setSaid(null);
    const alerts = {
      off: rules.filter((one) => !on.includes(one)),
      redScoreAbove: redScoreAbove === '' ? null : Number(redScoreAbove),
      risingBy: Number(risingBy),
      silentDays: Number(silentDays),
      changeRule: rule as ChangeRule,
    };
    const { data, error } = await save({ input: { alerts } });
    if (data?.answer.__typename !== 'Clinic') {
      const words = data?.answer.message ?? error?.graphQLErrors[0]?.message ?? saidOf(silenceOf(error));
      return setSaid({ tone: 'danger', words });
    }
    setSaid({ tone: 'good', words: 'Saved. It holds for what is recorded from now on.' });
    router.refresh();
  }

  return (
    <form className={styles.form} onSubmit={form.onSubmit(submit)} aria-labelledby="alert-settings">
      <h2 id="alert-settings">Alerts</h2>
      <p>A yes to an urgent question always raises an alert: that one cannot be switched off.</p>
      <Checkbox.Group label="What else raises one" {...form.getInputProps('on')}>
        <div className={styles.rules}>
          <Checkbox value="RED_SCORE" label="A red score" />
          <NumberInput
            label="Scores above"
            description="Left empty: above the amber band of the client’s plan"
            min={0}
            max={9}
            allowDecimal={false}
            {...form.getInputProps('redScoreAbove')}
          />
          <Checkbox value="RISING" label="Rising pain" />
          <NumberInput
            label="Points up in a week"
            description="Mean of 7 days against the 7 before"
            min={0.5}
            max={10}
            step={0.5}
            required
            {...form.getInputProps('risingBy')}
          />
          <Checkbox value="NO_CONTACT" label="Silence" />
          <NumberInput
            label="Days without a word"
            description="While sessions were due"
            min={1}
            max={90}
            allowDecimal={false}
            required
            {...form.getInputProps('silentDays')}
          />
          <Checkbox value="FLARE_DECLARED" label="A flare-up that is declared" />
        </div>
      </Checkbox.Group>
      <Radio.Group
        label="A change of pain matters when it is"
        description="Against the mean of the first 7 days with an answer"
        {...form.getInputProps('changeRule')}
      >
        <div className={styles.choices}>
          <Radio value="BOTH" label="at least 2 points and at least 30 %" />
          <Radio value="POINTS" label="at least 2 points" />
          <Radio value="PERCENT" label="at least 30 %" />
        </div>
      </Radio.Group>
      {said && (
        <Notice tone={said.tone} isAlert>
          {said.words}
        </Notice>
      )}
      <div>
        <Button type="submit" loading={saving.fetching}>
          Save alerts
        </Button>
      </div>
    </form>
  );
}
