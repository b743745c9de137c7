'use client';

import { bareClaims } from '@reprise/schema/exercise/claims';
import { Notice } from '../ui/notice';
import { claimKindLabel } from '../source/source-labels';
import { useDraftForm, useEditing } from './editor-context';
import { focusOn } from './focus-soon';
import type { Refusal } from './publish';
import styles from './editor.module.css';

interface Place {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** The places in the editor that stand in the way of publishing. */
function placesOf(refusal: Refusal, isOpen: (claimKey: string) => boolean): Place[] {
  switch (refusal.__typename) {
    case 'BareClaimsError':
      return refusal.claims
        .filter(({ claimKey }) => isOpen(claimKey))
        .map(({ kind, claimKey, text }) => ({
          id: `claim-${claimKey}`,
          label: claimKindLabel[kind],
          text,
        }));
    case 'MissingAltTextError':
      return refusal.pictureIds.map((id, index) => ({
        id: `picture-${id}`,
        label: `Picture ${index + 1}`,
        text: 'says nothing yet to who does not see it',
      }));
    case 'IncompleteError':
      return refusal.fields.map((field) =>
        field === 'purpose'
          ? { id: 'claim-purpose', label: 'Purpose', text: 'write what it is for' }
          : { id: 'steps-edited', label: 'Steps', text: 'write at least one' },
      );
    case 'ArchivedError':
    case 'ConflictError':
    case 'NotFoundError':
    case 'PublicExerciseError':
      return [];
  }
}

/** Says why the draft is not published, with a link to each place that stands in the way. */
export function PublishRefusal({ refusal }: { refusal: Refusal | string | null }) {
  const { citations } = useEditing();
  const { values } = useDraftForm();
  if (refusal === null) return null;
  const bare = bareClaims(
    values,
    citations.map(({ kind, claimKey, stance }) => ({ kind, claimKey: claimKey ?? null, stance })),
  );
  const isOpen = (key: string) => bare.some(({ claimKey }) => claimKey === key);
  const places = typeof refusal === 'string' ? [] : placesOf(refusal, isOpen);
  if (typeof refusal !== 'string' && refusal.__typename === 'BareClaimsError' && places.length === 0) {
    return <Notice tone="good">Every claim that needs a source has one now. You can publish.</Notice>;
  }
  return (
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
  );
}
