'use client';

import { Autocomplete, Button, Drawer, Group, SegmentedControl, Stack, TextInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { parseDose } from '@reprise/schema/dose/parse';
import { useState } from 'react';
import type { Claim } from '../exercise-editor/editor-context';
import { readFragment } from '../gql';
import type { CitationStance, EditedCitationFragment, PickedSourceFragment } from '../gql/graphql';
import { claimKindLabel, stanceLabel } from '../source/source-labels';
import { Notice } from '../ui/notice';
import { valuesOf } from '../ui/values-of';
import styles from './citation-editor.module.css';
import { DoseField } from './dose-field';
import { pickedSource } from './edited-citation';
import { SourcePicker } from './source-picker';
import { useCite } from './use-cite';

/** The claim that a panel is about, and the citation when it is one that is there. */
export interface Cited {
  readonly claim: Claim;
  readonly citation?: EditedCitationFragment | undefined;
}

interface Values {
  source: PickedSourceFragment | null;
  claim: string;
  locatorLabel: string;
  locatorValue: string;
  stance: CitationStance;
  doseText: string;
}

const labels = ['page', 'pages', 'table', 'figure', 'section', 'chapter', 'appendix', 'box'];

/** Ties a claim to a place in a source: which one, where in it, how it stands to the claim, and what it says. */
export function CitationPanel({ cited, onClose }: { cited: Cited; onClose: () => void }) {
  const { claim, citation } = cited;
  const cite = useCite();
  const [said, setSaid] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const form = useForm<Values>({
    initialValues: {
      source: citation ? readFragment(pickedSource, citation.source) : null,
      claim: citation?.claim ?? (claim.kind === 'DOSE' ? '' : claim.text.trim()),
      locatorLabel: citation?.locatorLabel ?? 'page',
      locatorValue: citation?.locatorValue ?? '',
      stance: citation?.stance ?? 'SUPPORTS',
      doseText: citation?.dose?.shorthand ?? '',
    },
    validate: {
      source: (source) => (source ? null : 'Choose a source.'),
      claim: (words) => (words.trim() === '' ? 'Say what the source says.' : null),
      locatorLabel: (label, { locatorValue }) =>
        locatorValue.trim() !== '' && label.trim() === '' ? 'Such as page or section.' : null,
      doseText: (text) => (claim.kind !== 'DOSE' || parseDose(text).ok ? null : 'Write a dose that can be read.'),
    },
  });

  async function run(change: Parameters<typeof cite>[0]) {
    setSending(true);
    const refused = await cite(change);
    setSending(false);
    if (refused === null) onClose();
    else setSaid(refused);
  }

  function onSubmit({ source, claim: words, locatorLabel, locatorValue, stance, doseText }: Values) {
    if (!source) return;
    const place = locatorValue.trim() === '' ? null : locatorValue.trim();
    const input = {
      sourceId: source.id,
      claim: words.trim(),
      locatorLabel: place && locatorLabel.trim(),
      locatorValue: place,
      stance,
      doseText: claim.kind === 'DOSE' ? doseText : null,
    };
    if (citation) return run({ act: 'update', input: { ...input, id: citation.id } });
    return run({ act: 'cite', input: { ...input, kind: claim.kind, claimKey: claim.claimKey } });
  }

  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="30rem"
      title={citation ? 'The citation' : 'Cite a source'}
      closeButtonProps={{ 'aria-label': 'Close' }}
      // a half-written citation is not lost to a click beside it
      closeOnClickOutside={!form.isDirty()}
    >
      <form onSubmit={form.onSubmit((values) => void onSubmit(values))} noValidate>
        <Stack>
          <p className={styles.about}>
            <span className={styles.kind}>{claimKindLabel[claim.kind]}</span>
            {claim.text.trim() && <q>{claim.text.trim()}</q>}
          </p>
          <SourcePicker source={form.values.source} onPick={(source) => form.setFieldValue('source', source)} />
          {form.errors.source && (
            <p role="alert" className={styles.error}>
              {form.errors.source}
            </p>
          )}
          {claim.kind === 'DOSE' && (
            <DoseField value={form.values.doseText} onChange={(text) => form.setFieldValue('doseText', text)} />
          )}
          {form.errors.doseText && (
            <p role="alert" className={styles.error}>
              {form.errors.doseText}
            </p>
          )}
          <Textarea
            label="What the source says"
            description="In your own words, and only what it does say"
            required
            autosize
            minRows={2}
            maxLength={1000}
            {...form.getInputProps('claim')}
          />
          <div className={styles.place} role="group" aria-label="Place in the source">
            <Autocomplete label="Place" data={labels} maxLength={40} {...form.getInputProps('locatorLabel')} />
            <TextInput label="Number or name" maxLength={200} {...form.getInputProps('locatorValue')} />
          </div>
          <div>
            <p id="stance" className={styles.label}>
              How it stands to the claim
            </p>
            <SegmentedControl
              className={styles.choice}
              fullWidth
              aria-labelledby="stance"
              data={valuesOf(stanceLabel).map((value) => ({ value, label: stanceLabel[value] }))}
              {...form.getInputProps('stance')}
            />
          </div>
          {said && (
            <Notice tone="danger" isAlert>
              {said}
            </Notice>
          )}
          <Group justify="space-between">
            {citation ? (
              <Button variant="subtle" color="red" onClick={() => void run({ act: 'remove', id: citation.id })}>
                Remove
              </Button>
            ) : (
              <span />
            )}
            <Button type="submit" loading={isSending}>
              {citation ? 'Save the citation' : 'Cite it'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}
