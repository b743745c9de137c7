'use client';

import { Loader, Select } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../gql';
import { aboutMinutes } from '../routine/about-minutes';
import { useAnswer } from '../routine-builder/use-answer';
import { useSettled } from '../search/use-settled';
import { type KnownRoutine, knownRoutine } from './known-routines';

const findRoutines = graphql(`
  query FindRoutinesToAssign($search: String) {
    routines(search: $search, filter: { status: [PUBLISHED] }, first: 8) {
      edges {
        node {
          id
          title
          library
          estimatedSeconds {
            min
            max
          }
        }
      }
    }
  }
`);

const routineToAssign = graphql(`
  query RoutineToAssign($id: ID!) {
    routine(id: $id) {
      id
      currentVersion {
        id
        ...RoutineInPlan
      }
    }
  }
`);

/** Finds a published routine by typing; Enter takes the first one. */
export function RoutinePicker(props: {
  picked: KnownRoutine | undefined;
  label: string;
  isFirst: boolean;
  onPick: (routine: KnownRoutine) => void;
}) {
  const { picked, label } = props;
  const client = useClient();
  const input = useRef<HTMLInputElement>(null);
  const isAwaited = props.isFirst && !picked;
  // a part begins here, and nothing stands before it that one would read first
  useEffect(() => {
    if (isAwaited) input.current?.focus();
  }, [isAwaited]);
  const [text, setText] = useState(picked?.title ?? '');
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const search = useSettled(text === picked?.title ? '' : text.trim(), 200);
  const { data, isCurrent, isUnreachable } = useAnswer(findRoutines, isOpen ? { search: search || null } : null);
  const found = (data?.routines.edges ?? []).map(({ node }) => node);
  const options = found.map(({ id, title, library, estimatedSeconds }) => ({
    value: id,
    label: `${title}, ${aboutMinutes(estimatedSeconds)}${library === 'OWN' ? ', ours' : ''}`,
  }));
  const own = picked && !options.some(({ value }) => value === picked.routineId);
  const listed = own ? [...options, { value: picked.routineId, label: picked.title }] : options;

  async function pick(id: string | null) {
    if (!id || id === picked?.routineId) return;
    setSaid(null);
    const answer = await client.query(routineToAssign, { id }).toPromise();
    const version = answer.data?.routine?.currentVersion;
    if (!version) return setSaid('The service did not answer. Choose it again.');
    const routine = knownRoutine(version);
    props.onPick(routine);
    setText(routine.title);
    setOpen(false);
  }

  /** Takes the first that matches what is typed now, whatever the list still shows. */
  async function pickTyped() {
    const answer = await client.query(findRoutines, { search: text.trim() }).toPromise();
    const [first] = answer.data?.routines.edges ?? [];
    if (!answer.data) setSaid('The service did not answer. Press Enter again.');
    else if (first) await pick(first.node.id);
    else setSaid('No published routine matches.');
  }

  return (
    <Select
      label={label}
      placeholder="Type a few letters of its name"
      ref={input}
      searchable
      allowDeselect={false}
      data={listed}
      // the service has searched already
      filter={({ options: all }) => all}
      limit={9}
      value={picked?.routineId ?? null}
      searchValue={text}
      onSearchChange={setText}
      dropdownOpened={isOpen}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      onChange={(id) => void pick(id)}
      onKeyDown={(event) => {
        const isChosen = event.currentTarget.getAttribute('aria-activedescendant');
        if (event.key !== 'Enter' || isChosen || text.trim() === '' || text === picked?.title) return;
        event.preventDefault();
        void pickTyped();
      }}
      error={said}
      rightSection={isOpen && !isCurrent ? <Loader size={18} /> : undefined}
      nothingFoundMessage={
        isUnreachable ? 'The service did not answer' : isCurrent ? 'No published routine matches' : 'Looking…'
      }
    />
  );
}
