'use client';

import { Button, Group } from '@mantine/core';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../gql';
import type { MediaKind } from '../gql/graphql';
import { DropPlace } from './drop-place';
import styles from './media-picker.module.css';
import type { PickedMedia } from './picked-media';
import { type UploadItem, pickedOf, progressWords } from './upload-item';
import { useUploads } from './use-uploads';

// a file has to be sent first, and the shelf to be opened
const UploadRow = dynamic(() => import('./upload-row').then((it) => it.UploadRow), { ssr: false });
const KeptMedia = dynamic(() => import('./kept-media').then((it) => it.KeptMedia), {
  ssr: false,
  loading: () => <p className={styles.hint}>Loading …</p>,
});

const describeMedia = graphql(`
  mutation DescribeMedia($input: UpdateMediaInput!) {
    updateMedia(input: $input) {
      __typename
      ... on Media {
        id
      }
      ... on Error {
        message
      }
    }
  }
`);

export interface MediaPickerProps {
  /** Called for each pressing of the button, with what is kept and described, in the order of the list. */
  readonly onPick: (picked: readonly PickedMedia[]) => void;
  /** Only pictures, or only videos; both unless said. */
  readonly kind?: MediaKind;
  /** Ids of what is there already, which is not offered again. */
  readonly without?: readonly string[];
}

/**
 * Uploads pictures and videos by drop, paste or choice, asks for their words, and hands over what was kept;
 * what the clinic has already can be picked too. Stands inside Mantine and GraphqlProvider.
 */
export function MediaPicker({ onPick, kind, without = [] }: MediaPickerProps) {
  const client = useClient();
  const { items, act, add, retry, remove } = useUploads();
  const [isSaving, setSaving] = useState(false);
  const [isShelfOpen, setShelfOpen] = useState(false);
  const kept = items.filter(({ state }) => state.name === 'KEPT');
  const isBusy = items.some(({ state }) => !['KEPT', 'REFUSED'].includes(state.name));

  /** Saves an item's words; answers it when that went well. */
  async function saved(item: UploadItem): Promise<PickedMedia | null> {
    const picked = pickedOf(item);
    if (!picked) return null;
    const { id, altText, title: name, author, licence, sourceUrl } = picked;
    const input = { id, altText, title: name, author, licence, sourceUrl };
    const { data, error } = await client.mutation(describeMedia, { input }).toPromise();
    if (data?.updateMedia.__typename === 'Media') return picked;
    const answer = data?.updateMedia;
    const refusal = answer && 'message' in answer ? answer.message : error?.graphQLErrors[0]?.message;
    act({ type: 'NOT_SAVED', key: item.key, refusal: refusal ?? 'The service did not answer. Try again.' });
    return null;
  }

  async function pick() {
    setSaving(true);
    const outcomes = await Promise.all(kept.map(async (item) => ({ item, picked: await saved(item) })));
    setSaving(false);
    const done = outcomes.flatMap(({ item, picked }) => (picked ? [{ item, picked }] : []));
    act({ type: 'REMOVED', keys: done.map(({ item }) => item.key) });
    const once = new Map(done.map(({ picked }) => [picked.id, picked]));
    if (once.size > 0) onPick([...once.values()]);
  }

  return (
    <section aria-label="Add pictures and videos" className={styles.picker}>
      <DropPlace kind={kind} onFiles={add} />
      <p role="status" className="visually-hidden">
        {progressWords(items)}
      </p>
      {items.length > 0 && (
        <ul className={styles.rows}>
          {items.map((item) => (
            <UploadRow
              key={item.key}
              item={item}
              onWords={(words) => act({ type: 'WORDED', key: item.key, words })}
              onRemove={() => remove(item)}
              onRetry={() => retry(item)}
              onSameForAll={items.length > 1 ? () => act({ type: 'SAME_FOR_ALL', key: item.key }) : undefined}
            />
          ))}
        </ul>
      )}
      {kept.length > 0 && (
        <Group justify="flex-end">
          <Button onClick={() => void pick()} loading={isSaving} disabled={isBusy}>
            {kept.length === 1 ? 'Add it' : `Add all ${kept.length}`}
          </Button>
        </Group>
      )}
      <details className={styles.kept} onToggle={(event) => setShelfOpen(event.currentTarget.open)}>
        <summary>Pick from what your clinic has uploaded</summary>
        {isShelfOpen && <KeptMedia kind={kind} without={without} onPick={(picked) => onPick([picked])} />}
      </details>
    </section>
  );
}
