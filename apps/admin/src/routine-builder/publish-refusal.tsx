'use client';

import { itemsOf } from '@reprise/schema/routine/composed';
import { useEffect, useRef } from 'react';
import { focusOn } from '../exercise-editor/focus-soon';
import { focusWhenThere } from './focus-when-there';
import { Notice } from '../ui/notice';
import { itemId } from './item-places';
import { panelDoseId } from './item-panel-ids';
import type { Refusal } from './publish';
import styles from './publish-refusal.module.css';
import { titleId } from './title-field';
import { useBuilder, useSession } from './use-builder';

type Problem = Extract<Refusal, { __typename: 'RoutineNotReadyError' }>['problems'][number];

/** Says why the routine is not published, with a way to each thing that stands in the way. */
export function PublishRefusal({ refusal }: { refusal: Refusal | string | null }) {
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.querySelector('button')?.focus(), [refusal]);
  if (refusal === null) return null;
  const problems = typeof refusal !== 'string' && refusal.__typename === 'RoutineNotReadyError' ? refusal.problems : [];
  return (
    <div ref={first}>
      <Notice tone="caution" isAlert>
        <p className={styles.refused}>
          Not published. {typeof refusal === 'string' ? refusal : problems.length === 0 && refusal.message}
        </p>
        {problems.length > 0 && (
          <ul className={styles.places}>
            {problems.map((problem) => (
              <li key={problem.kind}>
                <Place problem={problem} />
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}

function Place({ problem }: { problem: Problem }) {
  const builder = useBuilder();
  const first = useSession(({ history }) => itemsOf(history.present)[0]?.key ?? null);
  const { kind, text, itemKeys } = problem;

  function go() {
    switch (kind) {
      case 'NO_TITLE':
        return focusOn(titleId);
      case 'NO_ITEMS':
        return document.querySelector<HTMLInputElement>('[data-typed-row]')?.focus();
      case 'NO_CITATION':
        builder.open(first);
        return focusWhenThere(panelDoseId);
      case 'EXERCISE_DRAFT': {
        const [key] = itemKeys;
        if (key !== undefined) focusOn(itemId(key));
      }
    }
  }
  return (
    <button type="button" onClick={go}>
      {text}
    </button>
  );
}
