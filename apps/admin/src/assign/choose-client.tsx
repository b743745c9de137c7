'use client';

import { Loader, TextInput } from '@mantine/core';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../gql';
import { useAnswer } from '../routine-builder/use-answer';
import { useSettled } from '../search/use-settled';
import { ButtonLink } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './choose-client.module.css';

const findClients = graphql(`
  query FindClientsToAssign($search: String) {
    clients(search: $search, filter: { status: [ACTIVE] }, first: 10) {
      edges {
        node {
          id
          name
          lead {
            id
            name
          }
          activePlan {
            id
          }
        }
      }
    }
  }
`);

/** The clients of the clinic, found by typing; Enter takes the first one. */
export function ChooseClient({ slug }: { slug: string }) {
  const router = useRouter();
  const client = useClient();
  const input = useRef<HTMLInputElement>(null);
  // the one thing to do here
  useEffect(() => input.current?.focus(), []);
  const [text, setText] = useState('');
  const search = useSettled(text.trim(), 200);
  const { data, isCurrent, isUnreachable } = useAnswer(findClients, { search: search || null });
  const found = data?.clients.edges.map(({ node }) => node) ?? [];
  const address = (id: string) => `/clients/${encodeURIComponent(id)}/assign?routine=${encodeURIComponent(slug)}`;

  /** Goes to the first who matches what is typed now, whatever the list still shows. */
  async function goToTyped() {
    const answer = await client.query(findClients, { search: text.trim() }).toPromise();
    const [first] = answer.data?.clients.edges ?? [];
    if (first) router.push(address(first.node.id));
  }

  return (
    <div className={styles.choose}>
      <TextInput
        label="Client"
        placeholder="Type a few letters of their name"
        ref={input}
        autoComplete="off"
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && text.trim() !== '') void goToTyped();
        }}
        rightSection={isCurrent ? undefined : <Loader size={18} />}
      />
      {isUnreachable && <Notice tone="danger">The service did not answer. Type again.</Notice>}
      {found.length > 0 && (
        <ul className={styles.clients} aria-label="Clients">
          {found.map(({ id, name, lead, activePlan }) => (
            <li key={id}>
              <Link href={address(id)} prefetch={false}>
                <strong>{name}</strong>
                <span>{[lead?.name, activePlan ? 'has a plan' : 'no plan'].filter(Boolean).join(', ')}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {data && found.length === 0 && (
        <p className={styles.none} role="status">
          Nobody of your clinic has such a name.{' '}
          <ButtonLink href="/clients/new" prefetch={false}>
            New client
          </ButtonLink>
        </p>
      )}
    </div>
  );
}
