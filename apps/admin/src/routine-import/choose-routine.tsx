'use client';

import { importLimits } from '@reprise/schema/source-import';
import { decodeText } from '@reprise/schema/source-import/decode';
import { FileDrop } from '../ui/file-drop';
import { Notice } from '../ui/notice';
import { FileProblems } from './file-problems';
import styles from './routine-import.module.css';

/** A file that was read. */
export interface RoutineText {
  readonly name: string;
  readonly text: string;
}

/** Why a file was not taken. */
export interface Refusal {
  readonly name: string;
  readonly problems: readonly { path: string; message: string }[];
}

const megabytes = importLimits.bytes / 1024 / 1024;

/** Where the file of a routine is dropped or chosen. */
export function ChooseRoutine(props: {
  refusal: Refusal | null;
  onChoose: (file: RoutineText) => void;
  onRefuse: (refusal: Refusal) => void;
}) {
  async function take(file: File) {
    const refuse = (message: string) => props.onRefuse({ name: file.name, problems: [{ path: '', message }] });
    if (file.size > importLimits.bytes) {
      refuse(`It is larger than ${megabytes} MB, which no routine is.`);
      return;
    }
    try {
      props.onChoose({ name: file.name, text: decodeText(new Uint8Array(await file.arrayBuffer())) });
    } catch {
      refuse('It cannot be read. Is it still there?');
    }
  }

  return (
    <div className={styles.stack}>
      {props.refusal && (
        <Notice tone="danger" isAlert>
          <p>{props.refusal.name} cannot be imported. Nothing was written.</p>
          <FileProblems problems={props.refusal.problems} />
        </Notice>
      )}
      <FileDrop
        invite="Drop the file of a routine here, or"
        hint={`A routine that was exported from Reprise as JSON, or a PlanDefinition of FHIR R4 as JSON: up to ${megabytes} MB.`}
        accept=".json,application/json,application/fhir+json"
        onFile={(file) => void take(file)}
      />
    </div>
  );
}
