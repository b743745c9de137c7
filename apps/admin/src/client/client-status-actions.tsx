'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { graphql } from '../gql';
import type { ClientStatus } from '../gql/graphql';
import styles from './client-page.module.css';

const archiveClient = graphql(`
  mutation ArchiveClient($input: ArchiveClientInput!) {
    answer: archiveClient(input: $input) {
      __typename
      ... on Client {
        id
        status
      }
      ... on Error {
        message
      }
    }
  }
`);

const restoreClient = graphql(`
  mutation RestoreClient($input: RestoreClientInput!) {
    answer: restoreClient(input: $input) {
      __typename
      ... on Client {
        id
        status
      }
      ... on Error {
        message
      }
    }
  }
`);

/** Ends the care of a client and takes it back: nothing is lost by either. */
export function ClientStatusActions({ id, status }: { id: string; status: ClientStatus }) {
  const router = useRouter();
  const [archiving, archive] = useMutation(archiveClient);
  const [restoring, restore] = useMutation(restoreClient);
  const [said, setSaid] = useState<string | null>(null);
  const isArchived = status === 'ARCHIVED';

  async function change() {
    const { data, error } = await (isArchived ? restore : archive)({ input: { id } });
    if (data?.answer.__typename !== 'Client') return setSaid(data?.answer.message ?? saidOf(silenceOf(error)));
    setSaid(isArchived ? 'Back in care.' : 'Archived: they no longer come in, and everything is kept.');
    router.refresh();
  }

  return (
    <div className={styles.status}>
      <p role="status">{said}</p>
      <Button
        variant={said && isArchived ? 'subtle' : 'default'}
        loading={archiving.fetching || restoring.fetching}
        onClick={() => void change()}
      >
        {!isArchived ? 'Archive' : said ? 'Undo' : 'Restore'}
      </Button>
    </div>
  );
}
