'use client';

import { Button, Modal, Radio } from '@mantine/core';
import type { ComposedRoutine } from '@reprise/schema/routine/composed';
import { diffRoutine } from '@reprise/schema/routine/diff';
import { withRoutineChoice } from '@reprise/schema/routine/merge-choice';
import { useState } from 'react';
import styles from '../exercise-editor/merge-screen.module.css';
import { conflictTitle, sideWords } from './conflict-words';
import type { Conflict, Meeting } from './meeting';

type Side = 'mine' | 'theirs';

/** What stands in the routine when each conflict is settled by its choice. */
function chosen({ merged, conflicts }: Meeting, sides: readonly (Side | undefined)[]): ComposedRoutine {
  return conflicts.reduce((routine, conflict, at) => withRoutineChoice(routine, conflict, sides[at] ?? 'mine'), merged);
}

/** Two edits that met, side by side: one chooses where both changed the same, and sees what the other did. */
export function MergeScreen(props: { meeting: Meeting; onSettle: (routine: ComposedRoutine) => void }) {
  const { meeting, onSettle } = props;
  const { conflicts } = meeting;
  const [sides, setSides] = useState<readonly (Side | undefined)[]>(() => conflicts.map(() => undefined));
  const open = sides.filter((side) => side === undefined).length;
  const others = diffRoutine(meeting.base, meeting.theirs);

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
        {conflicts.map((conflict, at) => (
          <li key={`${conflict.of}-${conflict.key}-${conflict.part}`}>
            <Choice
              conflict={conflict}
              meeting={meeting}
              side={sides[at]}
              onChoose={(side) => setSides(sides.with(at, side))}
            />
          </li>
        ))}
      </ol>
      <details className={styles.alone}>
        <summary>All that the other window changed ({others.length})</summary>
        <ul>
          {others.map(({ field, key, kind, text }) => (
            <li key={`${field}-${key}-${kind}-${text}`}>{text}</li>
          ))}
        </ul>
      </details>
      <div className={styles.end}>
        <p role="status" className={styles.left}>
          {open === 0 ? 'All chosen.' : open === 1 ? 'One choice left.' : `${open} choices left.`}
        </p>
        <Button disabled={open > 0} onClick={() => onSettle(chosen(meeting, sides))}>
          Put together and go on
        </Button>
      </div>
    </Modal>
  );
}

function Choice(props: {
  conflict: Conflict;
  meeting: Meeting;
  side: Side | undefined;
  onChoose: (side: Side) => void;
}) {
  const { conflict, meeting, side, onChoose } = props;
  const before = sideWords(conflict.base, conflict, meeting.base);
  return (
    <Radio.Group
      value={side ?? null}
      onChange={(value) => onChoose(value as Side)}
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
            <span className={styles.words}>{sideWords(conflict[one], conflict, meeting[one]) || 'Taken away'}</span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
