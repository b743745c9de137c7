'use client';

import { useDroppable } from '@dnd-kit/core';
import { Button } from '../ui/button';
import { addBlock } from './block-acts';
import { BlockSection } from './block-section';
import styles from './block-list.module.css';
import type { Gap } from './drag-data';
import { Plus } from './signs';
import { useBuilder, useSession } from './use-builder';

/** The blocks of the routine with their items, in order, and the way to one more. */
export function BlockList() {
  const builder = useBuilder();
  const blocks = useSession(({ history }) => history.present.blocks);
  const gap: Gap = { type: 'BLOCK', before: null };
  const { setNodeRef, isOver } = useDroppable({ id: 'block-gap:end', data: gap });
  return (
    <div className={styles.blocks}>
      {blocks.map((block, at) => (
        <BlockSection key={block.key} block={block} at={at} isOnly={blocks.length === 1} />
      ))}
      <div ref={setNodeRef} className={styles.end} data-over={isOver || undefined}>
        <Button onClick={() => addBlock(builder)}>
          <Plus /> Add a block
        </Button>
      </div>
    </div>
  );
}
