'use client';

import { Button } from '@mantine/core';
import { attributionLine } from '@reprise/schema/media';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Badge } from '../ui/badge';
import { useEditing } from './editor-context';
import styles from './editor.module.css';
import type { EditedPicture } from './exercise-draft';

const RightsEditor = dynamic(() => import('../media/rights-editor').then((it) => it.RightsEditor), { ssr: false });

/** Whose a picture of the draft is and under which licence, as it stands below it; one's own can be put right. */
export function PictureRights({ picture, named }: { picture: EditedPicture; named: string }) {
  const { changeRights } = useEditing();
  const [isOpen, setOpen] = useState(false);
  const { id, title, author, licence, isOwn } = picture;

  if (isOpen) {
    const rights = { title, author, licence, sourceUrl: picture.sourceUrl ?? '' };
    return (
      <RightsEditor
        id={id}
        rights={rights}
        onDone={(changed) => {
          if (changed) changeRights(id, changed);
          setOpen(false);
        }}
      />
    );
  }
  return (
    <div className={styles.rights}>
      <p className={styles.attribution}>{attributionLine({ title, author, licence })}</p>
      {licence === '' && <Badge tone="caution">No licence said yet</Badge>}
      {isOwn && (
        <Button variant="subtle" onClick={() => setOpen(true)} aria-label={`Say whose ${named} is`}>
          {author || licence ? 'Change' : 'Say whose it is'}
        </Button>
      )}
    </div>
  );
}
