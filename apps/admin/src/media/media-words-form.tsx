'use client';

import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { commonLicences, mediaTextLimits } from '@reprise/schema/media';
import { useState } from 'react';
import type { MediaWords } from './picked-media';
import styles from './media-picker.module.css';

const OTHER = 'other';
const known: readonly string[] = commonLicences;

/** What a picture or video shows, whose it is and under which licence. */
export function MediaWordsForm(props: { words: MediaWords; onChange: (words: Partial<MediaWords>) => void }) {
  const { words, onChange } = props;
  const [isOther, setOther] = useState(false);
  const isWritten = isOther || (words.licence !== '' && !known.includes(words.licence));

  function choose(licence: string) {
    setOther(licence === OTHER);
    onChange({ licence: licence === OTHER ? '' : licence });
  }

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
      <div className={styles.pair}>
        <TextInput
          label="Title"
          maxLength={mediaTextLimits.title}
          value={words.title}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
        <TextInput
          label="Author"
          placeholder="Who made it"
          maxLength={mediaTextLimits.author}
          value={words.author}
          onChange={(event) => onChange({ author: event.currentTarget.value })}
        />
        <NativeSelect
          label="Licence"
          size="md"
          value={isWritten ? OTHER : words.licence}
          onChange={(event) => choose(event.currentTarget.value)}
          data={[{ value: '', label: 'Not said yet' }, ...commonLicences, { value: OTHER, label: 'Another …' }]}
        />
        <TextInput
          label="Where it is from"
          type="url"
          placeholder="https://…"
          maxLength={mediaTextLimits.sourceUrl}
          value={words.sourceUrl}
          onChange={(event) => onChange({ sourceUrl: event.currentTarget.value })}
        />
      </div>
      {isWritten && (
        <TextInput
          label="Its licence or permission"
          placeholder="Permission given by …, on …"
          maxLength={mediaTextLimits.licence}
          value={words.licence}
          onChange={(event) => onChange({ licence: event.currentTarget.value })}
        />
      )}
    </div>
  );
}
