'use client';

import { Button, Checkbox, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../gql';
import type { TokenScope } from '../gql/graphql';
import { Notice } from '../ui/notice';
import { textOf } from '../ui/text-of';
import { daysFrom, lifetimes } from './lifetime';
import { NewSecret } from './new-secret';
import { tokenScopes } from './token-scope';

const createApiToken = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      __typename
      ... on ApiToken {
        id
        name
        secret
      }
    }
  }
`);

/** What a token may do unless more is chosen: nothing that was chosen for the one before. */
const least: readonly TokenScope[] = ['READ_LIBRARY'];

/** Makes an API token, and shows its secret the only time it can be seen. */
export function CreateApiToken() {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [scopes, setScopes] = useState<readonly TokenScope[]>(least);
  const [made, setMade] = useState<{ name: string; secret: string } | null>(null);
  const [saving, create] = useMutation(createApiToken);

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = textOf(form, 'name').trim();
    const expiresAt = daysFrom(new Date(), Number(textOf(form, 'days')));
    const { data } = await create({ input: { name, scopes: [...scopes], expiresAt } });
    if (data?.createApiToken.secret) setMade({ name: data.createApiToken.name, secret: data.createApiToken.secret });
  }

  function open() {
    setScopes(least);
    setOpen(true);
  }
  function close() {
    setOpen(false);
    if (made) router.refresh();
  }

  return (
    <>
      <Button onClick={open}>New token</Button>
      <Modal
        opened={isOpen}
        onClose={close}
        onExitTransitionEnd={() => setMade(null)}
        title={made ? `“${made.name}” is ready` : 'New API token'}
        // a secret that is shown once is not lost to a click beside it
        closeOnClickOutside={!made}
        closeOnEscape={!made}
        withCloseButton={!made}
      >
        {made ? (
          <NewSecret secret={made.secret} onDone={close} />
        ) : (
          <form onSubmit={(event) => void onSubmit(event)}>
            <Stack>
              <TextInput
                name="name"
                label="Name"
                description="What will use it, so that you know it again"
                required
                maxLength={100}
                data-autofocus
              />
              <Checkbox.Group
                label="What it may do"
                value={[...scopes]}
                onChange={(values) => setScopes(values as TokenScope[])}
                error={scopes.length === 0 && 'Choose at least one'}
              >
                <Stack gap="xs" mt="xs">
                  {tokenScopes.map(({ value, label, description }) => (
                    <Checkbox key={value} value={value} label={label} description={description} />
                  ))}
                </Stack>
              </Checkbox.Group>
              <NativeSelect name="days" label="Good for" defaultValue="90" data={lifetimes} />
              {saving.error && (
                <Notice tone="danger" isAlert>
                  The token was not made:{' '}
                  {saving.error.graphQLErrors[0]?.message ?? 'the service did not answer. Try again.'}
                </Notice>
              )}
              <Group justify="flex-end">
                <Button variant="default" onClick={close}>
                  Cancel
                </Button>
                <Button type="submit" loading={saving.fetching} disabled={scopes.length === 0}>
                  Make the token
                </Button>
              </Group>
            </Stack>
          </form>
        )}
      </Modal>
    </>
  );
}
