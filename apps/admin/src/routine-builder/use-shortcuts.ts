'use client';

import { itemsOf } from '@reprise/schema/routine/composed';
import { useEffect } from 'react';
import { focusWhenThere } from './focus-when-there';
import { addBlock } from './block-acts';
import type { Builder } from './builder-store';
import { actedOn, chosenWith, copyItems, moveItems, removeItems } from './item-acts';
import { panelDoseId } from './item-panel-ids';
import { itemId } from './item-places';
import { patchFieldId } from './selection-bar';

const stops = '[data-row-body], [data-typed-row]';

/** Whether a field undoes its own letters: it holds some that the routine does not have. */
function undoesItself(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && 'ownUndo' in target.dataset && target.value !== '';
}

/** Goes to the row above or below, whether it is an item or one to type into. */
function goTo(from: Element, by: 1 | -1): boolean {
  const all = [...document.querySelectorAll<HTMLElement>(stops)];
  const next = all[all.indexOf(from as HTMLElement) + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}

function onRowKey(builder: Builder, event: KeyboardEvent, row: HTMLElement, key: string): boolean {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
  const isCommand = event.ctrlKey || event.metaKey;
  const session = builder.get();
  if (by !== null) {
    if (event.altKey) moveItems(builder, key, by);
    else if (event.shiftKey) {
      const before = [...session.selected];
      if (goTo(row, by)) {
        const next = document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset['item'];
        builder.select([...new Set([...before, key, ...(next ? [next] : [])])]);
      }
    } else goTo(row, by);
    return true;
  }
  switch (event.key) {
    case 'Delete':
    case 'Backspace':
      removeItems(builder, actedOn(session, key));
      return true;
    case 'd':
      if (!isCommand) return false;
      copyItems(builder, actedOn(session, key));
      return true;
    case 'a':
      if (!isCommand) return false;
      builder.select(itemsOf(session.history.present).map((item) => item.key));
      return true;
    case 'x':
      if (isCommand) return false;
      builder.select(chosenWith(session, key, false));
      return true;
    case 'e':
      if (isCommand) return false;
      if (!session.selected.has(key)) builder.select([...session.selected, key]);
      focusWhenThere(patchFieldId);
      return true;
    case 'Enter':
      builder.select([]);
      builder.open(key);
      focusWhenThere(panelDoseId);
      return true;
    case 'Escape':
      if (session.selected.size === 0) return false;
      builder.select([]);
      return true;
    default:
      return false;
  }
}

function onAnyKey(builder: Builder, event: KeyboardEvent, showHelp: () => void, showLibrary: () => void): boolean {
  if (event.altKey && event.code === 'KeyL') {
    showLibrary();
    return true;
  }
  if (!(event.ctrlKey || event.metaKey)) return false;
  switch (event.key.toLowerCase()) {
    case 'z':
    case 'y': {
      if (undoesItself(event.target)) return false;
      const isForward = event.shiftKey || event.key.toLowerCase() === 'y';
      if (isForward) builder.redo();
      else builder.undo();
      return true;
    }
    case 'b':
      addBlock(builder);
      return true;
    case '/':
      showHelp();
      return true;
    default:
      return false;
  }
}

/** Gives the builder its keys; a dialog that is open has its own. */
export function useShortcuts(builder: Builder, showHelp: () => void, showLibrary: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('[role="dialog"]')) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      const row = target?.closest<HTMLElement>('[data-row-body]');
      const key = row?.closest<HTMLElement>('[data-item]')?.dataset['item'];
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
      const isEmptyRow = target?.dataset['typedRow'] === 'empty' && by !== null && !event.altKey;
      const panel = target?.closest<HTMLElement>('[data-item-panel]');
      if (panel && event.key === 'Escape') document.getElementById(itemId(panel.dataset['itemPanel'] ?? ''))?.focus();
      const isDone =
        (row && key !== undefined && onRowKey(builder, event, row, key)) ||
        (isEmptyRow && target !== null && goTo(target, by)) ||
        onAnyKey(builder, event, showHelp, showLibrary);
      if (isDone) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [builder, showHelp, showLibrary]);
}
