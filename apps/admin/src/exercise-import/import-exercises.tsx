'use client';

import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { PageSkeleton } from '../ui/skeleton';
import { ChooseLibrary, type LibraryFile } from './choose-library';
import type { ShownColumn } from './column-mapping';
import { type Decisions, decisionsInput } from './decisions';
import { exerciseImportProgress, importExercises, previewExerciseImport } from './import-documents';
import { ImportPreview, type Preview } from './import-preview';
import { type ImportDone, ImportSummary } from './import-summary';
import { ImportUnderWay } from './import-under-way';
import { type ShownRecord, shownRecords } from './shown-record';

type Phase =
  | { readonly name: 'CHOOSE'; readonly refusal: string | null }
  | { readonly name: 'READING' }
  | { readonly name: 'PREVIEW'; readonly file: LibraryFile; readonly preview: Preview; readonly said: string | null }
  | { readonly name: 'WRITING'; readonly key: string; readonly isStopping: boolean }
  | { readonly name: 'DONE'; readonly done: ImportDone };

const noDecisions: Decisions = new Map();
const columnsInput = (columns: readonly ShownColumn[]) => columns.map(({ name, field }) => ({ column: name, field }));
const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds));

/** Brings a library of exercises in: chosen, looked at record by record, confirmed, and told of. */
export function ImportExercises() {
  const client = useClient();
  const [phase, setPhase] = useState<Phase>({ name: 'CHOOSE', refusal: null });
  const [decisions, setDecisions] = useState<Decisions>(noDecisions);
  const [isBusy, setBusy] = useState(false);
  const leaving = useRef<AbortController | null>(null);
  const isWriting = phase.name === 'WRITING';

  useEffect(() => {
    if (!isWriting) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isWriting]);
  useEffect(() => () => leaving.current?.abort(), []);

  /** Asks what would become of a file: all of it, however many answers that takes. */
  async function preview(file: LibraryFile, columns: readonly ShownColumn[]): Promise<Preview | string> {
    const input = { text: file.text, columns: columnsInput(columns) };
    const records: ShownRecord[] = [];
    for (;;) {
      const variables = { input, offset: records.length };
      const { data, error } = await client.mutation(previewExerciseImport, variables).toPromise();
      const answer = data?.previewExerciseImport;
      if (answer?.__typename !== 'ExerciseImportPreview') return answer ? answer.message : saidOf(silenceOf(error));
      records.push(...shownRecords(answer.records));
      if (records.length >= answer.total || answer.records.length === 0) return { ...answer, records };
    }
  }

  /** Shows what would become of a file; `before` is what was shown until now, and stays when this is refused. */
  async function look(
    file: LibraryFile,
    columns: readonly ShownColumn[],
    { before = null, said = null }: { before?: Preview | null; said?: string | null } = {},
  ) {
    if (before) setBusy(true);
    else setPhase({ name: 'READING' });
    const found = await preview(file, columns);
    setBusy(false);
    if (typeof found !== 'string') {
      setDecisions(noDecisions);
      setPhase({ name: 'PREVIEW', file, preview: found, said });
    } else if (before) setPhase({ name: 'PREVIEW', file, preview: before, said: found });
    else setPhase({ name: 'CHOOSE', refusal: `${file.name}: ${found}` });
  }

  /** What came of an import that was cancelled: asked until it is known. */
  async function endOfCancelled(key: string): Promise<string> {
    for (let tries = 0; tries < 60; tries++) {
      const answer = await client.query(exerciseImportProgress, { key }, { requestPolicy: 'network-only' }).toPromise();
      const stage = answer.data?.exerciseImportProgress?.stage;
      if (stage === 'DONE') return 'It was written before it could be cancelled: its drafts are in your library.';
      if (stage === 'CANCELLED' || (answer.data && stage === undefined)) return 'Cancelled. Nothing was written.';
      await pause(500);
    }
    return 'It does not tell yet whether it stopped. Look among your drafts before you import again.';
  }

  async function confirm(file: LibraryFile, shown: Preview) {
    const key = crypto.randomUUID();
    const leave = new AbortController();
    leaving.current = leave;
    setPhase({ name: 'WRITING', key, isStopping: false });
    const input = {
      text: file.text,
      columns: columnsInput(shown.columns),
      fingerprint: shown.fingerprint,
      decisions: decisionsInput(decisions),
      progressKey: key,
    };
    // ending the request is what cancels an import
    const request: typeof fetch = (address, options) => fetch(address, { ...options, signal: leave.signal });
    const { data, error } = await client.mutation(importExercises, { input }, { fetch: request }).toPromise();
    const answer = data?.importExercises;
    if (answer?.__typename === 'ImportExercisesSuccess') setPhase({ name: 'DONE', done: answer });
    else if (leave.signal.aborted) {
      const said = await endOfCancelled(key);
      setPhase({ name: 'PREVIEW', file, preview: shown, said });
    } else if (answer?.__typename === 'ImportOutdatedError') {
      await look(file, shown.columns, { before: shown, said: answer.message });
    } else
      setPhase({ name: 'PREVIEW', file, preview: shown, said: answer ? answer.message : saidOf(silenceOf(error)) });
  }

  function startOver() {
    setDecisions(noDecisions);
    setPhase({ name: 'CHOOSE', refusal: null });
  }

  return (
    <>
      {phase.name === 'CHOOSE' && (
        <ChooseLibrary
          refusal={phase.refusal}
          onChoose={(file) => void look(file, [])}
          onRefuse={(refusal) => setPhase({ name: 'CHOOSE', refusal })}
        />
      )}
      {phase.name === 'READING' && <PageSkeleton label="Reading the file" rows={5} />}
      {phase.name === 'PREVIEW' && (
        <ImportPreview
          key={phase.preview.fingerprint}
          name={phase.file.name}
          preview={phase.preview}
          decisions={decisions}
          said={phase.said}
          isBusy={isBusy}
          onDecide={setDecisions}
          onColumns={(columns) => void look(phase.file, columns, { before: phase.preview })}
          onConfirm={() => void confirm(phase.file, phase.preview)}
          onStartOver={startOver}
        />
      )}
      {phase.name === 'WRITING' && (
        <ImportUnderWay
          progressKey={phase.key}
          isStopping={phase.isStopping}
          onCancel={() => {
            leaving.current?.abort();
            setPhase({ ...phase, isStopping: true });
          }}
        />
      )}
      {phase.name === 'DONE' && <ImportSummary done={phase.done} onAgain={startOver} />}
    </>
  );
}
