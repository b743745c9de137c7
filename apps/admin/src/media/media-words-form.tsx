'use client';

import { Textarea } from '@mantine/core';
import { mediaTextLimits } from '@reprise/schema/media';
import styles from './media-picker.module.css';
import { MediaRightsForm } from './media-rights-form';
import type { MediaWords } from './picked-media';

/** What a picture or video shows, whose it is and under which licence. */
export function MediaWordsForm(props: { words: MediaWords; onChange: (words: Partial<MediaWords>) => void }) {
  const { words, onChange } = props;
  return (
    <div className={styles.words}>
      <Textarea
        label="What it shows"
        description="For people who do not see it. Needed before you publish."
        placeholder="Lying on the back, hips lifted in line with knees and shoulders"
        autosize
        minRows={2}
        maxLength={mediaTextLimits.altText}
        value={words.altText}
        onChange={(event) => onChange({ altText: event.currentTarget.value })}
      />
      <MediaRightsForm rights={words} onChange={onChange} />
    </div>
  );
}
