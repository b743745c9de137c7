'use client';

import { Button, Modal, Radio } from '@mantine/core';
import { useState } from 'react';
import merge from '../exercise-editor/merge-screen.module.css';
import { type MeetingPart, type Side, type SourceMeeting, withSide } from './source-meeting';
import type { SourceValues } from './source-values';

/** Two edits of a source that met: one chooses where both changed the same, and sees what was put together. */
export function SourceMerge(props: {
  meeting: SourceMeeting;
  theirs: SourceValues;
  onSettle: (values: SourceValues) => void;
}) {
  const { meeting, theirs } = props;
  const { conflicts, joined, merged } = meeting;
  const [sides, setSides] = useState<(Side | undefined)[]>(() => conflicts.map(() => undefined));
  const open = sides.filter((side) => side === undefined).length;
  const settled = () =>
    conflicts.reduce(
      (values, part, index) => (sides[index] === 'theirs' ? withSide(values, theirs, part) : values),
      merged,
    );

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
      <p className={merge.lead}>
        {conflicts.length === 0
          ? 'You changed different things, so both stay.'
          : 'Where both of you changed the same, choose what stays; nothing is lost until you do.'}
      </p>
      <ol className={merge.conflicts}>
        {conflicts.map((part, index) => (
          <li key={part.label}>
            <Part part={part} side={sides[index]} onChoose={(side) => setSides(sides.with(index, side))} />
          </li>
        ))}
      </ol>
      {joined.length > 0 && (
        <p>
          Theirs alone, and kept:{' '}
          {joined.map(({ label, theirs: words }) => `${label}: ${words.trim() || 'taken away'}`).join('; ')}.
        </p>
      )}
      <div className={merge.end}>
        <p role="status" className={merge.left}>
          {open === 0 ? 'All chosen.' : open === 1 ? 'One choice left.' : `${open} choices left.`}
        </p>
        <Button disabled={open > 0} onClick={() => props.onSettle(settled())}>
          Put together and save
        </Button>
      </div>
    </Modal>
  );
}

function Part({ part, side, onChoose }: { part: MeetingPart; side: Side | undefined; onChoose: (side: Side) => void }) {
  return (
    <Radio.Group
      value={side ?? null}
      onChange={(value) => onChoose(value as Side)}
      label={part.label}
      classNames={{ label: merge.title }}
    >
      <div className={merge.sides}>
        {(['mine', 'theirs'] as const).map((one) => (
          <Radio.Card key={one} value={one} className={merge.side}>
            <span className={merge.whose}>
              <Radio.Indicator />
              {one === 'mine' ? 'Yours' : 'Theirs'}
            </span>
            <span className={merge.words}>{part[one] || 'Taken away'}</span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
