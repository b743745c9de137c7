'use client';

import { useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { readFragment } from '../gql';
import type { ImportRecordFragment, SourceFormat } from '../gql/graphql';
import { sourceByline } from '../source/source-byline';
import { LeaveQuestion } from '../source-editor/leave-question';
import { ChooseReferences } from './choose-references';
import { type Decisions, decisionsInput, type ImportRecord } from './decisions';
import { importRecord, previewImport, runImport, sourceMatch } from './import-documents';
import { ImportPreview } from './import-preview';
import { type ImportDone, ImportSummary } from './import-summary';
import { ImportUnderWay } from './import-under-way';
import type { ImportText } from './read-import-file';

interface Preview {
  readonly source: ImportText;
  readonly format: SourceFormat;
  readonly fingerprint: string;
  readonly records: readonly ImportRecord[];
}
type Phase =
  | { readonly name: 'CHOOSE'; readonly refusal: string | null }
  | { readonly name: 'READING'; readonly key: string }
  | { readonly name: 'PREVIEW'; readonly preview: Preview; readonly said: string | null }
  | { readonly name: 'WRITING'; readonly key: string }
  | { readonly name: 'DONE'; readonly done: ImportDone };

function recordOf(fragment: ImportRecordFragment): ImportRecord {
  const { draft, match, possibleDuplicates, ...record } = fragment;
  return {
    ...record,
    byline: draft ? sourceByline(draft) : '',
    match: match ? readFragment(sourceMatch, match) : null,
    possibleDuplicates: readFragment(sourceMatch, possibleDuplicates),
  };
}

/** Brings a list of references in: chosen, looked at record by record, confirmed, and told of. */
export function ImportSources() {
  const [phase, setPhase] = useState<Phase>({ name: 'CHOOSE', refusal: null });
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [, preview] = useMutation(previewImport);
  const [, run] = useMutation(runImport);

  /** Shows what would become of a text; `before` is what was shown until now, and comes back when this is refused. */
  async function look(source: ImportText, format: SourceFormat | null, before: Preview | null, said: string | null) {
    const progressKey = crypto.randomUUID();
    setPhase({ name: 'READING', key: progressKey });
    const { data, error } = await preview({ input: { text: source.text, format, progressKey } });
    const answer = data?.previewSourceImport;
    if (answer?.__typename === 'SourceImportPreview') {
      const records = readFragment(importRecord, answer.records).map(recordOf);
      if (!said) setDecisions(new Map());
      const { format: found, fingerprint } = answer;
      setPhase({ name: 'PREVIEW', preview: { source, format: found, fingerprint, records }, said });
      return;
    }
    const refusal = answer ? answer.message : saidOf(silenceOf(error));
    if (before) setPhase({ name: 'PREVIEW', preview: before, said: refusal });
    else setPhase({ name: 'CHOOSE', refusal: `${source.name}: ${refusal}` });
  }

  async function confirm(shown: Preview) {
    const { source, format, fingerprint } = shown;
    const progressKey = crypto.randomUUID();
    setPhase({ name: 'WRITING', key: progressKey });
    const input = { text: source.text, format, fingerprint, progressKey, decisions: decisionsInput(decisions) };
    const { data, error } = await run({ input });
    const answer = data?.importSources;
    if (answer?.__typename === 'ImportSourcesSuccess') setPhase({ name: 'DONE', done: answer });
    else if (answer?.__typename === 'ImportOutdatedError') await look(source, format, shown, answer.message);
    else setPhase({ name: 'PREVIEW', preview: shown, said: answer ? answer.message : saidOf(silenceOf(error)) });
  }

  function startOver() {
    setDecisions(new Map());
    setPhase({ name: 'CHOOSE', refusal: null });
  }

  const isUnderWay = phase.name === 'WRITING' || (phase.name === 'PREVIEW' && decisions.size > 0);
  return (
    <>
      {phase.name === 'CHOOSE' && (
        <ChooseReferences
          refusal={phase.refusal}
          onChoose={(source, format) => void look(source, format, null, null)}
          onRefuse={(refusal) => setPhase({ name: 'CHOOSE', refusal })}
        />
      )}
      {phase.name === 'READING' && (
        <ImportUnderWay key={phase.key} progressKey={phase.key} what="Looking at the list" />
      )}
      {phase.name === 'PREVIEW' && (
        <ImportPreview
          key={phase.preview.fingerprint + phase.preview.format}
          name={phase.preview.source.name}
          format={phase.preview.format}
          records={phase.preview.records}
          decisions={decisions}
          said={phase.said}
          onDecide={setDecisions}
          onFormat={(format) => void look(phase.preview.source, format, phase.preview, null)}
          onConfirm={() => void confirm(phase.preview)}
          onStartOver={startOver}
        />
      )}
      {phase.name === 'WRITING' && <ImportUnderWay key={phase.key} progressKey={phase.key} what="Importing" />}
      {phase.name === 'DONE' && <ImportSummary done={phase.done} onAgain={startOver} />}
      <LeaveQuestion
        isUnsaved={isUnderWay}
        words="Nothing of this list is imported yet. If you leave, your choices are gone."
      />
    </>
  );
}
