'use client';

import { IconGripVertical } from '@tabler/icons-react';
import dynamic from 'next/dynamic';
import { type ReactNode, useId, useRef, useState } from 'react';
import styles from './sortable-list.module.css';

const SortableDragging = dynamic(() => import('./sortable-dragging').then((it) => it.SortableDragging), { ssr: false });

interface SortableListProps<Element> {
  readonly items: readonly Element[];
  readonly keyOf: (item: Element) => string;
  /** What one element is called when its move is announced, such as step. */
  readonly noun: string;
  /** Names the list for who does not see it. */
  readonly label: string;
  readonly onChange: (items: Element[]) => void;
  readonly children: (item: Element, index: number) => ReactNode;
}

/**
 * A list that is put in order by dragging, or by the keys: space picks up and puts down, arrows move. What makes it
 * so is loaded when a pointer or the focus comes near.
 */
export function SortableList<Element>(props: SortableListProps<Element>) {
  const { items, keyOf, noun, label, onChange, children } = props;
  const list = useRef<HTMLOListElement>(null);
  const instructions = useId();
  const [isNear, setNear] = useState(false);
  const keys = items.map(keyOf);

  return (
    <div onPointerEnter={() => setNear(true)} onFocus={() => setNear(true)}>
      <ol ref={list} className={styles.list} aria-label={label}>
        {items.map((item, index) => (
          <li key={keyOf(item)} data-key={keyOf(item)} className={styles.row}>
            <button
              type="button"
              data-handle
              className={styles.handle}
              aria-label={`Move ${noun} ${index + 1} of ${items.length}`}
              aria-roledescription="sortable"
              aria-describedby={instructions}
            >
              <IconGripVertical size={20} aria-hidden="true" />
            </button>
            <div className={styles.content}>{children(item, index)}</div>
          </li>
        ))}
      </ol>
      <p id={instructions} hidden>
        Press space to pick up this {noun}, the arrow keys to move it, space to put it down, escape to leave it where it
        was.
      </p>
      {isNear && (
        <SortableDragging
          list={list}
          keys={keys}
          noun={noun}
          onMove={(from, to) => onChange(items.toSpliced(from, 1).toSpliced(to, 0, items[from] as Element))}
        />
      )}
    </div>
  );
}
