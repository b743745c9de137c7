'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { ButtonLink } from '../ui/button';
import { Notice } from '../ui/notice';
import { PageSkeleton } from '../ui/skeleton';
import { ChooseRoutine, type Refusal, type RoutineText } from './choose-routine';
import { importRoutine, previewRoutineImport } from './import-documents';
import styles from './routine-import.module.css';
import { type Preview, RoutinePreview } from './routine-preview';

type Phase =
  | { readonly name: 'CHOOSE'; readonly refusal: Refusal | null }
  | { readonly name: 'READING' }
  | { readonly name: 'PREVIEW'; readonly file: RoutineText; readonly preview: Preview; readonly said: string | null }
  | { readonly name: 'DONE'; readonly routine: { readonly slug: string; readonly title: string } };

/** Brings a routine in from a file: chosen, looked at, confirmed, and opened as a draft. */
export function ImportRoutine() {
  const client = useClient();
  const [phase, setPhase] = useState<Phase>({ name: 'CHOOSE', refusal: null });
  const [isBusy, setBusy] = useState(false);

  const refuse = (name: string, message: string) =>
    setPhase({ name: 'CHOOSE', refusal: { name, problems: [{ path: '', message }] } });

  async function look(file: RoutineText, said: string | null = null) {
    setPhase({ name: 'READING' });
    const { data, error } = await client.mutation(previewRoutineImport, { input: { text: file.text } }).toPromise();
    const answer = data?.previewRoutineImport;
    if (answer?.__typename === 'RoutineImportPreview') setPhase({ name: 'PREVIEW', file, preview: answer, said });
    else if (answer) setPhase({ name: 'CHOOSE', refusal: { name: file.name, problems: answer.problems } });
    else refuse(file.name, saidOf(silenceOf(error)));
  }

  async function confirm(file: RoutineText, preview: Preview) {
    setBusy(true);
    const input = { text: file.text, fingerprint: preview.fingerprint };
    const { data, error } = await client.mutation(importRoutine, { input }).toPromise();
    setBusy(false);
    const answer = data?.importRoutine;
    if (answer?.__typename === 'ImportRoutineSuccess') setPhase({ name: 'DONE', routine: answer.routine });
    else if (answer?.__typename === 'ImportOutdatedError') await look(file, answer.message);
    else setPhase({ name: 'PREVIEW', file, preview, said: answer ? answer.message : saidOf(silenceOf(error)) });
  }

  const startOver = () => setPhase({ name: 'CHOOSE', refusal: null });

  return (
    <>
      {phase.name === 'CHOOSE' && (
        <ChooseRoutine
          refusal={phase.refusal}
          onChoose={(file) => void look(file)}
          onRefuse={(refusal) => setPhase({ name: 'CHOOSE', refusal })}
        />
      )}
      {phase.name === 'READING' && <PageSkeleton label="Reading the file" rows={5} />}
      {phase.name === 'PREVIEW' && (
        <RoutinePreview
          name={phase.file.name}
          preview={phase.preview}
          said={phase.said}
          isBusy={isBusy}
          onConfirm={() => void confirm(phase.file, phase.preview)}
          onStartOver={startOver}
        />
      )}
      {phase.name === 'DONE' && (
        <div className={styles.stack}>
          <Notice tone="good" isAlert>
            <p>“{phase.routine.title || 'A routine without a title'}” is a draft of your own now.</p>
          </Notice>
          <div className={styles.end}>
            <ButtonLink href={`/routines/${phase.routine.slug}/edit`} look="filled">
              Open the draft
            </ButtonLink>
            <Button variant="default" onClick={startOver}>
              Import another file
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
