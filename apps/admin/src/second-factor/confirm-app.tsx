'use client';

import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type SubmitEvent } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../gql';
import { Notice } from '../ui/notice';
import { qrPath } from '../ui/qr-path';
import { textOf } from '../ui/text-of';
import styles from './second-factor.module.css';

const confirmSecondFactor = graphql(`
  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
    confirmSecondFactor(input: $input) {
      __typename
      ... on RecoveryCodes {
        codes
      }
      ... on Error {
        message
      }
    }
  }
`);

const inFours = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ');

/** The secret for the app, as a picture and to be typed, and the app's first code. */
export function ConfirmApp(props: {
  setup: { secret: string; address: string };
  onCodes: (codes: readonly string[]) => void;
  onCancel: () => void;
}) {
  const { secret, address } = props.setup;
  const { path, size } = qrPath(address);
  const [saving, confirm] = useMutation(confirmSecondFactor);
  const answer = saving.data?.confirmSecondFactor;
  const refusal =
    answer && 'message' in answer ? answer.message : saving.error && 'The service did not answer. Try again.';

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = textOf(new FormData(event.currentTarget), 'code');
    const { data } = await confirm({ input: { code } });
    if (data?.confirmSecondFactor.__typename === 'RecoveryCodes') props.onCodes(data.confirmSecondFactor.codes);
  }

  return (
    <form onSubmit={(event) => void onSubmit(event)}>
      <Stack>
        <p>1. Scan this picture with your authenticator app, or type the secret there.</p>
        <svg
          viewBox={`0 0 ${size} ${size}`}
          role="img"
          aria-label="A picture for your app to scan"
          className={styles.qr}
        >
          <path d={path} />
        </svg>
        <p className={styles.secret}>
          <span className="visually-hidden">The secret: </span>
          <code>{inFours(secret)}</code>
        </p>
        <TextInput
          name="code"
          label="2. Type the code that the app shows"
          description="Six digits"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={16}
          required
          data-autofocus
        />
        {refusal && !saving.fetching && (
          <Notice tone="danger" isAlert>
            {refusal}
          </Notice>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={saving.fetching}>
            Turn on
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
