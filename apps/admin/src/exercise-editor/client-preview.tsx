'use client';

import { attributionLine } from '@reprise/schema/media';
import { type ComponentProps, useDeferredValue } from 'react';
import { ExerciseCautions } from '../exercise/exercise-cautions';
import { ExerciseSteps } from '../exercise/exercise-steps';
import type { EditedPicture } from './exercise-draft';
import { useDraftForm, useEditing } from './editor-context';
import styles from './client-preview.module.css';

/** The draft as a client will read it on a phone, following what is typed. */
export function ClientPreview() {
  const { values } = useDraftForm();
  const { pictureOf } = useEditing();
  const { name, purpose, steps, cautions, effects, pictures } = useDeferredValue(values);
  const says = ({ text }: { text: string }) => text.trim() !== '';
  // what is being typed has the shape of the API's answer, which the reading pages show
  const steady = { steps: steps.filter(says) } as unknown as ComponentProps<typeof ExerciseSteps>['exercise'];
  const careful = { codedCautions: cautions.filter(says) } as unknown as ComponentProps<
    typeof ExerciseCautions
  >['exercise'];

  return (
    // what scrolls is reached by the keyboard too
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.phone} role="region" aria-label="As the client sees it" tabIndex={0}>
      <div className={styles.screen}>
        {pictures.map(({ mediaId, altText }) => {
          const shown = pictureOf(mediaId);
          return shown && <PreviewPicture key={mediaId} picture={shown} altText={altText} />;
        })}
        <h2 className={styles.name}>{name.trim() || 'No name yet'}</h2>
        {purpose.trim() && <p className={styles.purpose}>{purpose}</p>}
        {steps.some(says) ? (
          <ExerciseSteps exercise={steady} />
        ) : (
          <p className={styles.nothing}>What you write on the left appears here.</p>
        )}
        <ExerciseCautions exercise={careful} />
        {effects.some(says) && (
          <section className={styles.effects}>
            <h2>What comes of it</h2>
            <ul>
              {effects.filter(says).map(({ key, text }) => (
                <li key={key}>{text}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

function PreviewPicture({ picture, altText }: { picture: EditedPicture; altText: string }) {
  const line = attributionLine(picture);
  return (
    <figure className={styles.figure}>
      {picture.kind === 'VIDEO' ? (
        // a movement without words; the text beside it says what it shows
        // oxlint-disable-next-line jsx-a11y/media-has-caption
        <video
          src={picture.url}
          poster={picture.poster?.url}
          preload={picture.poster ? 'none' : 'metadata'}
          aria-label={altText}
          controls
          playsInline
          className={styles.picture}
        />
      ) : (
        // the API serves it in the size that it is shown in
        // oxlint-disable-next-line next/no-img-element
        <img src={picture.thumbnail} alt={altText} className={styles.picture} />
      )}
      {line && <figcaption className={styles.attribution}>{line}</figcaption>}
    </figure>
  );
}
