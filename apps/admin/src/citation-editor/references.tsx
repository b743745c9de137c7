'use client';

import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useEffect } from 'react';
import { useClient } from 'urql';
import { useEditing } from '../exercise-editor/editor-context';
import { workingVersion } from '../exercise-editor/exercise-draft';
import { graphql } from '../gql';
import type { CitationStyle } from '../gql/graphql';
import { CopyButton } from '../ui/copy-button';
import styles from './citation-editor.module.css';
import { referenceLines } from './reference-lines';

const draftReferences = graphql(`
  query DraftReferences($id: ID!, $style: CitationStyle!) {
    exercise(id: $id) {
      id
      draft {
        id
        citations {
          id
          source {
            id
            reference(style: $style)
          }
        }
      }
      currentVersion {
        id
        citations {
          id
          source {
            id
            reference(style: $style)
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
  const [lines, setLines] = useState<readonly string[]>([]);
  const { id } = draft.exercise;
  const cited = citations.map((citation) => citation.id).join(' ');

  useEffect(() => {
    let isWanted = true;
    void client
      .query(draftReferences, { id, style }, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data }) => {
        if (isWanted && data?.exercise) setLines(referenceLines(workingVersion(data.exercise).citations, style));
      });
    return () => {
      isWanted = false;
    };
  }, [client, id, style, cited]);

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
