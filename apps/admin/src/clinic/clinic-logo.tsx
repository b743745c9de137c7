'use client';

import { Button } from '@mantine/core';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import styles from './clinic-form.module.css';

// most who come here change something else
const MediaPicker = dynamic(() => import('../media/media-picker').then((it) => it.MediaPicker), { ssr: false });

export interface Logo {
  readonly id: string;
  readonly url: string;
  readonly altText: string;
}

/** The clinic's mark on paper: what it is now, and another in its place. */
export function ClinicLogo({ logo, onChange }: { logo: Logo | null; onChange: (logo: Logo | null) => void }) {
  const [isPicking, setPicking] = useState(false);
  return (
    <fieldset className={styles.logo}>
      <legend>Logo</legend>
      <p>Printed on handouts. Best on white, and at least 300 pixels wide.</p>
      {/* the API serves it in the size that it is shown in */}
      {/* oxlint-disable-next-line next/no-img-element */}
      {logo && <img src={logo.url} alt={logo.altText || 'The logo'} />}
      {isPicking ? (
        <MediaPicker
          kind="PICTURE"
          onPick={([picked]) => {
            setPicking(false);
            if (picked) onChange({ id: picked.id, url: picked.thumbnailUrl ?? picked.url, altText: picked.altText });
          }}
        />
      ) : (
        <div className={styles.actions}>
          <Button variant="default" onClick={() => setPicking(true)}>
            {logo ? 'Choose another' : 'Choose a picture'}
          </Button>
          {logo && (
            <Button variant="subtle" onClick={() => onChange(null)}>
              Take it away
            </Button>
          )}
        </div>
      )}
    </fieldset>
  );
}
