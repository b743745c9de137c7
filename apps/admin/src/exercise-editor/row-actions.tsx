'use client';

import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './editor.module.css';

/** What can be done with one element of a list: moved by single presses, and taken away. */
export function RowActions<Element>(props: {
  readonly items: readonly Element[];
  readonly index: number;
  readonly noun: string;
  readonly onChange: (items: Element[]) => void;
  readonly children?: ReactNode;
}) {
  const { items, index, noun, onChange, children } = props;
  const name = `${noun} ${index + 1}`;
  const moved = (by: number) => {
    const others = items.toSpliced(index, 1);
    onChange(others.toSpliced(index + by, 0, items[index] as Element));
  };
  return (
    <div className={styles.rowActions}>
      <div className={styles.rowClaims}>{children}</div>
      <ActionIcon color="gray" aria-label={`Move ${name} up`} disabled={index === 0} onClick={() => moved(-1)}>
        <IconArrowUp size={18} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        color="gray"
        aria-label={`Move ${name} down`}
        disabled={index === items.length - 1}
        onClick={() => moved(1)}
      >
        <IconArrowDown size={18} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon color="gray" aria-label={`Remove ${name}`} onClick={() => onChange(items.toSpliced(index, 1))}>
        <IconTrash size={18} aria-hidden="true" />
      </ActionIcon>
    </div>
  );
}
