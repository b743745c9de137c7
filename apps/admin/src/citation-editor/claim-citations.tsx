'use client';

import { Button } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import type { Claim } from '../exercise-editor/editor-context';
import { useEditing } from '../exercise-editor/editor-context';
import { stanceLabel } from '../source/source-labels';
import { Badge } from '../ui/badge';
import { readFragment } from '../gql';
import { pickedSource } from './edited-citation';
import { comeNear } from './panel-chunk';
import { shortSource } from './source-words';
import styles from './citation-editor.module.css';

/** What stands behind a claim: its sources, each to be opened, and the way to another one. */
export function ClaimCitations({ claim }: { claim: Claim }) {
  const { citations, cite } = useEditing();
  const behind = citations.filter(({ kind, claimKey }) =>
    claim.kind === 'PURPOSE' ? kind === 'PURPOSE' : claim.claimKey !== null && claimKey === claim.claimKey,
  );
  const needsOne = claim.kind === 'PURPOSE' || claim.kind === 'EFFECT';
  // one that contradicts is worth citing, and does not carry the claim
  const isCarried = behind.some(({ stance }) => stance !== 'CONTRADICTS');
  const named = claim.text.trim().slice(0, 60) || 'this claim';

  return (
    <div className={styles.behind} onPointerEnter={comeNear} onFocus={comeNear}>
      {behind.map((citation) => (
        <Button
          key={citation.id}
          variant="light"
          color="gray"
          className={styles.cited}
          leftSection={<IconBook2 size={16} aria-hidden="true" />}
          onClick={() => cite(claim, citation)}
        >
          {shortSource(readFragment(pickedSource, citation.source))}
          {citation.locator && `, ${citation.locator}`}
          {citation.stance !== 'SUPPORTS' && ` (${stanceLabel[citation.stance].toLowerCase()})`}
        </Button>
      ))}
      {needsOne && !isCarried && claim.text.trim() !== '' && <Badge tone="caution">Needs a source</Badge>}
      <Button
        variant="subtle"
        onClick={() => cite(claim)}
        disabled={claim.text.trim() === ''}
        aria-label={`Cite a source for: ${named}`}
      >
        Cite a source
      </Button>
    </div>
  );
}
