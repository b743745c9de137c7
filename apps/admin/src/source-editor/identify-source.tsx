'use client';

import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { Notice } from '../ui/notice';
import { lookUpSource } from './edited-source';
import { type KnownSource, KnownSourceNotice } from './known-source';
import styles from './source-editor.module.css';
import { type KnownNames, namesOf, noNames, type SourceValues, valuesOfDraft } from './source-values';

type Said =
  | { readonly kind: 'FOUND'; readonly message: string }
  | { readonly kind: 'BY_HAND'; readonly message: string }
  | { readonly kind: 'KNOWN'; readonly message: string; readonly source: KnownSource | null };

/** Starts a source from what names it: asks the registers, or fills the identifier in where they cannot be asked. */
export function IdentifySource({ onFound }: { onFound: (found: Partial<SourceValues>, names: KnownNames) => void }) {
  const [{ fetching }, lookUp] = useMutation(lookUpSource);
  const [text, setText] = useState('');
  const [said, setSaid] = useState<Said | null>(null);

  async function start() {
    if (text.trim() === '' || fetching) return;
    const { data, error } = await lookUp({ input: { text: text.trim() } });
    const answer = data?.lookUpSource;
    if (!answer) setSaid({ kind: 'BY_HAND', message: saidOf(silenceOf(error)) });
    else if (answer.__typename === 'SourceDraft') {
      onFound(valuesOfDraft(answer), namesOf(answer));
      setSaid({ kind: 'FOUND', message: `Filled in: ${answer.title}. Look it over, then save it.` });
    } else if (answer.__typename === 'DuplicateSourceError') {
      setSaid({ kind: 'KNOWN', message: answer.message, source: answer.source ?? null });
    } else {
      const { doi, pmid, pmcid, url, message } = answer;
      onFound({ doi: doi ?? '', pmid: pmid ?? '', pmcid: pmcid ?? '', url: url ?? '' }, noNames);
      setSaid({ kind: 'BY_HAND', message });
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void start();
  }

  return (
    <section aria-label="Start from an identifier" className={styles.identify}>
      <div className={styles.line}>
        <TextInput
          label="Paste a DOI, a PubMed id or a web address"
          description="What Crossref or PubMed knows of it is filled in below"
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Button variant="default" onClick={() => void start()} loading={fetching}>
          Look it up
        </Button>
      </div>
      {said?.kind === 'KNOWN' && <KnownSourceNotice message={said.message} source={said.source} />}
      {said && said.kind !== 'KNOWN' && (
        <Notice tone={said.kind === 'FOUND' ? 'good' : 'info'} isAlert>
          <p>{said.message}</p>
        </Notice>
      )}
    </section>
  );
}
