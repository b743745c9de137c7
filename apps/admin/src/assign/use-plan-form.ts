'use client';

import { parseDose } from '@reprise/schema/dose/parse';
import type { PlanContent } from '@reprise/schema/plan';
import { parseSchedule } from '@reprise/schema/schedule/parse';
import { useState } from 'react';
import { type FormProblem, type Texts, dosePlace, formProblems, schedulePlace, textProblems } from './form-problems';
import { type Known, type KnownItem, type KnownExercise, type KnownRoutine, knowing } from './known-routines';
import { type Part, withItemChange, withSchedule } from './plan-content';

/** A plan that is being written, and what can be done to it. */
export interface PlanForm {
  readonly content: PlanContent;
  readonly known: Known;
  readonly texts: Texts;
  readonly problems: readonly FormProblem[];
  readonly change: (to: (content: PlanContent) => PlanContent) => void;
  readonly learn: (routines: readonly KnownRoutine[], exercises?: readonly KnownExercise[]) => void;
  readonly typeSchedule: (part: Part, text: string) => void;
  readonly typeDose: (part: Part, item: KnownItem, text: string) => void;
  /** Ends what is being typed at a place; what cannot be read stays. */
  readonly settle: (place: string) => void;
  /** Puts a plan into the form in the place of what stands there. */
  readonly take: (content: PlanContent, known: Known) => void;
}

interface State {
  readonly content: PlanContent;
  readonly known: Known;
  readonly texts: Texts;
}

const without = (texts: Texts, place: string): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([name]) => name !== place));

/** Holds what stands in the form: nothing of it is lost until it is sent. */
export function usePlanForm(start: { content: PlanContent; known: Known }): PlanForm {
  const [state, setState] = useState<State>({ ...start, texts: {} });
  const { content, known, texts } = state;

  const typed = (place: string, text: string, read: (now: PlanContent) => PlanContent | null) =>
    setState((now) => ({
      ...now,
      texts: { ...now.texts, [place]: text },
      content: read(now.content) ?? now.content,
    }));

  return {
    content,
    known,
    texts,
    problems: formProblems(content, texts),
    change: (to) => setState((now) => ({ ...now, content: to(now.content) })),
    learn: (routines, exercises) => setState((now) => ({ ...now, known: knowing(now.known, routines, exercises) })),
    typeSchedule: (part, text) =>
      typed(schedulePlace(part.key), text, (now) => {
        const read = parseSchedule(text);
        return read.ok ? withSchedule(now, part.key, read.schedule, read.lasting) : null;
      }),
    typeDose: (part, item, text) =>
      typed(dosePlace(part.key, item.key), text, (now) => {
        const current = [...now.phases, now.flarePhase].find((one) => one?.key === part.key);
        if (!current) return null;
        if (text.trim() === '') return withItemChange(now, current, item, { dose: null });
        const read = parseDose(text);
        return read.ok ? withItemChange(now, current, item, { dose: read.dose }) : null;
      }),
    settle: (place) =>
      setState((now) => {
        const text = now.texts[place];
        if (text === undefined || textProblems(place, text).length > 0) return now;
        return { ...now, texts: without(now.texts, place) };
      }),
    take: (next, more) =>
      setState((now) => ({
        texts: now.texts,
        content: next,
        known: knowing(now.known, Object.values(more.routines), Object.values(more.exercises)),
      })),
  };
}
