'use client';

import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { focusOn } from '../exercise-editor/focus-soon';
import { sourceAddress } from '../source/source-address';
import { Notice } from '../ui/notice';
import { AppraisalSection } from './appraisal-section';
import { createSource } from './edited-source';
import { IdentifySource } from './identify-source';
import { type KnownSource, KnownSourceNotice } from './known-source';
import { LeaveQuestion } from './leave-question';
import { PublishedSection } from './published-section';
import styles from './source-editor.module.css';
import { sourceRules } from './source-form';
import { changedInput, emptyValues, isSameValue, type KnownNames, noNames, type SourceValues } from './source-values';
import { StandingSection } from './standing-section';

/** A source from nothing: by what names it, or by hand. */
export function NewSource() {
  const router = useRouter();
  const [{ fetching }, create] = useMutation(createSource);
  const [said, setSaid] = useState<{ message: string; source: KnownSource | null } | null>(null);
  const [names, setNames] = useState<KnownNames>(noNames);
  const [isSaved, setSaved] = useState(false);
  const form = useForm<SourceValues>({ initialValues: emptyValues, validate: sourceRules });
  const isUnsaved = !isSaved && !isSameValue(form.values, emptyValues);

  /** Fills what is still empty: what somebody typed stays. */
  function onFound(found: Partial<SourceValues>, of: KnownNames) {
    setNames(of);
    form.setValues((values) => {
      const next = { ...values } as SourceValues;
      const isStarted = next.title !== '';
      for (const [field, value] of Object.entries(found) as [keyof SourceValues, never][]) {
        const isFree = field === 'type' ? !isStarted : next[field] === '';
        if (isFree) next[field] = value;
      }
      return next;
    });
  }

  async function save(values: SourceValues) {
    const input = { ...changedInput(emptyValues, values, names), title: values.title.trim(), type: values.type };
    const { data, error } = await create({ input });
    const answer = data?.createSource;
    if (answer?.__typename === 'Source') {
      setSaved(true);
      router.push(sourceAddress(answer.id));
      router.refresh();
    } else if (answer?.__typename === 'DuplicateSourceError') {
      setSaid({ message: answer.message, source: answer.source ?? null });
    } else setSaid({ message: answer ? answer.message : saidOf(silenceOf(error)), source: null });
  }

  return (
    <form
      className={styles.form}
      onSubmit={form.onSubmit(
        (values) => void save(values),
        () => focusOn('title'),
      )}
      noValidate
    >
      <IdentifySource onFound={onFound} />
      <PublishedSection form={form} />
      <StandingSection form={form} id={null} />
      <AppraisalSection form={form} appraised={null} />
      <div>
        {said?.source && <KnownSourceNotice {...said} />}
        {said && !said.source && (
          <Notice tone="danger" isAlert>
            <p>{said.message}</p>
          </Notice>
        )}
        <div className={styles.end}>
          <Button type="submit" loading={fetching}>
            Save the source
          </Button>
        </div>
      </div>
      <LeaveQuestion isUnsaved={isUnsaved} words="This source is not saved. If you leave, what you typed is gone." />
    </form>
  );
}
