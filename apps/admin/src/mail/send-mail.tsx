'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useMutation } from 'urql';
import { graphql } from '../gql';

const sendMail = graphql(`
  mutation SendMail($input: SendMailInput!) {
    sendMail(input: $input) {
      __typename
      ... on Mail {
        id
        sentAt
      }
      ... on Error {
        message
      }
    }
  }
`);

/** Tries again to hand a mail to the mail server. */
export function SendMail({ id }: { id: string }) {
  const router = useRouter();
  const [saving, send] = useMutation(sendMail);
  return (
    <Button
      variant="default"
      loading={saving.fetching}
      onClick={() => void send({ input: { id } }).then(() => router.refresh())}
    >
      Try again
    </Button>
  );
}
