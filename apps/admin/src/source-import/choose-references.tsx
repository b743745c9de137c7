'use client';

import { Button, FileButton, NativeSelect, Textarea } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { importLimits } from '@reprise/schema/source-import';
import { type DragEvent, useState } from 'react';
import type { SourceFormat } from '../gql/graphql';
import { Notice } from '../ui/notice';
import { valuesOf } from '../ui/values-of';
import drop from '../media/media-picker.module.css';
import { formatLabel } from './import-labels';
import { type ImportText, readImportFile, refusalOf } from './read-import-file';
import styles from './source-import.module.css';

const formats = [
  { value: '', label: 'Found by itself' },
  ...valuesOf(formatLabel).map((value) => ({ value, label: formatLabel[value] })),
];

/** Where a list of references is dropped, chosen or pasted. */
export function ChooseReferences(props: {
  /** Why the last one could not be taken. */
  refusal: string | null;
  onChoose: (text: ImportText, format: SourceFormat | null) => void;
  onRefuse: (reason: string) => void;
}) {
  const [format, setFormat] = useState<SourceFormat | ''>('');
  const [pasted, setPasted] = useState('');
  const [isOver, setOver] = useState(false);

  async function take(file: File | null | undefined) {
    if (!file) return;
    const read = await readImportFile(file);
    if ('refusal' in read) props.onRefuse(read.refusal);
    else props.onChoose(read, format || null);
  }

  function takePasted() {
    const reason = refusalOf(pasted);
    if (reason) props.onRefuse(reason);
    else props.onChoose({ name: 'What you pasted', text: pasted }, format || null);
  }

  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  }

  return (
    <div className={styles.choose}>
      {props.refusal && (
        <Notice tone="danger" isAlert>
          <p>{props.refusal}</p>
          <p>Nothing was imported.</p>
        </Notice>
      )}
      <div
        className={drop.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <IconFileImport aria-hidden="true" size={32} stroke={1.5} />
        <p className={drop.invite}>Drop a file of references here, or</p>
        <FileButton onChange={(file) => void take(file)}>
          {(button) => (
            <Button variant="default" aria-describedby="import-hint" {...button}>
              Choose a file
            </Button>
          )}
        </FileButton>
        <p id="import-hint" className={drop.hint}>
          RIS, BibTeX, NBIB or CSL-JSON, as Zotero, EndNote, Mendeley and PubMed export them: up to{' '}
          {importLimits.bytes / 1024 / 1024} MB and {importLimits.records.toLocaleString('en')} records.
        </p>
      </div>
      <Textarea
        label="Or paste references"
        autosize
        minRows={4}
        maxRows={12}
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
        classNames={{ input: styles.pasted }}
      />
      <div className={styles.line}>
        <NativeSelect
          label="Format"
          data={formats}
          value={format}
          onChange={(event) => setFormat(event.currentTarget.value as SourceFormat | '')}
        />
        <Button onClick={takePasted} disabled={pasted.trim() === ''}>
          Look at what you pasted
        </Button>
      </div>
    </div>
  );
}
