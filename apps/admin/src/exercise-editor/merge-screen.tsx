'use client';

import { Button, Modal, Radio } from '@mantine/core';
import { type MergeConflict, withChoice } from '@reprise/schema/exercise/merge';
import { useState } from 'react';
import { conflictTitle, sideWords } from './conflict-words';
import type { DraftContent } from './draft-content';
import styles from './merge-screen.module.css';
import { MergedAlone } from './merged-alone';
import type { Meeting } from './meeting';

type Side = 'mine' | 'theirs';

/** What stands in the draft when each conflict is settled by its choice. */
function chosen({ merged, conflicts }: Meeting, sides: readonly Side[]): DraftContent {
  return conflicts.reduce<DraftContent>(
    (content, conflict, index) => withChoice(content, conflict, sides[index] ?? 'mine') as DraftContent,
    merged,
  );
}

/** Two edits that met, side by side: one chooses where both changed the same, and sees what was put together. */
export function MergeScreen({ meeting, onSettle }: { meeting: Meeting; onSettle: (content: DraftContent) => void }) {
  const { conflicts } = meeting;
  const [sides, setSides] = useState<(Side | undefined)[]>(() => conflicts.map(() => undefined));
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
        <Button disabled={open > 0} onClick={() => onSettle(chosen(meeting, sides as Side[]))}>
          Put together and go on
        </Button>
      </div>
    </Modal>
  );
}

function Conflict(props: {
  conflict: MergeConflict;
  meeting: Meeting;
  side: Side | undefined;
  onChoose: (side: Side) => void;
}) {
  const { conflict, meeting, side, onChoose } = props;
  const { field, part } = conflict;
  const before = sideWords(conflict.base, meeting.base, field, part);
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
            <span className={styles.words}>{sideWords(conflict[one], meeting[one], field, part) || 'Taken away'}</span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
