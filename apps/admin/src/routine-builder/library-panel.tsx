'use client';

import { composedItem } from '@reprise/schema/composing/composed-parts';
import { emptyDose } from '@reprise/schema/dose';
import { useState } from 'react';
import { categoryLabel, regionLabel } from '../exercise/exercise-labels';
import type { BodyRegion, ExerciseCategory } from '../gql/graphql';
import { useSettled } from '../search/use-settled';
import { capitalised } from '../ui/capitalised';
import { valuesOf } from '../ui/values-of';
import { composedExercise } from './exercise-facts';
import { type FoundExercise, findExercises, foundIn, listed } from './find-exercises';
import { LibraryCard } from './library-card';
import styles from './library-panel.module.css';
import { useAnswer } from './use-answer';
import { useBuilder } from './use-builder';

const atFirst = 24;
const more = 48;

interface Filters {
  readonly category: ExerciseCategory | '';
  readonly region: BodyRegion | '';
  readonly equipment: string;
  readonly isOwn: boolean;
}
const none: Filters = { category: '', region: '', equipment: '', isOwn: false };
/** What stands for exercises that need nothing. */
const nothingNeeded = '-';

function filterOf({ category, region, equipment, isOwn }: Filters) {
  return {
    category: category === '' ? null : [category],
    region: region === '' ? null : [region],
    equipment: equipment === '' || equipment === nothingNeeded ? null : [equipment],
    noEquipment: equipment === nothingNeeded || null,
    library: isOwn ? ('OWN' as const) : null,
  };
}

/** The library beside the routine: searched and narrowed, its exercises added by a press or dragged over. */
export function LibraryPanel({ equipment }: { equipment: readonly string[] }) {
  const builder = useBuilder();
  const [text, setText] = useState('');
  const [filters, setFilters] = useState(none);
  const [count, setCount] = useState(atFirst);
  const search = useSettled(text.trim(), 180);
  const { data, isCurrent, isUnreachable } = useAnswer(findExercises, listed(search, filterOf(filters), count));
  const found = data ? foundIn(data.exercises) : [];
  const total = data?.exercises.totalCount ?? 0;
  const isNarrowed = filters !== none || search !== '';

  /** Adds to the block of the item that is open, else to the last one. */
  function add(exercise: FoundExercise) {
    const { history, opened } = builder.get();
    const { blocks } = history.present;
    const block = blocks.find(({ items }) => items.some(({ key }) => key === opened)) ?? blocks.at(-1);
    if (!block) return builder.say('Add a block first.');
    const item = composedItem(crypto.randomUUID(), composedExercise(exercise), emptyDose);
    builder.learn([exercise]);
    builder.run({ type: 'ADD_ITEMS', items: [item], to: { blockKey: block.key, before: null } });
    builder.say(`Added ${exercise.name} to ${block.name || 'the routine'}.`);
  }

  const select = <Name extends 'category' | 'region' | 'equipment'>(
    name: Name,
    label: string,
    choices: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <select
      className={styles.select}
      aria-label={label}
      value={filters[name]}
      onChange={(event) => setFilters({ ...filters, [name]: event.currentTarget.value })}
    >
      <option value="">{label}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );

  return (
    <div className={styles.panel}>
      <input
        id="library-search"
        type="search"
        className={styles.search}
        aria-label="Search the library"
        placeholder="Search the library"
        autoComplete="off"
        data-own-undo=""
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.filters}>
        {select(
          'region',
          'Region',
          valuesOf(regionLabel).map((value) => ({ value, label: regionLabel[value] })),
        )}
        {select(
          'category',
          'Kind',
          valuesOf(categoryLabel).map((value) => ({ value, label: categoryLabel[value] })),
        )}
        {select('equipment', 'Equipment', [
          { value: nothingNeeded, label: 'Nothing needed' },
          ...equipment.map((value) => ({ value, label: capitalised(value) })),
        ])}
        <label className={styles.own}>
          <input
            type="checkbox"
            checked={filters.isOwn}
            onChange={(event) => setFilters({ ...filters, isOwn: event.currentTarget.checked })}
          />
          Our own
        </label>
      </div>
      <p className={styles.count} role="status">
        {isUnreachable && 'The service did not answer.'}
        {!isUnreachable && data && (total === 1 ? '1 exercise' : `${total} exercises`)}
        {!isUnreachable && !data && 'Looking…'}
      </p>
      <ul className={styles.list} data-stale={!isCurrent || undefined}>
        {found.map((exercise) => (
          <LibraryCard key={exercise.id} exercise={exercise} onAdd={add} />
        ))}
      </ul>
      {data && total === 0 && (
        <p className={styles.empty}>
          {isNarrowed
            ? 'Nothing matches. Try fewer words, or take a filter away.'
            : 'The library holds no exercises yet.'}
        </p>
      )}
      {total > found.length && count < more * 2 && (
        <button type="button" className={styles.more} onClick={() => setCount(Math.min(100, count + more))}>
          Show more
        </button>
      )}
    </div>
  );
}
