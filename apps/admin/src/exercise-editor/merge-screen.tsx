'use client';

import { Button, Modal, Radio, Textarea } from '@mantine/core';
import { type MergeConflict, withChoice } from '@reprise/schema/exercise/merge';
import { useState } from 'react';
import { bothWords, conflictTitle, sideWords, wordsLimit } from './conflict-words';
import type { DraftContent } from './draft-content';
import styles from './merge-screen.module.css';
import { MergedAlone } from './merged-alone';
import type { Meeting } from './meeting';

/** What was chosen of a conflict: one side, or words that have something of both. */
type Choice = 'mine' | 'theirs' | { readonly words: string };

/** What stands in the draft when each conflict is settled by its choice. */
function chosen({ merged, conflicts }: Meeting, choices: readonly Choice[]): DraftContent {
  return conflicts.reduce<DraftContent>((content, conflict, index) => {
    const choice = choices[index] ?? 'mine';
    const settled =
      typeof choice === 'string'
        ? withChoice(content, conflict, choice)
        : withChoice(content, { ...conflict, mine: choice.words.trim() }, 'mine');
    return settled as DraftContent;
  }, merged);
}

/** Two edits that met, side by side: one chooses where both changed the same, and sees what was put together. */
export function MergeScreen({ meeting, onSettle }: { meeting: Meeting; onSettle: (content: DraftContent) => void }) {
  const { conflicts } = meeting;
  const [sides, setSides] = useState<(Choice | undefined)[]>(() => conflicts.map(() => undefined));
  const open = sides.filter((side) => side === undefined).length;

  return (
    <Modal
      opened
      onClose={() => {}}
      size="64rem"
      title="Somebody else changed this too"
      // both edits stay until one has chosen
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <p className={styles.lead}>
        {conflicts.length === 1
          ? 'In one place you both changed the same. Choose what stays; nothing is lost until you do.'
          : `In ${conflicts.length} places you both changed the same. Choose what stays; nothing is lost until you do.`}
      </p>
      <ol className={styles.conflicts}>
        {conflicts.map((conflict, index) => (
          <li key={`${conflict.field}-${conflict.key}-${conflict.part}`}>
            <Conflict
              conflict={conflict}
              meeting={meeting}
              side={sides[index]}
              onChoose={(side) => setSides(sides.with(index, side))}
            />
          </li>
        ))}
      </ol>
      <MergedAlone meeting={meeting} />
      <div className={styles.end}>
        <p role="status" className={styles.left}>
          {open === 0 ? 'All chosen.' : open === 1 ? 'One choice left.' : `${open} choices left.`}
        </p>
        <Button disabled={open > 0} onClick={() => onSettle(chosen(meeting, sides as Choice[]))}>
          Put together and go on
        </Button>
      </div>
    </Modal>
  );
}

function Conflict(props: {
  conflict: MergeConflict;
  meeting: Meeting;
  side: Choice | undefined;
  onChoose: (side: Choice) => void;
}) {
  const { conflict, meeting, side, onChoose } = props;
  const { field, part } = conflict;
  const before = sideWords(conflict.base, meeting.base, field, part);
  const both = bothWords(conflict);
  const isBoth = typeof side === 'object';
  return (
    <Radio.Group
      value={isBoth ? 'both' : (side ?? null)}
      onChange={(value) => onChoose(value === 'both' ? { words: both ?? '' } : (value as 'mine' | 'theirs'))}
      label={conflictTitle(conflict, meeting.merged)}
      description={before === '' ? 'There was nothing before.' : `Before: ${before}`}
      classNames={{ label: styles.title, description: styles.before }}
    >
      <div className={styles.sides}>
        {(['mine', 'theirs'] as const).map((one) => (
          <Radio.Card key={one} value={one} className={styles.side}>
            <span className={styles.whose}>
              <Radio.Indicator />
              {one === 'mine' ? 'Yours' : 'Theirs'}
            </span>
            <span className={styles.words}>{sideWords(conflict[one], meeting[one], field, part) || 'Taken away'}</span>
          </Radio.Card>
        ))}
        {both !== null && (
          <Radio.Card value="both" className={styles.side}>
            <span className={styles.whose}>
              <Radio.Indicator />
              Something of both
            </span>
            <span className={styles.words}>{isBoth ? 'As you write it below' : both}</span>
          </Radio.Card>
        )}
      </div>
      {isBoth && (
        <Textarea
          className={styles.both}
          label="In your words"
          autosize
          minRows={2}
          maxLength={wordsLimit(conflict)}
          value={side.words}
          onChange={(event) => onChoose({ words: event.currentTarget.value })}
        />
      )}
    </Radio.Group>
  );
}
