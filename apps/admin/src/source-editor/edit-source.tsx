'use client';

import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { focusOn } from '../exercise-editor/focus-soon';
import { type FragmentType, readFragment } from '../gql';
import type { EditedSourceFragment } from '../gql/graphql';
import { sourceAddress } from '../source/source-address';
import { Notice } from '../ui/notice';
import { AppraisalSection } from './appraisal-section';
import { editedSource, updateSource } from './edited-source';
import { type KnownSource, KnownSourceNotice } from './known-source';
import { LeaveQuestion } from './leave-question';
import { PublishedSection } from './published-section';
import styles from './source-editor.module.css';
import { sourceRules } from './source-form';
import { sourceMeeting } from './source-meeting';
import { SourceMerge } from './source-merge';
import { changedInput, isSameValue, namesOf, type SourceValues, valuesOfSource } from './source-values';
import { StandingSection } from './standing-section';

/** What the form was filled from: the source as it was read last. */
const readOf = (source: EditedSourceFragment) => ({
  revision: source.revision,
  values: valuesOfSource(source),
  names: namesOf(source),
});
type Read = ReturnType<typeof readOf>;

/** Edits a source; when somebody else saved meanwhile, both edits are shown and put together. */
export function EditSource(props: { source: FragmentType<typeof editedSource> }) {
  const source = readFragment(editedSource, props.source);
  const { id, appraisal } = source;
  const router = useRouter();
  const [{ fetching }, update] = useMutation(updateSource);
  const [read, setRead] = useState<Read>(() => readOf(source));
  const [met, setMet] = useState<Read | null>(null);
  const [said, setSaid] = useState<{ message: string; source: KnownSource | null } | null>(null);
  const [isSaved, setSaved] = useState(false);
  const form = useForm<SourceValues>({ initialValues: read.values, validate: sourceRules });
  const isUnsaved = !isSaved && !isSameValue(form.values, read.values);

  async function save(values: SourceValues, over: Read) {
    setSaid(null);
    const input = { id, revision: over.revision, ...changedInput(over.values, values, over.names) };
    const { data, error } = await update({ input });
    const answer = data?.updateSource;
    if (answer?.__typename === 'Source') {
      setSaved(true);
      router.push(sourceAddress(id));
      router.refresh();
    } else if (answer?.__typename === 'ConflictError' && answer.current?.__typename === 'Source') {
      setMet(readOf(readFragment(editedSource, answer.current)));
    } else if (answer?.__typename === 'DuplicateSourceError') {
      setSaid({ message: answer.message, source: answer.source ?? null });
    } else setSaid({ message: answer ? answer.message : saidOf(silenceOf(error)), source: null });
  }

  function settle(values: SourceValues, theirs: Read) {
    // lines of names that either of the two had keep all of their parts
    const names = {
      authors: [...read.names.authors, ...theirs.names.authors],
      editors: [...read.names.editors, ...theirs.names.editors],
    };
    const over = { ...theirs, names };
    setRead(over);
    setMet(null);
    form.setValues(values);
    void save(values, over);
  }

  return (
    <form
      className={styles.form}
      onSubmit={form.onSubmit(
        (values) => void save(values, read),
        () => focusOn('title'),
      )}
      noValidate
    >
      <PublishedSection form={form} />
      <StandingSection form={form} id={id} />
      <AppraisalSection
        form={form}
        appraised={{ by: appraisal.appraisedBy ?? null, at: appraisal.appraisedAt ?? null }}
      />
      <div>
        {said?.source && <KnownSourceNotice {...said} />}
        {said && !said.source && (
          <Notice tone="danger" isAlert>
            <p>{said.message}</p>
          </Notice>
        )}
        <div className={styles.end}>
          <Button type="submit" loading={fetching} disabled={!isUnsaved}>
            Save
          </Button>
          <p role="status" className={styles.state}>
            {isUnsaved ? 'Not saved yet' : 'Nothing has changed'}
          </p>
        </div>
      </div>
      {met && (
        <SourceMerge
          meeting={sourceMeeting(read.values, form.values, met.values)}
          theirs={met.values}
          onSettle={(values) => settle(values, met)}
        />
      )}
      <LeaveQuestion isUnsaved={isUnsaved} words="Your changes are not saved. If you leave, they are gone." />
    </form>
  );
}
