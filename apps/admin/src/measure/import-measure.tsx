'use client';

import { Button, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useClient, useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import type { PreviewMeasureQuery } from '../gql/graphql';
import { ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { FileDrop } from '../ui/file-drop';
import { Notice } from '../ui/notice';
import styles from './client-measures.module.css';
import { DefinitionFacts } from './definition-facts';
import { importOutcomeMeasure, previewMeasure } from './measure-documents';

const MEGABYTE = 1024 * 1024;

/** What a parser says of a text that is no JSON; null for one that is. */
function jsonProblem(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'It cannot be read.';
  }
}

/** Brings in a Questionnaire with its scoring: shows what comes of it, or all that is wrong, before anything is written. */
export function ImportMeasure() {
  const router = useRouter();
  const client = useClient();
  const [importing, send] = useMutation(importOutcomeMeasure);
  const [questionnaire, setQuestionnaire] = useState('');
  const [scoring, setScoring] = useState('');
  const [preview, setPreview] = useState<PreviewMeasureQuery['previewMeasure'] | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const input = { questionnaire, scoring: scoring.trim() || null };

  function change(set: (text: string) => void, text: string) {
    set(text);
    setPreview(null);
    setDone(null);
  }
  async function take(file: File) {
    if (file.size > MEGABYTE) return setSaid(`${file.name} is larger than a megabyte, which no questionnaire is.`);
    const text = await file.text();
    const problem = jsonProblem(text);
    // what stands there already stays
    if (problem) return setSaid(`${file.name} is no JSON, and was not taken. ${problem}`);
    // a scoring says its method, a Questionnaire its type
    change(/"resourceType"/.test(text) ? setQuestionnaire : setScoring, text);
    setSaid(null);
  }
  async function look() {
    setSaid(null);
    if (questionnaire.trim() === '') return setSaid('Give a Questionnaire first.');
    const { data, error } = await client.query(previewMeasure, { input }, { requestPolicy: 'network-only' });
    if (!data) return setSaid(saidOf(silenceOf(error)));
    setPreview(data.previewMeasure);
  }
  async function run() {
    const { data, error } = await send({ input });
    const answer = data?.answer;
    if (answer?.__typename !== 'OutcomeMeasure') return setSaid(answer?.message ?? saidOf(silenceOf(error)));
    setDone(answer.name);
    setPreview(null);
    router.refresh();
  }

  return (
    <div className={styles.page}>
      {done && (
        <Notice tone="good" isAlert>
          <p>{done} is there, and can be scheduled for clients.</p>
          <ButtonLink href="/settings/measures">Show the measures</ButtonLink>
        </Notice>
      )}
      <Card aria-labelledby="bring" className={styles.card}>
        <h2 id="bring">Import an outcome measure</h2>
        <p className={styles.soft}>
          A FHIR R4 Questionnaire with questions of the types integer, choice and boolean, and a scoring as JSON: beside
          it, or in an extension of it. Bring only what the clinic may use.
        </p>
        <FileDrop
          invite="Drop the Questionnaire, and then its scoring, or"
          hint="JSON, up to a megabyte."
          accept=".json,application/json,application/fhir+json"
          onFile={(file) => void take(file)}
        />
        <Textarea
          label="Questionnaire"
          value={questionnaire}
          minRows={4}
          maxRows={14}
          autosize
          spellCheck={false}
          onChange={({ currentTarget }) => change(setQuestionnaire, currentTarget.value)}
        />
        <Textarea
          label="Scoring"
          description='{ "shortTitle": "...", "method": "SUM", "direction": "HIGHER_IS_WORSE", "change": { "points": 5, "source": "..." }, "source": "..." }'
          value={scoring}
          minRows={4}
          maxRows={14}
          autosize
          spellCheck={false}
          onChange={({ currentTarget }) => change(setScoring, currentTarget.value)}
        />
        {said && (
          <Notice tone="danger" isAlert>
            {said}
          </Notice>
        )}
        <div className={styles.buttons}>
          <Button variant={preview?.definition ? 'default' : 'filled'} onClick={() => void look()}>
            Look at it first
          </Button>
        </div>
      </Card>
      {preview && preview.problems.length > 0 && (
        <Notice tone="danger" isAlert>
          <p>It cannot be imported yet. Nothing was written.</p>
          <ul>
            {preview.problems.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <strong>{path}</strong>: {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {preview?.definition && (
        <Card aria-labelledby="preview" className={styles.card}>
          <h2 id="preview">{preview.definition.title}</h2>
          <p role="status">
            {preview.isSame
              ? `Version ${preview.number} says just this already: nothing would be written.`
              : preview.number === 1
                ? 'It comes in as a new measure, version 1.'
                : `It comes in as version ${preview.number}. Who is asked an earlier version goes on with that one.`}
          </p>
          <DefinitionFacts definition={preview.definition} />
          <div className={styles.buttons}>
            <Button loading={importing.fetching} disabled={preview.isSame} onClick={() => void run()}>
              Import it
            </Button>
          </div>
        </Card>
      )}
    </div>
  );
}
