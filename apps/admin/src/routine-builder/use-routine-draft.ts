'use client';

import type { ComposedRoutine } from '@reprise/schema/routine/composed';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { useClient } from 'urql';
import { silenceOf } from '../exercise-editor/answers';
import { allSaved, autosaved, isUnsaved, millisecondsToSending } from '../exercise-editor/autosave';
import { readFragment } from '../gql';
import type { RoutineDraftFragment, RoutineStateFragment } from '../gql/graphql';
import type { Builder } from './builder-store';
import { forgetRoutine, keepRoutine } from './kept-routine';
import { type Meeting, meetingOf } from './meeting';
import { composedOf, factsIn, routineDraft, routineState, wholeRoutine } from './routine-draft';
import { changesOf, tidied, unsavedFields } from './routine-input';
import { createRoutine, updateRoutine } from './save-routine';

/** What is known of a routine beside what it says; null before it is first saved. */
export type Line = Pick<RoutineStateFragment, 'id' | 'slug' | 'status' | 'version'> & { readonly hasDraft: boolean };

const lineOf = ({ id, slug, status, version, draft }: RoutineStateFragment | RoutineDraftFragment): Line => ({
  id,
  slug,
  status,
  version,
  hasDraft: Boolean(draft),
});

/**
 * Keeps a routine that is being composed: makes it at the first change, sends what changed after a pause and
 * again when nobody answered, and puts it together with what somebody else wrote meanwhile.
 */
export function useRoutineDraft(builder: Builder, routine: ComposedRoutine, initial: RoutineDraftFragment | null) {
  const client = useClient();
  const [line, setLine] = useState(() => initial && lineOf(initial));
  const [save, tell] = useReducer(autosaved, allSaved);
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  /** What was put together without asking, to be said once. */
  const [joined, setJoined] = useState<Meeting | null>(null);
  const saved = useRef(builder.get().history.present);
  const revision = useRef(initial?.revision ?? 0);
  const lineId = useRef(initial?.id ?? null);
  const sending = useRef<Promise<boolean> | null>(null);
  const latest = useCallback(() => builder.get().history.present, [builder]);

  const took = useCallback((state: RoutineStateFragment | RoutineDraftFragment) => {
    revision.current = state.revision;
    lineId.current = state.id;
    setLine(lineOf(state));
  }, []);

  const put = useCallback(
    (next: ComposedRoutine, name: string) => builder.run({ type: 'REPLACE', routine: next, name }),
    [builder],
  );

  /** Puts what somebody else saved together with what stands here; asks where both changed the same. */
  const meet = useCallback(
    (answer: RoutineDraftFragment, base = saved.current, mine = latest()) => {
      const met = meetingOf(base, mine, composedOf(answer));
      const { theirs, merged, conflicts } = met;
      builder.learn(factsIn(answer));
      took(answer);
      saved.current = theirs;
      if (conflicts.length > 0) {
        setMeeting(met);
        tell({ type: 'CONFLICT' });
        return false;
      }
      put(merged, 'take in what somebody else changed');
      if (unsavedFields(base, theirs).length > 0 && unsavedFields(base, mine).length > 0) setJoined(met);
      tell({ type: 'SETTLED', isMore: unsavedFields(theirs, merged).length > 0 });
      return true;
    },
    [builder, latest, put, took],
  );

  /** Reads the draft anew; null when nobody answers. */
  const load = useCallback(async () => {
    if (lineId.current === null) return null;
    const variables = { id: lineId.current };
    const { data } = await client.query(wholeRoutine, variables, { requestPolicy: 'network-only' }).toPromise();
    return data?.routine ? readFragment(routineDraft, data.routine) : null;
  }, [client]);

  /** Meets what somebody else saved; false when one has to choose, or nobody answers. */
  const meetOthers = useCallback(async () => {
    const answer = await load();
    if (answer) return meet(answer);
    tell({ type: 'UNREACHABLE' });
    return false;
  }, [load, meet]);

  const send = useCallback((): Promise<boolean> => {
    const write = async (now: ComposedRoutine) => {
      const id = lineId.current;
      if (id === null) {
        const input = changesOf({ ...saved.current, blocks: [] }, now);
        const { data, error } = await client.mutation(createRoutine, { input }).toPromise();
        return { answer: data?.saved, error };
      }
      const input = { id, revision: revision.current, ...changesOf(saved.current, now) };
      const { data, error } = await client.mutation(updateRoutine, { input }).toPromise();
      return { answer: data?.saved, error };
    };
    const run = async () => {
      const now = latest();
      if (unsavedFields(saved.current, now).length === 0) {
        tell({ type: 'ANSWERED', isMore: false });
        return true;
      }
      tell({ type: 'SENT' });
      const { answer, error } = await write(now);
      if (!answer) {
        tell(silenceOf(error));
        return false;
      }
      if (answer.__typename === 'Routine') {
        saved.current = tidied(now);
        took(readFragment(routineState, answer));
        tell({ type: 'ANSWERED', isMore: unsavedFields(saved.current, latest()).length > 0 });
        return true;
      }
      if (answer.__typename === 'ConflictError') return meetOthers();
      tell({ type: 'REFUSED', reason: answer.message });
      return false;
    };
    sending.current ??= run().finally(() => {
      sending.current = null;
    });
    return sending.current;
  }, [client, latest, meetOthers, took]);

  /** Sends everything that is not saved yet; the revision then, or null when something stands in the way. */
  const flush = useCallback(async (): Promise<number | null> => {
    for (let round = 0; round < 4; round += 1) {
      if (sending.current && !(await sending.current)) return null;
      if (lineId.current !== null && unsavedFields(saved.current, latest()).length === 0) return revision.current;
      if (!(await send())) return null;
    }
    return null;
  }, [latest, send]);

  /** Ends a meeting with the routine that was chosen. */
  const settle = useCallback(
    (chosen: ComposedRoutine) => {
      put(chosen, 'put two edits together');
      setMeeting(null);
      tell({ type: 'SETTLED', isMore: unsavedFields(saved.current, chosen).length > 0 });
    },
    [put],
  );

  /** Goes on from another state of the draft, in the place of what stands here. */
  const reset = useCallback(
    (answer: RoutineDraftFragment) => {
      const now = composedOf(answer);
      builder.learn(factsIn(answer));
      saved.current = now;
      builder.restart(now);
      took(answer);
      tell({ type: 'SETTLED', isMore: false });
    },
    [builder, took],
  );

  const id = line?.id ?? 'new';
  useEffect(() => {
    if (meeting) return;
    const isDirty = unsavedFields(saved.current, routine).length > 0;
    tell({ type: isDirty ? 'EDITED' : 'UNDONE' });
    if (isDirty && id !== 'new') keepRoutine(id, { base: saved.current, mine: routine });
  }, [routine, meeting, id]);

  useEffect(() => {
    if (save.phase === 'SAVED') forgetRoutine(id);
    const wait = millisecondsToSending(save);
    if (wait === null) return;
    const now = () => void send();
    const timer = setTimeout(now, wait);
    addEventListener('online', now);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', now);
    };
    // every change begins the pause anew
  }, [id, save, routine, send]);

  return {
    line,
    save,
    meeting,
    joined,
    setJoined,
    isUnsaved: isUnsaved(save),
    flush,
    meet,
    meetOthers,
    settle,
    load,
    reset,
    retry: send,
    /** The id by now: a routine that was just saved has one before it is drawn. */
    id: () => lineId.current,
  };
}

/** A draft as `useRoutineDraft` keeps it. */
export type RoutineDraft = ReturnType<typeof useRoutineDraft>;
