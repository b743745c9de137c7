'use client';

import { Button } from '@mantine/core';
import { IconVideo } from '@tabler/icons-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import type { MediaKind } from '../gql/graphql';
import { Notice } from '../ui/notice';
import styles from './media-picker.module.css';
import { type PickedMedia, thumbnailOf } from './picked-media';
import { Thumbnail } from './thumbnail';

const keptMedia = graphql(`
  query KeptMedia($kind: MediaKind, $first: Int!) {
    media(kind: $kind, first: $first) {
      totalCount
      edges {
        node {
          id
          kind
          url
          srcSet
          altText
          title
          author
          licence
          sourceUrl
          poster {
            id
            url
            srcSet
          }
        }
      }
    }
  }
`);

const PAGE = 24;
/** The longest page of the API. */
const MOST = 100;

interface KeptMediaProps {
  readonly kind?: MediaKind;
  readonly without: readonly string[];
  readonly onPick: (picked: PickedMedia) => void;
}

/** What the clinic uploaded before: picked with one press. */
export function KeptMedia({ kind, without, onPick }: KeptMediaProps) {
  const [first, setFirst] = useState(PAGE);
  const [{ data, error, fetching }, ask] = useQuery({
    query: keptMedia,
    variables: { kind, first },
    requestPolicy: 'cache-and-network',
  });
  const all = data?.media.edges.map(({ node }) => node) ?? [];
  const offered = all.filter(({ id }) => !without.includes(id));

  return (
    <>
      {error && (
        <Notice tone="danger" isAlert>
          The list could not be loaded.{' '}
          <Button variant="subtle" onClick={() => ask()}>
            Try again
          </Button>
        </Notice>
      )}
      {fetching && !data && <p className={styles.hint}>Loading …</p>}
      {data && offered.length === 0 && <p className={styles.hint}>There is nothing more to pick.</p>}
      <ul className={styles.shelf}>
        {offered.map((media) => {
          const { id, kind: mediaKind, url, altText, title, author, licence, sourceUrl, poster } = media;
          const still = mediaKind === 'PICTURE' ? media : poster;
          const thumbnailUrl = still && thumbnailOf(still);
          const picked = {
            id,
            kind: mediaKind,
            url,
            thumbnailUrl,
            altText,
            title,
            author,
            licence,
            sourceUrl: sourceUrl ?? '',
          };
          return (
            <li key={id}>
              <button type="button" className={styles.thing} onClick={() => onPick(picked)}>
                {thumbnailUrl ? <Thumbnail url={thumbnailUrl} alt={altText} /> : <IconVideo aria-hidden="true" />}
                <span>
                  {title || altText || (mediaKind === 'VIDEO' ? 'Video without a title' : 'Picture without a title')}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {data && data.media.totalCount > all.length && first < MOST && (
        <Button variant="default" loading={fetching} onClick={() => setFirst(MOST)}>
          Show more
        </Button>
      )}
    </>
  );
}
