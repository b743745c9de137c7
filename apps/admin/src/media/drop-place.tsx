'use client';

import { Button, FileButton } from '@mantine/core';
import { IconPhotoUp } from '@tabler/icons-react';
import { uploadLimits, uploadTypes } from '@reprise/schema/media';
import { type DragEvent, useEffect, useEffectEvent, useId, useState } from 'react';
import type { MediaKind } from '../gql/graphql';
import styles from './media-picker.module.css';

const kinds = {
  PICTURE: `JPEG, PNG, WebP, AVIF or GIF up to ${uploadLimits.pictureBytes / 1_000_000} MB`,
  VIDEO: `MP4 or WebM up to ${uploadLimits.videoSeconds / 60} minutes and ${uploadLimits.videoBytes / 1_000_000} MB`,
};
const nouns = { PICTURE: 'pictures', VIDEO: 'videos', both: 'pictures or videos' };

const isEditable = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Where files are dropped, pasted or chosen. */
export function DropPlace({ kind, onFiles }: { kind?: MediaKind; onFiles: (files: File[]) => void }) {
  const [isOver, setOver] = useState(false);
  const hint = useId();
  const types = kind ? uploadTypes[kind] : [...uploadTypes.PICTURE, ...uploadTypes.VIDEO];

  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0 || isEditable(event.target)) return;
    event.preventDefault();
    onFiles(files);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => onPaste(event);
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, []);

  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
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
      <IconPhotoUp aria-hidden="true" size={32} stroke={1.5} />
      <p className={styles.invite}>Drop {nouns[kind ?? 'both']} here, paste one, or</p>
      <FileButton multiple accept={types.join(',')} onChange={(files) => files.length > 0 && onFiles(files)}>
        {(button) => (
          <Button variant="default" aria-describedby={hint} {...button}>
            Choose files
          </Button>
        )}
      </FileButton>
      <p id={hint} className={styles.hint}>
        {kind ? kinds[kind] : `${kinds.PICTURE}; ${kinds.VIDEO}`}. Where and when it was taken is removed.
      </p>
    </div>
  );
}
