'use client';

import { decodeText } from '@reprise/schema/source-import/decode';
import { importLimits } from '@reprise/schema/exercise-import';
import { FileDrop } from '../ui/file-drop';
import { Notice } from '../ui/notice';
import styles from './exercise-import.module.css';

/** A file that was read. */
export interface LibraryFile {
  readonly name: string;
  readonly text: string;
}
const megabytes = importLimits.bytes / 1024 / 1024;

/** Where the file of a library is dropped or chosen. */
export function ChooseLibrary(props: {
  /** Why the last one could not be taken. */
  refusal: string | null;
  onChoose: (file: LibraryFile) => void;
  onRefuse: (reason: string) => void;
}) {
  async function take(file: File) {
    if (file.size > importLimits.bytes) {
      props.onRefuse(`${file.name} is larger than ${megabytes} MB. Import it in parts.`);
      return;
    }
    try {
      const text = decodeText(new Uint8Array(await file.arrayBuffer()));
      props.onChoose({ name: file.name, text });
    } catch {
      props.onRefuse(`${file.name} cannot be read. Is it still there?`);
    }
  }

  return (
    <div className={styles.stack}>
      {props.refusal && (
        <Notice tone="danger" isAlert>
          <p>{props.refusal}</p>
          <p>Nothing was imported.</p>
        </Notice>
      )}
      <FileDrop
        invite="Drop the file of a library here, or"
        hint={`The JSON of free-exercise-db, or a table as CSV with the names of its columns in the first row: up to ${megabytes} MB and ${importLimits.records.toLocaleString('en')} exercises.`}
        onFile={(file) => void take(file)}
      />
    </div>
  );
}
