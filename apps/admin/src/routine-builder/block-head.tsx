'use client';

import { ROUNDS_MAX, ROUNDS_MIN } from '@reprise/schema/routine';
import { type ComposedBlock, routineTextLimits } from '@reprise/schema/routine/composed';
import { type ComponentProps, type Ref, useId, useState } from 'react';
import { BlockMenu } from './block-menu';
import { blockHandleId, blockNameId, moveBlock, typeInto } from './block-acts';
import { BlockSettings } from './block-settings';
import styles from './block-head.module.css';
import { blockWords } from './block-words';
import { blockLabel } from './item-places';
import { RangeField } from './range-field';
import { Chevron, Grip, Round } from './signs';
import { useBuilder } from './use-builder';

interface BlockHeadProps {
  readonly block: ComposedBlock;
  readonly at: number;
  readonly isOnly: boolean;
  readonly handleRef: Ref<HTMLButtonElement>;
  readonly handle: ComponentProps<'button'>;
}

/** The top of a block: its name, how often it is done, and what else holds for all of it. */
export function BlockHead({ block, at, isOnly, handleRef, handle }: BlockHeadProps) {
  const builder = useBuilder();
  const [isOpen, setOpen] = useState(false);
  const settingsId = useId();
  const { key, name, rounds } = block;
  const label = blockLabel(block, at);
  const words = blockWords(block);
  const set = (change: Parameters<typeof builder.run>[0] & { type: 'SET_BLOCK' }) => builder.run(change);

  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <button
          type="button"
          {...handle}
          ref={handleRef}
          id={blockHandleId(key)}
          className={styles.handle}
          aria-label={`Move ${label}`}
          hidden={isOnly}
          onKeyDown={(event) => {
            if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
              event.preventDefault();
              return moveBlock(builder, key, event.key === 'ArrowDown' ? 1 : -1);
            }
            handle.onKeyDown?.(event);
          }}
        >
          <Grip />
        </button>
        <input
          id={blockNameId(key)}
          className={styles.name}
          type="text"
          aria-label={`Name of ${label}`}
          placeholder={isOnly ? 'Name of the block, if it needs one' : 'Name of the block'}
          maxLength={routineTextLimits.name}
          autoComplete="off"
          value={name}
          onChange={(event) => set({ type: 'SET_BLOCK', key, words: { name: event.currentTarget.value } })}
          onBlur={builder.settle}
          onKeyDown={(event) => {
            if (event.key === 'Enter') typeInto(key);
          }}
        />
        <div className={styles.rounds} data-repeated={rounds.max > 1 || undefined}>
          <Round />
          <RangeField
            label={`Rounds of ${label}`}
            isLabelHidden
            value={rounds}
            bounds={{ min: ROUNDS_MIN, max: ROUNDS_MAX }}
            unit={rounds.max === 1 ? 'round' : 'rounds'}
            onEnter={() => typeInto(key)}
            onChange={(next) => next && set({ type: 'SET_BLOCK', key, words: { rounds: next } })}
          />
        </div>
        <button
          type="button"
          className={styles.more}
          aria-expanded={isOpen}
          aria-controls={settingsId}
          onClick={() => setOpen(!isOpen)}
        >
          Rests and notes <Chevron isOpen={isOpen} />
        </button>
        <BlockMenu blockKey={key} label={label} isOnly={isOnly} />
      </div>
      {!isOpen && words !== '' && <p className={styles.words}>{words}</p>}
      <div id={settingsId} hidden={!isOpen}>
        {isOpen && <BlockSettings block={block} label={label} />}
      </div>
    </header>
  );
}
