'use client';

import { Button, Checkbox, Group, NativeSelect, Radio, Stack } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../gql';
import type { ClientStatus } from '../gql/graphql';
import { Notice } from '../ui/notice';
import { textOf } from '../ui/text-of';
import styles from './member.module.css';

const handOverClients = graphql(`
  mutation HandOverClients($input: HandOverClientsInput!) {
    handOverClients(input: $input) {
      __typename
      ... on HandOverSuccess {
        handedOver
      }
      ... on Error {
        message
      }
    }
  }
`);

interface HandedClient {
  id: string;
  name: string;
  status: ClientStatus;
}

/** To whom the clients go, and which of them. */
export function HandOverForm(props: {
  from: string | null;
  /** The first hundred. */
  clients: readonly HandedClient[];
  total: number;
  heirs: readonly { id: string; name: string }[];
}) {
  const { from, clients, total, heirs } = props;
  const router = useRouter();
  const [which, setWhich] = useState<'ALL' | 'SOME'>('ALL');
  const [chosen, setChosen] = useState<string[]>([]);
  const [said, setSaid] = useState<string | null>(null);
  const [saving, handOver] = useMutation(handOverClients);
  const answer = saving.data?.handOverClients;
  const refusal =
    answer && 'message' in answer
      ? `${answer.message} Somebody may have changed the list meanwhile: load the page again.`
      : saving.error && 'The service did not answer. Try again.';

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const to = textOf(new FormData(event.currentTarget), 'to');
    setSaid(null);
    const { data } = await handOver({ input: { from, to, ...(which === 'SOME' ? { clients: chosen } : {}) } });
    if (data?.handOverClients.__typename !== 'HandOverSuccess') return;
    const { handedOver } = data.handOverClients;
    const heir = heirs.find(({ id }) => id === to)?.name ?? 'Somebody else';
    setSaid(`${heir} leads ${handedOver === 1 ? '1 client' : `${handedOver} clients`} more now.`);
    setChosen([]);
    router.refresh();
  }

  const notice = said && (
    <Notice tone="good" isAlert>
      {said}
    </Notice>
  );
  // what was said stays when nobody is left to hand over
  if (clients.length === 0) return notice;

  return (
    <form onSubmit={(event) => void onSubmit(event)} className={styles.form}>
      <NativeSelect
        name="to"
        label="Who leads them from now on"
        data={heirs.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <Radio.Group label="Which clients" value={which} onChange={(value) => setWhich(value as 'ALL' | 'SOME')}>
        <Stack gap="xs" mt="xs">
          <Radio value="ALL" label={`All ${total}`} description={from ? 'Those who are archived, too' : null} />
          <Radio value="SOME" label="Those that I choose" />
        </Stack>
      </Radio.Group>
      {which === 'SOME' && (
        <Checkbox.Group label="Clients" value={chosen} onChange={setChosen}>
          <div className={styles.clients}>
            {clients.map(({ id, name, status }) => (
              <Checkbox key={id} value={id} label={status === 'ARCHIVED' ? `${name} (archived)` : name} />
            ))}
            {total > clients.length && (
              <p>
                The first {clients.length} of {total}, by name.
              </p>
            )}
          </div>
        </Checkbox.Group>
      )}
      {notice}
      {refusal && !saving.fetching && (
        <Notice tone="danger" isAlert>
          {refusal}
        </Notice>
      )}
      <Group>
        <Button
          type="submit"
          loading={saving.fetching}
          disabled={heirs.length === 0 || (which === 'SOME' && chosen.length === 0)}
        >
          Hand over
        </Button>
      </Group>
    </form>
  );
}
