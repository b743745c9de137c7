'use client';

import { Loader, Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import { useSettled } from '../search/use-settled';

const supersedingSearch = graphql(`
  query SupersedingSearch($search: String) {
    sources(search: $search, first: 10) {
      edges {
        node {
          id
          title
          year
        }
      }
    }
  }
`);

interface Picked {
  readonly id: string;
  readonly title: string;
}

/** Finds the source of the library that took the place of another. */
export function SupersedingPicker(props: {
  /** The source that it is about, which cannot take its own place. */
  except: string | null;
  picked: Picked | null;
  error?: ReactNode;
  onPick: (source: Picked | null) => void;
}) {
  const { except, picked } = props;
  const [text, setText] = useState(picked?.title ?? '');
  const isPicked = text === picked?.title;
  const search = useSettled(isPicked ? '' : text.trim(), 250);
  const [{ data, fetching, error }] = useQuery({ query: supersedingSearch, variables: { search: search || null } });
  const found = (data?.sources.edges ?? []).map(({ node }) => node).filter(({ id }) => id !== except);
  const options = found.map(({ id, title, year }) => ({ value: id, label: year ? `${title} (${year})` : title }));
  const isListed = picked === null || options.some(({ value }) => value === picked.id);
  const listed = isListed ? options : [{ value: picked.id, label: picked.title }, ...options];

  return (
    <Select
      label="What supersedes it"
      description="Search your library by title, author or DOI; leave it empty when it is not there"
      searchable
      clearable
      data={listed}
      // the service has searched already
      filter={({ options: all }) => all}
      limit={11}
      value={picked?.id ?? null}
      onSearchChange={setText}
      onChange={(id) => {
        const source = listed.find(({ value }) => value === id);
        props.onPick(source ? { id: source.value, title: source.label } : null);
      }}
      error={props.error}
      rightSection={fetching ? <Loader size={18} /> : undefined}
      nothingFoundMessage={error ? 'The service did not answer' : 'No source matches'}
    />
  );
}
