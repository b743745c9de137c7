'use client';

import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { graphql } from '../gql';
import { Notice } from '../ui/notice';
import styles from './media-picker.module.css';
import { MediaRightsForm } from './media-rights-form';
import type { MediaRights } from './picked-media';

const changeMediaRights = graphql(`
  mutation ChangeMediaRights($input: UpdateMediaInput!) {
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

/** Puts right whose a picture or video is; what is said holds wherever it is shown. */
export function RightsEditor(props: {
  id: string;
  rights: MediaRights;
  /** Called with what is kept now, or with null when nothing was changed. */
  onDone: (rights: MediaRights | null) => void;
}) {
  const [rights, setRights] = useState(props.rights);
  const [said, setSaid] = useState<string | null>(null);
  const [{ fetching }, change] = useMutation(changeMediaRights);

  async function save() {
    const { data, error } = await change({ input: { id: props.id, ...rights } });
    const answer = data?.updateMedia;
    if (answer?.__typename === 'Media') props.onDone(rights);
    else setSaid(answer && 'message' in answer ? answer.message : saidOf(silenceOf(error)));
  }

  return (
    <div className={styles.words}>
      <MediaRightsForm rights={rights} onChange={(changed) => setRights({ ...rights, ...changed })} />
      {said && (
        <Notice tone="danger" isAlert>
          {said}
        </Notice>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={() => props.onDone(null)}>
          Cancel
        </Button>
        <Button onClick={() => void save()} loading={fetching}>
          Save
        </Button>
      </Group>
    </div>
  );
}
