'use client';

import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { MouseEvent, ReactNode } from 'react';
import { useDraftForm, useEditing } from './editor-context';
import styles from './editor.module.css';
import { sayAloud } from './say-aloud';

/** What can be done with one element of a list: moved by single presses, and taken away until one undoes it. */
export function RowActions(props: {
  readonly field: 'steps' | 'cautions' | 'effects' | 'ladder' | 'pictures';
  readonly index: number;
  readonly noun: string;
  readonly children?: ReactNode;
}) {
  const { field, index, noun, children } = props;
  const form = useDraftForm();
  const { offerUndo } = useEditing();
  const items: readonly unknown[] = form.values[field];
  const name = `${noun} ${index + 1}`;
  const put = (next: readonly unknown[]) => form.setFieldValue(field, next as never);

  function move(by: number) {
    const to = index + by;
    if (to < 0 || to >= items.length) return;
    put(items.toSpliced(index, 1).toSpliced(to, 0, items[index]));
    sayAloud(`The ${noun} is now at place ${to + 1} of ${items.length}.`);
  }

  function remove({ currentTarget }: MouseEvent) {
    const row = currentTarget.closest('li');
    const next = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector<HTMLElement>('[data-handle]');
    const others = currentTarget.closest('section')?.querySelector<HTMLElement>('[data-adder]');
    (next ?? others)?.focus();
    put(items.toSpliced(index, 1));
    offerUndo({
      words: `${name.charAt(0).toUpperCase()}${name.slice(1)} is removed.`,
      undo: () => put((form.getValues()[field] as readonly unknown[]).toSpliced(index, 0, items[index])),
    });
  }

  return (
    <div className={styles.rowActions}>
      <div className={styles.rowClaims}>{children}</div>
      <ActionIcon color="gray" aria-label={`Move ${name} up`} aria-disabled={index === 0} onClick={() => move(-1)}>
        <IconArrowUp size={18} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        color="gray"
        aria-label={`Move ${name} down`}
        aria-disabled={index === items.length - 1}
        onClick={() => move(1)}
      >
        <IconArrowDown size={18} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon color="gray" aria-label={`Remove ${name}`} onClick={remove}>
        <IconTrash size={18} aria-hidden="true" />
      </ActionIcon>
    </div>
  );
}
