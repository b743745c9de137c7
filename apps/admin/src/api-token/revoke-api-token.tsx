'use client';

import { Button, Group, Modal, Text } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../gql';
import { Notice } from '../ui/notice';

const revokeApiToken = graphql(`
  mutation RevokeApiToken($input: RevokeApiTokenInput!) {
    revokeApiToken(input: $input) {
      __typename
      ... on ApiToken {
        id
        revokedAt
      }
      ... on Error {
        message
      }
    }
  }
`);

/** Takes a token's power away, after asking: a program that still uses it stops working at once. */
export function RevokeApiToken({ id, name }: { id: string; name: string }) {
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const [saving, revoke] = useMutation(revokeApiToken);
  const [isRefreshing, startRefresh] = useTransition();
  const answer = saving.data?.revokeApiToken;
  const refusal =
    answer && 'message' in answer ? answer.message : saving.error && 'The service did not answer. Try again.';

  async function onConfirm() {
    const { data } = await revoke({ input: { id } });
    if (data?.revokeApiToken.__typename !== 'ApiToken') return;
    setAsking(false);
    startRefresh(() => router.refresh());
  }

  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)} loading={isRefreshing} aria-label={`Revoke ${name}`}>
        Revoke
      </Button>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={`Revoke “${name}”?`}>
        <Text>
          A program that still uses this token stops working at once. This cannot be undone; you can make a new token.
        </Text>
        {refusal && (
          <Notice tone="danger" isAlert>
            {refusal}
          </Notice>
        )}
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={() => setAsking(false)}>
            Keep it
          </Button>
          <Button color="red" onClick={() => void onConfirm()} loading={saving.fetching}>
            Revoke the token
          </Button>
        </Group>
      </Modal>
    </>
  );
}
