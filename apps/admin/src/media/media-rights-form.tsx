'use client';

import { NativeSelect, TextInput } from '@mantine/core';
import { commonLicences, mediaTextLimits } from '@reprise/schema/media';
import { useState } from 'react';
import styles from './media-picker.module.css';
import type { MediaRights } from './picked-media';

const OTHER = 'other';
const known: readonly string[] = commonLicences;

/** Whose a picture or video is, where it is from and under which licence. */
export function MediaRightsForm(props: { rights: MediaRights; onChange: (rights: Partial<MediaRights>) => void }) {
  const { rights, onChange } = props;
  const [isOther, setOther] = useState(false);
  const isWritten = isOther || (rights.licence !== '' && !known.includes(rights.licence));

  function choose(licence: string) {
    setOther(licence === OTHER);
    onChange({ licence: licence === OTHER ? '' : licence });
  }

  return (
    <>
      <div className={styles.pair}>
        <TextInput
          label="Title"
          maxLength={mediaTextLimits.title}
          value={rights.title}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
        <TextInput
          label="Author"
          placeholder="Who made it"
          maxLength={mediaTextLimits.author}
          value={rights.author}
          onChange={(event) => onChange({ author: event.currentTarget.value })}
        />
        <NativeSelect
          label="Licence"
          size="md"
          value={isWritten ? OTHER : rights.licence}
          onChange={(event) => choose(event.currentTarget.value)}
          data={[{ value: '', label: 'Not said yet' }, ...commonLicences, { value: OTHER, label: 'Another …' }]}
        />
        <TextInput
          label="Where it is from"
          type="url"
          placeholder="https://…"
          maxLength={mediaTextLimits.sourceUrl}
          value={rights.sourceUrl}
          onChange={(event) => onChange({ sourceUrl: event.currentTarget.value })}
        />
      </div>
      {isWritten && (
        <TextInput
          label="Its licence or permission"
          placeholder="Permission given by …, on …"
          maxLength={mediaTextLimits.licence}
          value={rights.licence}
          onChange={(event) => onChange({ licence: event.currentTarget.value })}
        />
      )}
    </>
  );
}
