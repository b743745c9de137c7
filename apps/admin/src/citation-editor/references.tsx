'use client';

import { SegmentedControl } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { useEditing } from '../exercise-editor/editor-context';
import { workingVersion } from '../exercise-editor/exercise-draft';
import { graphql } from '../gql';
import type { CitationStyle } from '../gql/graphql';
import { CopyButton } from '../ui/copy-button';
import styles from './citation-editor.module.css';
import { type Referenced, referenceLines } from './reference-lines';

const draftReferences = graphql(`
  query DraftReferences($id: ID!) {
    exercise(id: $id) {
      id
      draft {
        id
        citations {
          id
          source {
            id
            vancouver: reference(style: VANCOUVER)
            apa: reference(style: APA)
          }
        }
      }
      currentVersion {
        id
        citations {
          id
          source {
            id
            vancouver: reference(style: VANCOUVER)
            apa: reference(style: APA)
          }
        }
      }
    }
  }
`);

/** The reference list of the draft in the style of choice, copied with one press. */
export function References() {
  const client = useClient();
  const { draft, citations } = useEditing();
  const [style, setStyle] = useState<CitationStyle>('VANCOUVER');
  const [cited, setCited] = useState<readonly Referenced[]>([]);
  const { id } = draft.exercise;
  const lines = referenceLines(cited, style);
  const ids = citations.map((citation) => citation.id).join(' ');

  useEffect(() => {
    let isWanted = true;
    void client
      .query(draftReferences, { id }, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data }) => {
        if (isWanted && data?.exercise) setCited(workingVersion(data.exercise).citations);
      });
    return () => {
      isWanted = false;
    };
  }, [client, id, ids]);

  if (citations.length === 0) return null;
  const List = style === 'APA' ? 'ul' : 'ol';
  return (
    <section className={styles.references} aria-labelledby="references">
      <div className={styles.referencesHead}>
        <h2 id="references">References</h2>
        <SegmentedControl
          className={styles.choice}
          aria-label="Style of the references"
          data={[
            { value: 'VANCOUVER', label: 'Vancouver' },
            { value: 'APA', label: 'APA' },
          ]}
          value={style}
          onChange={(value) => setStyle(value as CitationStyle)}
        />
        <CopyButton
          text={lines.map((line, index) => (style === 'APA' ? line : `${index + 1}. ${line}`)).join('\n')}
          what="the references"
        />
      </div>
      <List className={styles.lines} data-numbered={style === 'VANCOUVER' || undefined}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </List>
    </section>
  );
}
