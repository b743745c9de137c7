'use client';

import { Textarea } from '@mantine/core';
import { textLimits } from '@reprise/schema/exercise';
import { MediaPicker } from '../media/media-picker';
import { useDraftForm, useEditing } from './editor-context';
import styles from './editor.module.css';
import { PictureRights } from './picture-rights';
import { RowActions } from './row-actions';
import { SortableList } from './sortable-list';

/** The pictures and videos of the movement, in their order, with the text for who does not see them. */
export function PicturesSection() {
  const form = useDraftForm();
  const { pictureOf, addPictures } = useEditing();
  const { pictures } = form.values;
  const setPictures = (next: typeof pictures) => form.setFieldValue('pictures', next);

  return (
    <section className={styles.section} aria-labelledby="pictures-edited">
      <h2 id="pictures-edited">Pictures and videos</h2>
      {pictures.length > 0 && (
        <SortableList
          items={pictures}
          keyOf={({ mediaId }) => mediaId}
          noun="picture"
          label="Pictures and videos"
          onChange={setPictures}
        >
          {({ mediaId }, index) => {
            const shown = pictureOf(mediaId);
            return (
              <>
                <div className={styles.picture}>
                  {shown?.thumbnail ? (
                    // the API serves it in the size that it is shown in, and the field beside it says what it shows
                    // oxlint-disable-next-line next/no-img-element
                    <img src={shown.thumbnail} alt="" className={styles.thumbnail} />
                  ) : (
                    <span className={styles.thumbnail} aria-hidden="true" />
                  )}
                  <div className={styles.pictureWords}>
                    <Textarea
                      id={`picture-${mediaId}`}
                      label={`What ${shown?.kind === 'VIDEO' ? 'video' : 'picture'} ${index + 1} shows`}
                      description="For who does not see it; needed before you publish"
                      autosize
                      minRows={2}
                      maxLength={textLimits.altText}
                      {...form.getInputProps(`pictures.${index}.altText`)}
                    />
                    {shown && (
                      <PictureRights
                        picture={shown}
                        named={`${shown.kind === 'VIDEO' ? 'video' : 'picture'} ${index + 1}`}
                      />
                    )}
                  </div>
                </div>
                <RowActions field="pictures" index={index} noun="picture" />
              </>
            );
          }}
        </SortableList>
      )}
      <MediaPicker
        without={pictures.map(({ mediaId }) => mediaId)}
        onPick={(picked) => {
          const added = picked.filter(({ id }) => pictures.every(({ mediaId }) => mediaId !== id));
          addPictures(
            added.map(({ thumbnailUrl, ...one }) => ({
              ...one,
              thumbnail: thumbnailUrl ?? '',
              poster: null,
              isOwn: true,
            })),
          );
          setPictures([...pictures, ...added.map(({ id, altText }) => ({ mediaId: id, altText }))]);
        }}
      />
    </section>
  );
}
