'use client';

import { bareClaims } from '@reprise/schema/exercise/claims';
import { useEffect, useRef } from 'react';
import { Notice } from '../ui/notice';
import { claimKindLabel } from '../source/source-labels';
import type { DraftContent } from './draft-content';
import { useDraftForm, useEditing } from './editor-context';
import { focusOn } from './focus-soon';
import type { Refusal } from './publish';
import styles from './editor.module.css';

interface Place {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** The places in the editor that still stand in the way of publishing. */
function placesOf(refusal: Refusal, values: DraftContent, isBare: (claimKey: string) => boolean): Place[] {
  switch (refusal.__typename) {
    case 'BareClaimsError':
      return refusal.claims
        .filter(({ claimKey }) => isBare(claimKey))
        .map(({ kind, claimKey, text }) => ({ id: `claim-${claimKey}`, label: claimKindLabel[kind], text }));
    case 'MissingAltTextError':
      return values.pictures.flatMap(({ mediaId, altText }, index) =>
        refusal.pictureIds.includes(mediaId) && altText.trim() === ''
          ? [
              {
                id: `picture-${mediaId}`,
                label: `Picture ${index + 1}`,
                text: 'says nothing yet to who does not see it',
              },
            ]
          : [],
      );
    case 'IncompleteError':
      return refusal.fields.flatMap((field) => {
        if (field === 'purpose')
          return values.purpose.trim() === ''
            ? [{ id: 'claim-purpose', label: 'Purpose', text: 'write what it is for' }]
            : [];
        return values.steps.some(({ text }) => text.trim() !== '')
          ? []
          : [{ id: 'steps-edited', label: 'Steps', text: 'write at least one' }];
      });
    case 'ArchivedError':
    case 'ConflictError':
    case 'NotFoundError':
    case 'PublicExerciseError':
      return [];
  }
}

const namesPlaces: readonly Refusal['__typename'][] = ['BareClaimsError', 'MissingAltTextError', 'IncompleteError'];

/** Says why the draft is not published, with a link to each place that stands in the way; comes into view by itself. */
export function PublishRefusal({ refusal }: { refusal: Refusal | string | null }) {
  const { citations } = useEditing();
  const { values } = useDraftForm();
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // whoever publishes from far down the page would not see it
    if (refusal !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [refusal]);

  if (refusal === null) return null;
  const bare = bareClaims(
    values,
    citations.map(({ kind, claimKey, stance }) => ({ kind, claimKey: claimKey ?? null, stance })),
  );
  const isBare = (key: string) => bare.some(({ claimKey }) => claimKey === key);
  const places = typeof refusal === 'string' ? [] : placesOf(refusal, values, isBare);
  if (typeof refusal !== 'string' && namesPlaces.includes(refusal.__typename) && places.length === 0) {
    return <Notice tone="good">Nothing of that stands in the way any more. You can publish.</Notice>;
  }
  return (
    <div ref={place} className={styles.refusal}>
      <Notice tone="caution" isAlert>
        <p className={styles.refused}>Not published. {typeof refusal === 'string' ? refusal : refusal.message}</p>
        {places.length > 0 && (
          <ul className={styles.places}>
            {places.map(({ id, label, text }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  onClick={(event) => {
                    event.preventDefault();
                    focusOn(id);
                  }}
                >
                  {label}: {text}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
