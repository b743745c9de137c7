'use client';

import { useDraggable, useDroppable } from '@dnd-kit/core';
import type { ComposedBlock } from '@reprise/schema/routine/composed';
import { memo, useCallback } from 'react';
import { BlockHead } from './block-head';
import styles from './block-list.module.css';
import type { Dragged, Gap } from './drag-data';
import { blockLabel } from './item-places';
import { ItemRow } from './item-row';
import { TypedRow } from './typed-row';
import { useTypedRows } from './use-typed-rows';

/** One block: what it is called, how often it is done, its items, and the rows to type more into. */
export const BlockSection = memo(function BlockSection(props: { block: ComposedBlock; at: number; isOnly: boolean }) {
  const { block, at, isOnly } = props;
  const dragged: Dragged = { type: 'BLOCK', key: block.key };
  const gap: Gap = { type: 'BLOCK', before: block.key };
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging } = useDraggable({
    id: `block:${block.key}`,
    data: dragged,
  });
  const { setNodeRef: setGapRef, isOver } = useDroppable({ id: `block-gap:${block.key}`, data: gap });
  const ref = useCallback(
    (node: HTMLElement | null) => {
      setNodeRef(node);
      setGapRef(node);
    },
    [setNodeRef, setGapRef],
  );
  const isRepeated = block.rounds.max > 1;

  return (
    <section
      ref={ref}
      className={styles.block}
      aria-label={blockLabel(block, at)}
      data-circuit={isRepeated || undefined}
      data-dragging={isDragging || undefined}
      data-over={isOver || undefined}
    >
      <BlockHead
        block={block}
        at={at}
        isOnly={isOnly}
        handleRef={setActivatorNodeRef}
        handle={{ ...attributes, ...listeners }}
      />
      <BlockItems block={block} at={at} />
    </section>
  );
});

const BlockItems = memo(function BlockItems({ block, at }: { block: ComposedBlock; at: number }) {
  const rows = useTypedRows(block.key);
  const gap: Gap = { type: 'ITEM', to: { blockKey: block.key, before: null } };
  const { setNodeRef, isOver } = useDroppable({ id: `gap-end:${block.key}`, data: gap });
  const isEmpty = block.items.length === 0 && rows.rows.length === 1;
  return (
    <>
      {block.items.length > 0 && (
        <ol className={styles.items}>
          {block.items.map((item, place) => (
            <ItemRow key={item.key} item={item} blockKey={block.key} number={place + 1} />
          ))}
        </ol>
      )}
      <ul ref={setNodeRef} className={styles.typed} data-over={isOver || undefined}>
        {rows.rows.map((row) => (
          <TypedRow
            key={row.key}
            blockKey={block.key}
            blockName={blockLabel(block, at)}
            row={row}
            rows={rows}
            isOnlyEmpty={isEmpty}
          />
        ))}
      </ul>
    </>
  );
});
