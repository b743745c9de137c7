'use client';

import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { categoryLabel } from '../exercise/exercise-labels';
import { graphql } from '../gql';
import { useSettled } from '../search/use-settled';
import styles from './editor.module.css';

const neighbours = graphql(`
  query Neighbours($search: String!) {
    exercises(search: $search, first: 8, filter: { status: [PUBLISHED, DRAFT] }) {
      edges {
        node {
          id
          name
          category
          library
        }
      }
    }
  }
`);

/** Finds an exercise of the library by its name, to stand on the ladder. */
export function NeighbourSearch(props: {
  /** The ids of those that stand there already. */
  readonly taken: readonly string[];
  readonly onPick: (exercise: { id: string; name: string }) => void;
}) {
  const [text, setText] = useState('');
  const search = useSettled(text.trim(), 250);
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const [{ data, fetching, error }] = useQuery({ query: neighbours, variables: { search }, pause: search === '' });
  const found = search === '' ? [] : (data?.exercises.edges ?? []).map(({ node }) => node);
  const free = found.filter(({ id }) => !props.taken.includes(id));

  function pick(id: string) {
    const exercise = free.find((one) => one.id === id);
    if (!exercise) return;
    props.onPick(exercise);
    setText('');
    box.closeDropdown();
  }

  return (
    <Combobox store={box} onOptionSubmit={pick}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          data-adder
          aria-autocomplete="list"
          label="Add a neighbour"
          placeholder="Search exercises by name"
          value={text}
          rightSection={fetching && <Loader size={18} />}
          onChange={(event) => {
            setText(event.currentTarget.value);
            box.openDropdown();
            box.updateSelectedOptionIndex();
          }}
          onFocus={() => text && box.openDropdown()}
          onBlur={() => box.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={search === '' || fetching}>
        <Combobox.Options>
          {free.map(({ id, name, category, library }) => (
            <Combobox.Option value={id} key={id} className={styles.option}>
              <span>{name}</span>
              <span className={styles.optionNote}>
                {categoryLabel[category]}
                {library === 'OWN' && ', your own'}
              </span>
            </Combobox.Option>
          ))}
          {free.length === 0 && (
            <Combobox.Empty>{error ? 'The service did not answer' : 'Nothing else is called that'}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
