'use client';

import { Button, Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../gql';
import type { PickedSourceFragment } from '../gql/graphql';
import { useSettled } from '../search/use-settled';
import { sourceWarning } from '../source/source-warning';
import { StrengthMark } from '../source/strength-mark';
import { Badge } from '../ui/badge';
import styles from './citation-editor.module.css';
import { pickedSource } from './edited-citation';
import { sourceFacts } from './source-words';
import { SourceByHand } from './source-by-hand';

const sourceSearch = graphql(`
  query SourceSearch($search: String) {
    sources(search: $search, first: 10) {
      edges {
        node {
          id
          ...PickedSource
        }
      }
    }
  }
`);

interface SourcePickerProps {
  readonly source: PickedSourceFragment | null;
  readonly onPick: (source: PickedSourceFragment | null) => void;
}

/** Picks the source of a citation by search, or makes one by hand in place. */
export function SourcePicker({ source, onPick }: SourcePickerProps) {
  const [text, setText] = useState('');
  const [isByHand, setByHand] = useState(false);

  if (source) return <Chosen source={source} onChange={() => onPick(null)} />;
  if (isByHand) {
    return (
      <SourceByHand
        title={text}
        onMade={(made) => {
          setByHand(false);
          onPick(made);
        }}
        onCancel={() => setByHand(false)}
      />
    );
  }
  return (
    <div className={styles.picker}>
      <Search text={text} onType={setText} onPick={onPick} />
      <Button variant="default" onClick={() => setByHand(true)}>
        It is not there: write it down
      </Button>
    </div>
  );
}

function Search(props: { text: string; onType: (text: string) => void; onPick: SourcePickerProps['onPick'] }) {
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const search = useSettled(props.text.trim(), 250);
  const [{ data, fetching, error }] = useQuery({ query: sourceSearch, variables: { search: search || null } });
  const found = (data?.sources.edges ?? []).map(({ node }) => readFragment(pickedSource, node));

  return (
    <Combobox
      store={box}
      onOptionSubmit={(id) => {
        const picked = found.find((one) => one.id === id);
        if (picked) props.onPick(picked);
        box.closeDropdown();
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          aria-autocomplete="list"
          label="Source"
          description="Search by title, author, DOI or PubMed id"
          required
          data-autofocus
          value={props.text}
          rightSection={fetching && <Loader size={18} />}
          onChange={(event) => {
            props.onType(event.currentTarget.value);
            box.openDropdown();
            box.updateSelectedOptionIndex();
          }}
          onClick={() => box.openDropdown()}
          onBlur={() => box.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={320} style={{ overflowY: 'auto' }}>
          {found.map((one) => (
            <Combobox.Option value={one.id} key={one.id} className={styles.option}>
              <SourceLine source={one} />
            </Combobox.Option>
          ))}
          {found.length === 0 && !fetching && (
            <Combobox.Empty>{error ? 'The service did not answer' : 'No source matches'}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function SourceLine({ source }: { source: PickedSourceFragment }) {
  const warning = sourceWarning(source);
  return (
    <span className={styles.sourceLine}>
      <span className={styles.sourceTitle}>{source.title}</span>
      <span className={styles.sourceFacts}>
        {sourceFacts(source)} <StrengthMark strength={source.appraisal.strength} />
        {warning && <Badge tone="caution">{warning}</Badge>}
      </span>
    </span>
  );
}

function Chosen({ source, onChange }: { source: PickedSourceFragment; onChange: () => void }) {
  return (
    <div className={styles.chosen} role="group" aria-label="Source">
      <SourceLine source={source} />
      <Button variant="default" onClick={onChange}>
        Choose another
      </Button>
    </div>
  );
}
