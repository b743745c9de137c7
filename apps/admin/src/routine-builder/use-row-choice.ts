'use client';

import { rankedByName } from '@reprise/schema/composing/typed-line';
import { useMemo, useState } from 'react';
import { useSettled } from '../search/use-settled';
import { type FoundExercise, byName, findExercises, foundIn } from './find-exercises';
import { isMeant } from './meant-exercise';
import { useAnswer } from './use-answer';

const pauseMilliseconds = 120;
const shortestName = 2;

/** What a typed name finds, and which of it Enter takes. */
export interface RowChoice {
  readonly found: readonly FoundExercise[];
  /** The place of what Enter takes; null when nothing may be taken without a choice. */
  readonly at: number | null;
  /** Whether what is found is the answer to what is typed now. */
  readonly isSettled: boolean;
  readonly isUnreachable: boolean;
  readonly move: (by: number) => void;
  readonly forget: () => void;
  /** Looks once more, since there may be one of that name now. */
  readonly lookAgain: () => void;
}

/** Looks for an exercise as its name is typed, the one that is meant first. */
export function useRowChoice(name: string): RowChoice {
  const [chosen, setChosen] = useState<{ readonly name: string; readonly id: string } | null>(null);
  const settled = useSettled(name, pauseMilliseconds);
  const isPaused = settled.length < shortestName;
  const [again, setAgain] = useState(0);
  const { data, isCurrent, isUnreachable } = useAnswer(findExercises, isPaused ? null : byName(settled), again);
  const found = useMemo(() => (data ? rankedByName(foundIn(data.exercises), settled) : []), [data, settled]);
  const ofThisName = chosen?.name === name ? found.findIndex(({ id }) => id === chosen.id) : -1;
  const meant = found.findIndex((one) => isMeant(one, name));
  const at = ofThisName >= 0 ? ofThisName : meant >= 0 ? meant : null;

  return {
    found,
    at,
    isSettled: name === settled && isCurrent,
    isUnreachable,
    move: (by) => {
      if (found.length === 0) return;
      const next = found[((at ?? (by > 0 ? -1 : 0)) + by + found.length) % found.length];
      if (next) setChosen({ name, id: next.id });
    },
    forget: () => setChosen(null),
    lookAgain: () => setAgain(again + 1),
  };
}
