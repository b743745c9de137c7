'use client';

import { Button, FileButton } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useId, useState } from 'react';
import styles from './file-drop.module.css';

/** Where one file is dropped or chosen. */
export function FileDrop(props: {
  invite: string;
  /** What files are taken, in words. */
  hint: ReactNode;
  /** The endings and types that the chooser offers. */
  accept?: string;
  onFile: (file: File) => void;
}) {
  const [isOver, setOver] = useState(false);
  const hint = useId();

  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) props.onFile(file);
  }

  return (
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <IconFileImport aria-hidden="true" size={32} stroke={1.5} />
      <p>{props.invite}</p>
      <FileButton accept={props.accept} onChange={(file) => file && props.onFile(file)}>
        {(button) => (
          <Button variant="default" aria-describedby={hint} {...button}>
            Choose a file
          </Button>
        )}
      </FileButton>
      <p id={hint} className={styles.hint}>
        {props.hint}
      </p>
    </div>
  );
}
