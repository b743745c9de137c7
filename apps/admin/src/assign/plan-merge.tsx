'use client';

import { Button, Modal, Radio } from '@mantine/core';
import type { PlanContent } from '@reprise/schema/plan';
import { planDiff } from '@reprise/schema/plan/diff';
import { type PlanConflict, type PlanMerge as Merge, withPlanChoice } from '@reprise/schema/plan/merge';
import { useState } from 'react';
import styles from '../exercise-editor/merge-screen.module.css';
import type { Known } from './known-routines';
import { conflictTitle, planWords, sideWords } from './plan-words';

type Side = 'mine' | 'theirs';

/** Two changes of one plan that met. */
export interface PlanMeeting {
  readonly base: PlanContent;
  readonly theirs: PlanContent;
  readonly merge: Merge;
  readonly known: Known;
  /** Who made the other change, and why. */
  readonly author: string;
  readonly reason: string | null;
}

/** Two changes of one plan, side by side: one chooses where both changed the same, and sees what the other did. */
export function PlanMerge(props: { meeting: PlanMeeting; onSettle: (content: PlanContent) => void }) {
  const { base, theirs, merge, known, author, reason } = props.meeting;
  const { conflicts } = merge;
  const [sides, setSides] = useState<readonly (Side | undefined)[]>(() => conflicts.map(() => undefined));
  const open = sides.filter((side) => side === undefined).length;
  const others = planDiff(base, theirs, planWords(known));

  function settle() {
    const choose = (content: PlanContent, conflict: PlanConflict, at: number) =>
      withPlanChoice(content, conflict, sides[at] ?? 'mine');
    props.onSettle(conflicts.reduce(choose, merge.content));
  }

  return (
    <Modal
      opened
      onClose={() => {}}
      size="64rem"
      title={`${author} changed this plan too`}
      // both changes stay until one has chosen
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <p className={styles.lead}>
        {reason && `Their reason: “${reason}” `}
        {conflicts.length === 1
          ? 'In one place you both changed the same. Choose what stays; nothing is lost until you do.'
          : `In ${conflicts.length} places you both changed the same. Choose what stays; nothing is lost until you do.`}
      </p>
      <ol className={styles.conflicts}>
        {conflicts.map((conflict, at) => {
          const before = sideWords(conflict, conflict.base, known);
          return (
            <li key={`${conflict.phaseKey} ${conflict.itemKey} ${conflict.part}`}>
              <Radio.Group
                value={sides[at] ?? null}
                onChange={(value) => setSides(sides.with(at, value as Side))}
                label={conflictTitle(conflict, merge.content, known)}
                description={before === '' ? 'As the routine has it, or nothing, before.' : `Before: ${before}`}
                classNames={{ label: styles.title, description: styles.before }}
              >
                <div className={styles.sides}>
                  {(['mine', 'theirs'] as const).map((side) => (
                    <Radio.Card key={side} value={side} className={styles.side}>
                      <span className={styles.whose}>
                        <Radio.Indicator />
                        {side === 'mine' ? 'Yours' : 'Theirs'}
                      </span>
                      <span className={styles.words}>
                        {sideWords(conflict, conflict[side], known) || 'Nothing, or as the routine has it'}
                      </span>
                    </Radio.Card>
                  ))}
                </div>
              </Radio.Group>
            </li>
          );
        })}
      </ol>
      <details className={styles.alone}>
        <summary>All that the other change did ({others.length})</summary>
        <ul>
          {others.map(({ field, key, kind, text }) => (
            <li key={`${field} ${key} ${kind} ${text}`}>{text}</li>
          ))}
        </ul>
      </details>
      <div className={styles.end}>
        <p role="status" className={styles.left}>
          {open === 0 ? 'All chosen.' : open === 1 ? 'One choice left.' : `${open} choices left.`}
        </p>
        <Button disabled={open > 0} onClick={settle}>
          Put together and go on
        </Button>
      </div>
    </Modal>
  );
}
