'use client';

import { emptyDose } from '@reprise/schema/dose';
import { parseDose } from '@reprise/schema/dose/parse';
import { type SubmitEvent, useState } from 'react';
import { withSuggestion } from '../citation-editor/dose-parts';
import { focusSoon } from '../exercise-editor/focus-soon';
import { copyItems, removeItems } from './item-acts';
import { blockLabel, itemId } from './item-places';
import { ProblemList } from './problem-list';
import styles from './selection-bar.module.css';
import { useBuilder, useSession } from './use-builder';

/** The id of the field in which the doses of all that are chosen are changed. */
export const patchFieldId = 'patch-doses';

/** What is done with several items together: their doses changed by a few typed words, moved, copied, taken out. */
export function SelectionBar() {
  const builder = useBuilder();
  const selected = useSession((session) => session.selected);
  const blocks = useSession(({ history }) => history.present.blocks);
  const [text, setText] = useState('');
  const read = text.trim() === '' ? null : parseDose(text);
  const keys = [...selected];
  if (keys.length === 0) return null;

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!read?.ok || read.dose === emptyDose) return;
    builder.run({ type: 'PATCH_DOSES', keys, patch: read.dose, words: text.trim() });
    builder.say(`${keys.length} exercises changed to ${text.trim()}.`);
    setText('');
    if (keys[0] !== undefined) focusSoon(itemId(keys[0]));
  }

  return (
    <section className={styles.bar} aria-label="What is chosen">
      <p className={styles.count} role="status">
        {keys.length === 1 ? '1 chosen' : `${keys.length} chosen`}
      </p>
      <form className={styles.patch} onSubmit={onSubmit}>
        <label htmlFor={patchFieldId}>{keys.length === 1 ? 'Change to' : 'All to'}</label>
        <input
          id={patchFieldId}
          type="text"
          placeholder="2 sets"
          autoComplete="off"
          spellCheck={false}
          data-own-undo=""
          aria-invalid={read !== null && !read.ok}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" disabled={!read?.ok}>
          Change
        </button>
      </form>
      <div className={styles.acts}>
        {blocks.length > 1 && (
          <select
            aria-label="Move to"
            value=""
            onChange={(event) => {
              const to = { blockKey: event.currentTarget.value, before: null };
              builder.run({ type: 'MOVE_ITEMS', keys, to });
              builder.say(`${keys.length} exercises moved.`);
            }}
          >
            <option value="" disabled>
              Move to…
            </option>
            {blocks.map((block, at) => (
              <option key={block.key} value={block.key}>
                {blockLabel(block, at)}
              </option>
            ))}
          </select>
        )}
        <button type="button" onClick={() => copyItems(builder, keys)}>
          Duplicate
        </button>
        <button type="button" onClick={() => removeItems(builder, keys)}>
          Remove
        </button>
        <button type="button" onClick={() => builder.select([])}>
          Choose none
        </button>
      </div>
      {read && !read.ok && (
        <div className={styles.problems}>
          <ProblemList problems={read.problems} onSuggestion={(problem) => setText(withSuggestion(text, problem))} />
        </div>
      )}
    </section>
  );
}
