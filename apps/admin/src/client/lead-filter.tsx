'use client';

import { NativeSelect } from '@mantine/core';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';

/** Narrows the clients to those of one member; the choice stands in the address. */
export function LeadFilter(props: { members: readonly { id: string; name: string }[]; chosen: string }) {
  const router = useRouter();
  const path = usePathname();
  const parameters = useSearchParams();

  function choose(lead: string) {
    const next = new URLSearchParams(parameters);
    for (const name of ['after', 'before', 'lead']) next.delete(name);
    if (lead) next.set('lead', lead);
    router.replace(next.size > 0 ? `${path}?${next}` : path, { scroll: false });
  }

  return (
    <NativeSelect
      aria-label="Whose clients"
      value={props.chosen}
      onChange={({ currentTarget: { value } }) => choose(value)}
      data={[
        { value: '', label: 'Everybody’s clients' },
        { value: 'mine', label: 'My clients' },
        ...props.members.map(({ id, name }) => ({ value: id, label: `${name}’s clients` })),
      ]}
    />
  );
}
