'use client';

import { Button, CloseButton, Progress } from '@mantine/core';
import { IconPhoto, IconVideo } from '@tabler/icons-react';
import { Notice } from '../ui/notice';
import styles from './media-picker.module.css';
import { MediaWordsForm } from './media-words-form';
import type { MediaWords } from './picked-media';
import { Thumbnail } from './thumbnail';
import { type UploadItem, type UploadState, pickedOf } from './upload-item';

function stateWords(state: UploadState): string {
  switch (state.name) {
    case 'WAITING':
      return 'Waiting for its turn';
    case 'SENDING':
      return `Sending, ${Math.round(state.share * 100)} %`;
    case 'LOOKED_AT':
      return 'Being made ready';
    case 'KEPT':
      return state.uploaded.isNew ? 'Uploaded' : 'Your clinic has this one already';
    case 'REFUSED':
      return 'Not taken';
  }
}

function Preview({ item }: { item: UploadItem }) {
  // what was not taken may be no picture at all
  const url = pickedOf(item)?.thumbnailUrl ?? (item.state.name === 'REFUSED' ? null : item.previewUrl);
  const Sign = item.file.type.startsWith('video/') ? IconVideo : IconPhoto;
  return (
    <div className={styles.preview}>{url ? <Thumbnail url={url} /> : <Sign aria-hidden="true" stroke={1.5} />}</div>
  );
}

interface UploadRowProps {
  readonly item: UploadItem;
  readonly onWords: (words: Partial<MediaWords>) => void;
  readonly onRemove: () => void;
  readonly onRetry: () => void;
  /** Gives all others this one's author and licence; only where there are others. */
  readonly onSameForAll?: () => void;
}

/** One file: how far it is, why it was not taken, or its words once it is kept. */
export function UploadRow({ item, onWords, onRemove, onRetry, onSameForAll }: UploadRowProps) {
  const { file, state, words, refusal } = item;
  const isBusy = state.name === 'WAITING' || state.name === 'SENDING' || state.name === 'LOOKED_AT';
  const percent = state.name === 'SENDING' ? state.share * 100 : state.name === 'LOOKED_AT' ? 100 : 0;

  return (
    <li className={styles.row}>
      <Preview item={item} />
      <div className={styles.main}>
        <div className={styles.head}>
          <strong className={styles.name}>{file.name || 'Pasted picture'}</strong>
          <span className={styles.state}>{stateWords(state)}</span>
          <CloseButton
            size="lg"
            className={styles.close}
            onClick={onRemove}
            aria-label={`${isBusy ? 'Cancel' : 'Remove'} ${file.name || 'pasted picture'}`}
          />
        </div>
        {isBusy && (
          <Progress
            value={percent}
            animated={state.name === 'LOOKED_AT'}
            aria-label={`${file.name}: ${stateWords(state)}`}
          />
        )}
        {state.name === 'REFUSED' && (
          <>
            <Notice tone="danger" isAlert>
              {state.words}
            </Notice>
            {state.canRetry && (
              <Button variant="default" className={styles.again} onClick={onRetry}>
                Try again
              </Button>
            )}
          </>
        )}
        {state.name === 'KEPT' && state.uploaded.kind === 'VIDEO' && state.uploaded.isNew && !state.posterUrl && (
          <Notice tone="caution">
            This browser cannot play the video, so it has no preview picture. It is kept all the same.
          </Notice>
        )}
        {state.name === 'KEPT' && <MediaWordsForm words={words} onChange={onWords} />}
        {refusal && (
          <Notice tone="danger" isAlert>
            {refusal}
          </Notice>
        )}
        {state.name === 'KEPT' && onSameForAll && (words.author || words.licence) && (
          <Button variant="subtle" className={styles.again} onClick={onSameForAll}>
            Same author and licence for all
          </Button>
        )}
      </div>
    </li>
  );
}
