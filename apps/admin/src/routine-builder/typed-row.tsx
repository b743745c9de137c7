'use client';

import { pastedLines, typedLine } from '@reprise/schema/composing/typed-line';
import { type ClipboardEvent, type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import { withSuggestion } from '../citation-editor/dose-parts';
import { type RowChoice, useRowChoice } from './use-row-choice';
import { RowOptions } from './row-options';
import { RowReading } from './row-reading';
import styles from './typed-row.module.css';
import { UnderlinedText } from './underlined-text';
import { useBuilder } from './use-builder';
import { type TypedRow as Row, type TypedRows, typedRowId } from './use-typed-rows';

interface TypedRowProps {
  readonly blockKey: string;
  readonly blockName: string;
  readonly row: Row;
  readonly rows: TypedRows;
  readonly isOnlyEmpty: boolean;
}

const longestLine = 400;

/** A row to type an exercise and its dose into: what it will be is read as one types, and Enter takes it. */
export const TypedRow = memo(function TypedRow(props: TypedRowProps) {
  const { blockKey, blockName, row, rows, isOnlyEmpty } = props;
  const builder = useBuilder();
  const [isListOpen, setListOpen] = useState(false);
  const [tried, setTried] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const line = useMemo(() => typedLine(row.text), [row.text]);
  const choice = useRowChoice(line.name);
  const id = typedRowId(blockKey, row.key);
  const isChoosing = line.name !== '' && choice.found.length > 0 && (isListOpen || choice.at === null);
  const isListed = row.state !== 'PENDING' && isChoosing && (line.doseText === '' || isListOpen || choice.isSettled);

  function type(text: string) {
    setTried(false);
    setListOpen(typedLine(text).doseText === '' && text !== '');
    rows.type(row.key, text);
  }

  function take(at = choice.at) {
    if (line.name === '') return;
    if (line.dose === null) {
      setTried(true);
      return builder.say(line.problems.map(({ message }) => message).join(' '));
    }
    const exercise = at === null ? undefined : choice.found[at];
    if (exercise) {
      setListOpen(false);
      choice.forget();
      return rows.take(row.key, exercise, line.dose);
    }
    if (choice.isSettled && !choice.isUnreachable) {
      setTried(true);
      setListOpen(true);
      return builder.say(`No exercise is called ${line.name}.`);
    }
    rows.takeSoon(row);
  }

  return (
    <li className={styles.row} data-empty={row.text === '' || undefined}>
      <div className={styles.line}>
        <UnderlinedText text={row.text} problems={line.problems} input={input} />
        <input
          ref={input}
          id={id}
          className={styles.input}
          type="text"
          role="combobox"
          aria-label={`Type an exercise and its dose into ${blockName}`}
          aria-expanded={isListed}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isListed && choice.at !== null ? `${id}-${choice.at}` : undefined}
          aria-describedby={row.text === '' ? undefined : `${id}-reading`}
          aria-invalid={tried && line.dose === null}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="enter"
          maxLength={longestLine}
          placeholder={isOnlyEmpty ? 'bird dog 3 x 10 each side, hold 5 s' : 'Type the next exercise'}
          value={row.text}
          readOnly={row.state === 'PENDING'}
          data-own-undo=""
          data-typed-row={row.text === '' ? 'empty' : 'typed'}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => onKey(event, choice, { isListed, take, setListOpen })}
          onPaste={(event) => onPaste(event, (lines) => rows.paste(row.key, lines))}
          onBlur={() => setListOpen(false)}
        />
      </div>
      {isListed && (
        <RowOptions
          id={id}
          choice={choice}
          onPick={(at) => {
            take(at);
            input.current?.focus();
          }}
        />
      )}
      {row.text !== '' && (
        <RowReading
          id={`${id}-reading`}
          line={line}
          row={row}
          choice={choice}
          isTried={tried}
          onSuggestion={(problem) => {
            type(withSuggestion(row.text, problem));
            input.current?.focus();
          }}
          onDrop={() => rows.drop(row.key)}
        />
      )}
    </li>
  );
});

interface Keys {
  readonly isListed: boolean;
  readonly take: () => void;
  readonly setListOpen: (isOpen: boolean) => void;
}

function onKey(event: KeyboardEvent<HTMLInputElement>, choice: RowChoice, { isListed, take, setListOpen }: Keys) {
  if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  switch (event.key) {
    case 'Enter':
      event.preventDefault();
      return take();
    case 'ArrowDown':
    case 'ArrowUp':
      if (choice.found.length === 0 || event.currentTarget.value === '') return;
      event.preventDefault();
      event.stopPropagation();
      setListOpen(true);
      return isListed ? choice.move(event.key === 'ArrowDown' ? 1 : -1) : undefined;
    case 'Escape':
      if (!isListed) return;
      event.stopPropagation();
      return setListOpen(false);
    default:
      return undefined;
  }
}

function onPaste(event: ClipboardEvent<HTMLInputElement>, take: (lines: readonly string[]) => void) {
  const input = event.currentTarget;
  const pasted = event.clipboardData.getData('text/plain');
  const from = input.selectionStart ?? input.value.length;
  const lines = pastedLines(input.value.slice(0, from) + pasted + input.value.slice(input.selectionEnd ?? from));
  if (lines.length < 2) return;
  event.preventDefault();
  take(lines);
}
